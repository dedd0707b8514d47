using System.Collections.Immutable;

namespace VifRecommender.Documents;

/// <summary>A cell of a table.</summary>
/// <param name="Lines">Its lines; none: it is left free to write in.</param>
/// <remarks>Immutable and thread-safe. Equality compares collections by reference.</remarks>
public sealed record TextCell(params ImmutableArray<TextLine> Lines);
