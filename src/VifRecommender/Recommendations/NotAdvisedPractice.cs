using System.Collections.Immutable;
using VifRecommender.Catalogues;
using VifRecommender.Facts;

namespace VifRecommender.Recommendations;

/// <summary>A practice that is not advised here, and why not.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class NotAdvisedPractice : PracticeAdvice
{
    internal NotAdvisedPractice(AdviceTrace trace, Practice practice, int index, Outcome outcome)
        : base(trace, practice, index) => Outcome = outcome;

    /// <summary>The kind of obstacle.</summary>
    public Outcome Outcome { get; }

    /// <summary>The facts that are missing or not known.</summary>
    public ImmutableArray<Fact> Missing => Trace.MissingOf(Index);

    /// <summary>Ids of practices to consider instead.</summary>
    public ImmutableArray<string> Instead => Trace.InsteadOf(Index);
}
