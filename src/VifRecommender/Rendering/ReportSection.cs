using System.Collections.Immutable;

namespace VifRecommender.Rendering;

/// <summary>A section of a report.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Items">Its items.</param>
/// <remarks>Immutable and thread-safe. Equality compares collections by reference.</remarks>
public sealed record ReportSection(string Heading, ImmutableArray<ReportItem> Items);
