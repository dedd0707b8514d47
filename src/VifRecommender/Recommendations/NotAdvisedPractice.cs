using System.Collections.Immutable;
using VifRecommender.Conditions;

namespace VifRecommender.Recommendations;

/// <summary>A practice that is not advised here, and why not.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class NotAdvisedPractice : PracticeAdvice
{
    /// <summary>The kind of obstacle.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>The facts that are missing or not known.</summary>
    public required ImmutableArray<Fact> Missing { get; init; }

    /// <summary>Ids of practices to consider instead.</summary>
    public required ImmutableArray<string> Instead { get; init; }
}
