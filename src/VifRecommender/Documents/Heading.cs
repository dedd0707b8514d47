namespace VifRecommender.Documents;

/// <summary>A heading inside a page.</summary>
/// <param name="Text">The heading.</param>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record Heading(string Text) : Block
{
    /// <inheritdoc/>
    public override void Accept(IBlockVisitor visitor) => (visitor ?? throw new ArgumentNullException(nameof(visitor))).Visit(this);
}
