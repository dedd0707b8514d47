namespace VifRecommender.Documents;

/// <summary>A paragraph.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record Paragraph : Block
{
    /// <summary>Makes a paragraph.</summary>
    /// <param name="line">Its text.</param>
    /// <param name="isSoft">Whether it matters less than the text around it, and is shown smaller or paler.</param>
    public Paragraph(TextLine line, bool isSoft = false)
    {
        Line = line;
        IsSoft = isSoft;
    }

    /// <summary>Its text.</summary>
    public TextLine Line { get; init; }

    /// <summary>Whether it matters less than the text around it, and is shown smaller or paler.</summary>
    public bool IsSoft { get; init; }

    /// <inheritdoc/>
    public override void Accept(IBlockVisitor visitor) => (visitor ?? throw new ArgumentNullException(nameof(visitor))).Visit(this);
}
