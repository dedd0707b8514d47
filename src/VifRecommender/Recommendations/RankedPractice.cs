using System.Collections.Immutable;
using VifRecommender.Catalogues;
using VifRecommender.Situations;

namespace VifRecommender.Recommendations;

/// <summary>A practice that can start now or later, with its priority.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public abstract class RankedPractice : PracticeAdvice
{
    private protected RankedPractice(AdviceTrace trace, Practice practice, int index)
        : base(trace, practice, index)
    {
    }

    /// <summary>0: it can start now; 1 and more: after that many steps.</summary>
    public int Wave => Trace.WaveOf(Index);

    /// <summary>The scale that fits the commune.</summary>
    public Scale Scale => Trace.ScaleOf(Index).Scale;

    /// <summary>Whether the scale is known to fit; unknown where the population of the partnership is not known.</summary>
    public Truth ScaleFits => Trace.ScaleOf(Index).Fits;

    /// <summary>
    /// The terms of the score, in ordinal order of their rules; those of balance rules, which compare the scores so far, stand last.
    /// </summary>
    public ImmutableArray<Term> Terms => Trace.TermsOf(Index);

    /// <summary>The sum of the points of all terms.</summary>
    public int Score => Trace.ScoreOf(Index);

    /// <summary>Ids of the practices that wait for something that this one delivers.</summary>
    public ImmutableArray<string> Unlocks => Trace.UnlockedBy(Index);

    /// <summary>Ids of the services that would help and are not known to be there.</summary>
    public ImmutableArray<string> MissingHelps => Trace.MissingHelpsOf(Index);
}
