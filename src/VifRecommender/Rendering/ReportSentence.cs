using System.Collections.Immutable;

namespace VifRecommender.Rendering;

/// <summary>A sentence of a report.</summary>
/// <param name="Mark">What it weighs.</param>
/// <param name="Label">What it is about, or empty.</param>
/// <param name="Text">What it says.</param>
/// <param name="Sources">Ids of the sources that it rests on.</param>
/// <remarks>Immutable and thread-safe. Equality compares collections by reference.</remarks>
public sealed record ReportSentence(ReportMark Mark, string Label, string Text, ImmutableArray<string> Sources);
