namespace VifRecommender.Documents;

/// <summary>A button that leaves a page at once, so that "back" does not lead to it.</summary>
/// <param name="Text">What stands on it.</param>
/// <param name="Address">Where it leads: a harmless page.</param>
/// <param name="Hint">What is said beside it.</param>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record QuickExit(string Text, string Address, string Hint) : Block
{
    /// <inheritdoc/>
    public override void Accept(IBlockVisitor visitor) => (visitor ?? throw new ArgumentNullException(nameof(visitor))).Visit(this);
}
