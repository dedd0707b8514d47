using System.Collections.Immutable;

namespace VifRecommender.Documents;

/// <summary>Tables for a spreadsheet.</summary>
/// <remarks>Immutable and thread-safe. Equality compares collections by reference.</remarks>
public sealed record Workbook
{
    /// <summary>Makes a workbook.</summary>
    /// <param name="title">What it is about.</param>
    /// <param name="sheets">The tables, each with a name of its own.</param>
    public Workbook(string title, ImmutableArray<Worksheet> sheets)
    {
        Title = title;
        Sheets = sheets;
    }

    /// <summary>What it is about.</summary>
    public string Title { get; init; }

    /// <summary>The tables, each with a name of its own.</summary>
    public ImmutableArray<Worksheet> Sheets { get; init; }
}
