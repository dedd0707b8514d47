using System.Collections.Immutable;
using VifRecommender.Conditions;

namespace VifRecommender.Explanation;

/// <summary>A condition in words, as a tree: a heading with parts under it, or the test of a single fact.</summary>
/// <remarks>Immutable and thread-safe. A layout needs to know none of the operators.</remarks>
public sealed record ConditionInWords
{
    /// <summary>The operator.</summary>
    public required ConditionKind Kind { get; init; }

    /// <summary>
    /// What a single fact is asked, such as <c>inhabitants: below 10 000</c>; or the heading of a group, such as <c>all of</c>, without a
    /// colon.
    /// </summary>
    public required string Text { get; init; }

    /// <summary>
    /// The parts under a heading, in the order in which they were written; empty for a single fact, and for a group without parts.
    /// </summary>
    public required ImmutableArray<ConditionInWords> Parts { get; init; }

    /// <summary>Whether the text is a heading; otherwise it is the test of a single fact.</summary>
    public bool IsGroup => Kind != ConditionKind.Fact;
}
