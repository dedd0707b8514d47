using System.Collections.Immutable;

namespace VifRecommender.Explanation;

/// <summary>Elements of a catalogue that belong together, such as its guards.</summary>
/// <remarks>Immutable and thread-safe. Equality compares collections by reference.</remarks>
public sealed record ElementGroup
{
    /// <summary>What they have in common, as a heading.</summary>
    public required string Heading { get; init; }

    /// <summary>The elements, in the order of the catalogue.</summary>
    public required ImmutableArray<ElementDescription> Elements { get; init; }
}
