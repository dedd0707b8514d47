using System.Collections.Immutable;

namespace VifRecommender.Rendering;

/// <summary>An item of a section, with what is said below it.</summary>
/// <param name="Text">The item.</param>
/// <param name="Details">What is said below it, or nothing.</param>
/// <remarks>Immutable and thread-safe. Equality compares collections by reference.</remarks>
public sealed record ReportItem(string Text, ImmutableArray<string> Details);
