using System.Collections.Immutable;

namespace VifRecommender.Documents;

/// <summary>A table of a spreadsheet.</summary>
/// <remarks>Immutable and thread-safe. Equality compares collections by reference.</remarks>
public sealed record Worksheet
{
    /// <summary>Makes a table of a spreadsheet.</summary>
    /// <param name="name">Its name, at most 31 characters.</param>
    /// <param name="columns">Its columns.</param>
    /// <param name="rows">Its rows; each has a cell for each column.</param>
    /// <param name="notes">What is said under the table, a row each.</param>
    public Worksheet(
        string name,
        ImmutableArray<WorksheetColumn> columns,
        ImmutableArray<ImmutableArray<WorksheetCell>> rows,
        ImmutableArray<string> notes)
    {
        Name = name;
        Columns = columns;
        Rows = rows;
        Notes = notes;
    }

    /// <summary>Its name, at most 31 characters.</summary>
    public string Name { get; init; }

    /// <summary>Its columns.</summary>
    public ImmutableArray<WorksheetColumn> Columns { get; init; }

    /// <summary>Its rows; each has a cell for each column.</summary>
    public ImmutableArray<ImmutableArray<WorksheetCell>> Rows { get; init; }

    /// <summary>What is said under the table, a row each.</summary>
    public ImmutableArray<string> Notes { get; init; }
}
