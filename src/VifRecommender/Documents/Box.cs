using System.Collections.Immutable;

namespace VifRecommender.Documents;

/// <summary>Lines in a frame: danger, a safety rule, what is to be seen first.</summary>
/// <param name="Kind">What it is for.</param>
/// <param name="Title">Its heading, or nothing.</param>
/// <param name="Lines">Its lines.</param>
/// <remarks>Immutable and thread-safe. Equality compares collections by reference.</remarks>
public sealed record Box(BoxKind Kind, string? Title, ImmutableArray<TextLine> Lines) : Block
{
    /// <inheritdoc/>
    public override void Accept(IBlockVisitor visitor) => (visitor ?? throw new ArgumentNullException(nameof(visitor))).Visit(this);
}
