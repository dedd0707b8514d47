using System.Collections.Immutable;

namespace VifRecommender.Documents;

/// <summary>A table of a spreadsheet.</summary>
/// <param name="Name">Its name, at most 31 characters.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">Its rows; each has a cell for each column.</param>
/// <param name="Notes">What is said under the table, a row each.</param>
/// <remarks>Immutable and thread-safe. Equality compares collections by reference.</remarks>
public sealed record Worksheet(string Name, ImmutableArray<WorksheetColumn> Columns, ImmutableArray<ImmutableArray<WorksheetCell>> Rows,
    ImmutableArray<string> Notes);
