using System.Collections.Immutable;
using VifRecommender.Catalogues;
using VifRecommender.Situations;

namespace VifRecommender.Recommendations;

/// <summary>A practice that can start now or later, with its priority.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public abstract class RankedPractice : PracticeAdvice
{
    private protected RankedPractice()
    {
    }

    /// <summary>0: it can start now; 1 and more: after that many steps.</summary>
    public required int Wave { get; init; }

    /// <summary>The scale that fits the commune.</summary>
    public required Scale Scale { get; init; }

    /// <summary>Whether the scale is known to fit; unknown where the population of the partnership is not known.</summary>
    public required Truth ScaleFits { get; init; }

    /// <summary>The terms of the score, in ordinal order of their rules; those of balance rules, which compare the scores so far, stand last.</summary>
    public required ImmutableArray<Term> Terms { get; init; }

    /// <summary>The sum of the points of all terms.</summary>
    public required int Score { get; init; }

    /// <summary>Ids of the practices that wait for something that this one delivers.</summary>
    public required ImmutableArray<string> Unlocks { get; init; }

    /// <summary>Ids of the services that would help and are not known to be there.</summary>
    public required ImmutableArray<string> MissingHelps { get; init; }
}
