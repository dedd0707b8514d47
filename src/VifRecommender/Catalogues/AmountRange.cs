namespace VifRecommender.Catalogues;

/// <summary>A range of an amount, both ends inclusive; its unit is in the name of the property that holds it.</summary>
/// <param name="From">The lower end, 0 or more.</param>
/// <param name="To">The upper end, not under <paramref name="From"/>.</param>
public readonly record struct AmountRange(decimal From, decimal To)
{
    /// <summary>Nothing: 0 to 0.</summary>
    public static AmountRange Zero => default;

    /// <summary>The middle of the range: what is reckoned with.</summary>
    public decimal Middle => (From + To) / 2;
}
