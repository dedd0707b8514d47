using System.Collections.Immutable;

namespace VifRecommender.Documents;

/// <summary>Lines in a frame: danger, a safety rule, what is to be seen first.</summary>
/// <remarks>Immutable and thread-safe. Equality compares collections by reference.</remarks>
public sealed record Box : Block
{
    /// <summary>Makes a frame with lines.</summary>
    /// <param name="kind">What it is for.</param>
    /// <param name="title">Its heading, or nothing.</param>
    /// <param name="lines">Its lines.</param>
    public Box(BoxKind kind, string? title, ImmutableArray<TextLine> lines)
    {
        Kind = kind;
        Title = title;
        Lines = lines;
    }

    /// <summary>What it is for.</summary>
    public BoxKind Kind { get; init; }

    /// <summary>Its heading, or nothing.</summary>
    public string? Title { get; init; }

    /// <summary>Its lines.</summary>
    public ImmutableArray<TextLine> Lines { get; init; }

    /// <inheritdoc/>
    public override void Accept(IBlockVisitor visitor) => (visitor ?? throw new ArgumentNullException(nameof(visitor))).Visit(this);
}
