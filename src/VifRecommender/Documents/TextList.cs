using System.Collections.Immutable;

namespace VifRecommender.Documents;

/// <summary>A list.</summary>
/// <param name="Mark">What stands before each entry.</param>
/// <param name="Lines">The entries.</param>
/// <remarks>Immutable and thread-safe. Equality compares collections by reference.</remarks>
public sealed record TextList(ListMark Mark, ImmutableArray<TextLine> Lines) : Block
{
    /// <inheritdoc/>
    public override void Accept(IBlockVisitor visitor) => (visitor ?? throw new ArgumentNullException(nameof(visitor))).Visit(this);
}
