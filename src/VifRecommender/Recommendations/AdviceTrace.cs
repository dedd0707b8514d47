using System.Collections.Immutable;
using VifRecommender.Catalogues;
using VifRecommender.Facts;
using VifRecommender.Searching;
using VifRecommender.Situations;

namespace VifRecommender.Recommendations;

/// <summary>
/// What the evaluation recorded of an advice. Lists, ranks and outcomes are settled with it; the details of a practice are derived from
/// it when they are read, so that an advice of which only the first lines are read costs no more than these. Immutable: the same
/// question has the same answer.
/// </summary>
internal abstract class AdviceTrace
{
    public abstract Catalogue Catalogue { get; }

    public abstract Situation Situation { get; }

    public abstract int WaveOf(int practice);

    public abstract int ScoreOf(int practice);

    public abstract (Scale Scale, Truth Fits) ScaleOf(int practice);

    public abstract ImmutableArray<Reason> ReasonsFor(int practice);

    public abstract ImmutableArray<Term> TermsOf(int practice);

    public abstract ImmutableArray<string> UnlockedBy(int practice);

    public abstract ImmutableArray<string> MissingHelpsOf(int practice);

    public abstract ImmutableArray<Fact> MissingOf(int practice);

    public abstract ImmutableArray<string> InsteadOf(int practice);

    /// <summary>The practices directly before one, and all on the way to it.</summary>
    public abstract (ImmutableArray<string> After, ImmutableArray<string> Chain) WayTo(int practice);

    /// <summary>What the recommendation of a rank takes, and whether the capacity suffices for it.</summary>
    public abstract (FirstYear Takes, Truth Fits) CapacityAt(int rank);

    public abstract ImmutableArray<EstablishedFinding> ReadFindings();

    public abstract ImmutableArray<Helpline> ReadHelplines();

    public abstract ImmutableArray<FactValue> PossibleAnswers(Fact fact);

    public abstract FoundQuestions AskQuestions(SearchMeter meter);
}
