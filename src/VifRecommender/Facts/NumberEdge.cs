namespace VifRecommender.Facts;

/// <summary>
/// A place on the line of numbers at which a test changes its answer: at a number, as "at least 5" and "below 5" do, or just after it, as
/// "above 5" and "at most 5" do.
/// </summary>
/// <param name="Number">The number.</param>
/// <param name="IsAfter">Whether the number itself still lies on the lower side.</param>
internal readonly record struct NumberEdge(decimal Number, bool IsAfter) : IComparable<NumberEdge>
{
    /// <summary>Whether a number lies on the upper side.</summary>
    public bool IsPassedBy(decimal number) => IsAfter ? number > Number : number >= Number;

    /// <summary>The first whole number on the upper side; at the ends of what a decimal can be, the end.</summary>
    public decimal FirstWhole() => !IsAfter ? Math.Ceiling(Number) : Number >= decimal.MaxValue ? Number : Math.Floor(Number) + 1;

    // Said here, since a comparer of decimals would be compiled anew in each process.
    public bool Equals(NumberEdge other) => Number == other.Number && IsAfter == other.IsAfter;

    public override int GetHashCode() => Number.GetHashCode();

    public int CompareTo(NumberEdge other) =>
        Number != other.Number ? Number.CompareTo(other.Number) : IsAfter.CompareTo(other.IsAfter);
}
