using System.Collections.Immutable;

namespace VifRecommender.Rendering;

/// <summary>Entries that belong together.</summary>
/// <remarks>Immutable and thread-safe. Equality compares collections by reference.</remarks>
public sealed record AdviceGroup
{
    internal AdviceGroup(string heading, ImmutableArray<AdviceEntry> entries)
    {
        Heading = heading;
        Entries = entries;
    }

    /// <summary>What they have in common, or empty.</summary>
    public string Heading { get; init; }

    /// <summary>The entries.</summary>
    public ImmutableArray<AdviceEntry> Entries { get; init; }
}
