namespace VifRecommender.Documents;

/// <summary>A heading inside a page.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record Heading : Block
{
    /// <summary>Makes a heading.</summary>
    /// <param name="text">The heading.</param>
    public Heading(string text)
    {
        Text = text;
    }

    /// <summary>The heading.</summary>
    public string Text { get; init; }

    /// <inheritdoc/>
    public override void Accept(IBlockVisitor visitor) => (visitor ?? throw new ArgumentNullException(nameof(visitor))).Visit(this);
}
