using System.Collections.Immutable;

namespace VifRecommender.Documents;

/// <summary>A list.</summary>
/// <remarks>Immutable and thread-safe. Equality compares collections by reference.</remarks>
public sealed record TextList : Block
{
    /// <summary>Makes a list.</summary>
    /// <param name="mark">What stands before each entry.</param>
    /// <param name="lines">The entries.</param>
    public TextList(ListMark mark, ImmutableArray<TextLine> lines)
    {
        Mark = mark;
        Lines = lines;
    }

    /// <summary>What stands before each entry.</summary>
    public ListMark Mark { get; init; }

    /// <summary>The entries.</summary>
    public ImmutableArray<TextLine> Lines { get; init; }

    /// <inheritdoc/>
    public override void Accept(IBlockVisitor visitor) => (visitor ?? throw new ArgumentNullException(nameof(visitor))).Visit(this);
}
