using System.Collections.Immutable;

namespace VifRecommender.Rendering;

/// <summary>Entries that belong together.</summary>
/// <param name="Heading">What they have in common, or empty.</param>
/// <param name="Entries">The entries.</param>
/// <remarks>Immutable and thread-safe. Equality compares collections by reference.</remarks>
public sealed record AdviceGroup(string Heading, ImmutableArray<AdviceEntry> Entries);
