using System.Collections.Immutable;
using VifRecommender.Catalogues;

namespace VifRecommender.Planning;

/// <summary>A practice in a roadmap. All figures are the middle of the catalogue's estimates, for the commune's part.</summary>
/// <param name="Practice">The practice.</param>
/// <param name="Score">Its score in the advice; what is in progress has none.</param>
/// <param name="Start">The quarter in which it starts, from 0.</param>
/// <param name="Quarters">How many quarters it takes to set up, 1 or more.</param>
/// <param name="OneOffEur">Euros when it starts.</param>
/// <param name="YearlyEur">Euros a year once it runs.</param>
/// <param name="SetUpFte">Staff in full-time equivalents while it is set up.</param>
/// <param name="RunningFte">Staff in full-time equivalents once it runs.</param>
/// <param name="IsInProgress">Whether it was in progress already.</param>
/// <param name="After">Ids of practices of the plan that have to run before it starts.</param>
/// <param name="IsEstimated">Whether all figures are known; where not, what is unknown counts as nothing.</param>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record RoadmapItem(
    Practice Practice,
    int? Score,
    int Start,
    int Quarters,
    decimal OneOffEur,
    decimal YearlyEur,
    decimal SetUpFte,
    decimal RunningFte,
    bool IsInProgress,
    ImmutableArray<string> After,
    bool IsEstimated)
{
    /// <summary>Whether it is one of <see cref="Recommendations.Advice.First"/>.</summary>
    public bool IsFirst { get; init; }

    /// <summary>
    /// What keeps it from starting earlier, for what is placed first: the first of the advice, what they come after, and the doors. Nothing
    /// for all others, which start where they are worth most beside these.
    /// </summary>
    public StartLimits HeldBackBy { get; init; }

    /// <summary>The first quarter in which it runs.</summary>
    public int End => Start + Quarters;
}
