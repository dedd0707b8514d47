using System.Collections.Immutable;

namespace VifRecommender.Documents;

/// <summary>A table of texts.</summary>
/// <remarks>Immutable and thread-safe. Equality compares collections by reference.</remarks>
public sealed record TextTable : Block
{
    /// <summary>Makes a table.</summary>
    /// <param name="columns">Its columns.</param>
    /// <param name="rows">Its rows; each has a cell for each column, and a cell has one line or more.</param>
    /// <param name="isFramed">Whether lines separate the rows; two languages side by side stand without.</param>
    public TextTable(ImmutableArray<TextColumn> columns, ImmutableArray<ImmutableArray<TextCell>> rows, bool isFramed = true)
    {
        Columns = columns;
        Rows = rows;
        IsFramed = isFramed;
    }

    /// <summary>Its columns.</summary>
    public ImmutableArray<TextColumn> Columns { get; init; }

    /// <summary>Its rows; each has a cell for each column, and a cell has one line or more.</summary>
    public ImmutableArray<ImmutableArray<TextCell>> Rows { get; init; }

    /// <summary>Whether lines separate the rows; two languages side by side stand without.</summary>
    public bool IsFramed { get; init; }

    /// <inheritdoc/>
    public override void Accept(IBlockVisitor visitor) => (visitor ?? throw new ArgumentNullException(nameof(visitor))).Visit(this);
}
