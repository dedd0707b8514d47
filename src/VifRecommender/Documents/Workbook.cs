using System.Collections.Immutable;

namespace VifRecommender.Documents;

/// <summary>Tables for a spreadsheet.</summary>
/// <param name="Title">What it is about.</param>
/// <param name="Sheets">The tables, each with a name of its own.</param>
/// <remarks>Immutable and thread-safe. Equality compares collections by reference.</remarks>
public sealed record Workbook(string Title, ImmutableArray<Worksheet> Sheets);
