using System.Collections.Immutable;

namespace VifRecommender.Documents;

/// <summary>A table of texts.</summary>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">Its rows; each has a cell for each column, and a cell has one line or more.</param>
/// <param name="IsFramed">Whether lines separate the rows; two languages side by side stand without.</param>
/// <remarks>Immutable and thread-safe. Equality compares collections by reference.</remarks>
public sealed record TextTable(ImmutableArray<TextColumn> Columns, ImmutableArray<ImmutableArray<TextCell>> Rows,
    bool IsFramed = true) : Block
{
    /// <inheritdoc/>
    public override void Accept(IBlockVisitor visitor) => (visitor ?? throw new ArgumentNullException(nameof(visitor))).Visit(this);
}
