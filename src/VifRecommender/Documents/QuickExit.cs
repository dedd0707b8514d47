namespace VifRecommender.Documents;

/// <summary>A button that leaves a page at once, so that "back" does not lead to it.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record QuickExit : Block
{
    /// <summary>Makes the button.</summary>
    /// <param name="text">What stands on it.</param>
    /// <param name="address">Where it leads: a harmless page.</param>
    /// <param name="hint">What is said beside it.</param>
    public QuickExit(string text, string address, string hint)
    {
        Text = text;
        Address = address;
        Hint = hint;
    }

    /// <summary>What stands on it.</summary>
    public string Text { get; init; }

    /// <summary>Where it leads: a harmless page.</summary>
    public string Address { get; init; }

    /// <summary>What is said beside it.</summary>
    public string Hint { get; init; }

    /// <inheritdoc/>
    public override void Accept(IBlockVisitor visitor) => (visitor ?? throw new ArgumentNullException(nameof(visitor))).Visit(this);
}
