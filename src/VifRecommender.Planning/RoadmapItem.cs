using System.Collections.Immutable;
using VifRecommender.Catalogues;

namespace VifRecommender.Planning;

/// <summary>A practice in a roadmap. All figures are the middle of the catalogue's estimates, for the commune's part.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record RoadmapItem
{
    internal RoadmapItem(
        Practice practice,
        int? score,
        int start,
        int quarters,
        decimal oneOffEur,
        decimal yearlyEur,
        decimal setUpFte,
        decimal runningFte,
        bool isInProgress,
        ImmutableArray<string> after,
        bool isEstimated)
    {
        Practice = practice;
        Score = score;
        Start = start;
        Quarters = quarters;
        OneOffEur = oneOffEur;
        YearlyEur = yearlyEur;
        SetUpFte = setUpFte;
        RunningFte = runningFte;
        IsInProgress = isInProgress;
        After = after;
        IsEstimated = isEstimated;
    }

    /// <summary>The practice.</summary>
    public Practice Practice { get; init; }

    /// <summary>Its score in the advice; what is in progress has none.</summary>
    public int? Score { get; init; }

    /// <summary>The quarter in which it starts, from 0.</summary>
    public int Start { get; init; }

    /// <summary>How many quarters it takes to set up, 1 or more.</summary>
    public int Quarters { get; init; }

    /// <summary>Euros when it starts.</summary>
    public decimal OneOffEur { get; init; }

    /// <summary>Euros a year once it runs.</summary>
    public decimal YearlyEur { get; init; }

    /// <summary>Staff in full-time equivalents while it is set up.</summary>
    public decimal SetUpFte { get; init; }

    /// <summary>Staff in full-time equivalents once it runs.</summary>
    public decimal RunningFte { get; init; }

    /// <summary>Whether it was in progress already.</summary>
    public bool IsInProgress { get; init; }

    /// <summary>Ids of practices of the plan that have to run before it starts.</summary>
    public ImmutableArray<string> After { get; init; }

    /// <summary>Whether all figures are known; where not, what is unknown counts as nothing.</summary>
    public bool IsEstimated { get; init; }

    /// <summary>Whether it is one of <see cref="Recommendations.Advice.First"/>.</summary>
    public bool IsFirst { get; init; }

    /// <summary>
    /// What keeps it from starting earlier, for what is placed first: the first of the advice, what they come after, and the practices
    /// that have to run before people are brought to them (contact point, procedure, route in high danger, training). Nothing for all
    /// others, which start where they are worth most beside these.
    /// </summary>
    public StartLimits HeldBackBy { get; init; }

    /// <summary>The first quarter in which it runs.</summary>
    public int End => Start + Quarters;
}
