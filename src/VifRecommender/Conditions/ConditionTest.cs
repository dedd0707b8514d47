using VifRecommender.Facts;

namespace VifRecommender.Conditions;

/// <summary>One test of a single fact within a condition.</summary>
/// <remarks>Immutable; equal when both members are.</remarks>
public sealed record ConditionTest
{
    /// <summary>The fact.</summary>
    public required Fact Fact { get; init; }

    /// <summary>
    /// What is asked of it: a word or bounds, and whether the opposite is asked for because an odd number of negations stands above.
    /// </summary>
    public required FactTest Test { get; init; }
}
