namespace VifRecommender.Documents;

/// <summary>A paragraph.</summary>
/// <param name="Line">Its text.</param>
/// <param name="IsSoft">Whether it is said in passing.</param>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record Paragraph(TextLine Line, bool IsSoft = false) : Block
{
    /// <inheritdoc/>
    public override void Accept(IBlockVisitor visitor) => (visitor ?? throw new ArgumentNullException(nameof(visitor))).Visit(this);
}
