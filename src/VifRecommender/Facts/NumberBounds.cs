using VifRecommender.Situations;

namespace VifRecommender.Facts;

/// <summary>Bounds for a number: a lower one, an upper one, or both; each includes its number or excludes it.</summary>
/// <param name="AtLeast">The lower bound, inclusive, or none.</param>
/// <param name="Below">The upper bound, exclusive, or none.</param>
public readonly record struct NumberBounds(decimal? AtLeast, decimal? Below)
{
    /// <summary>The lower bound, exclusive, or none.</summary>
    public decimal? Above { get; init; }

    /// <summary>The upper bound, inclusive, or none.</summary>
    public decimal? AtMost { get; init; }

    /// <summary>Where numbers begin to be large enough; where both lower bounds are given, the higher.</summary>
    internal NumberEdge? From => Later(Edge(AtLeast, false), Edge(Above, true));

    /// <summary>Where numbers begin to be too large; where both upper bounds are given, the lower.</summary>
    internal NumberEdge? Until => (Edge(Below, false), Edge(AtMost, true)) switch
    {
        ({ } below, { } atMost) => below.CompareTo(atMost) < 0 ? below : atMost,
        var (below, atMost) => below ?? atMost,
    };

    internal Truth Hold(decimal? number) => number is { } known ? Hold(known, known) : Truth.Unknown;

    /// <summary>Whether a number that lies between two others (both inclusive) is within the bounds.</summary>
    internal Truth Hold(decimal from, decimal to)
    {
        if (IsLargeEnough(from) && IsSmallEnough(to)) return Truth.True;
        return IsLargeEnough(to) && IsSmallEnough(from) ? Truth.Unknown : Truth.False;
    }

    /// <summary>The bounds in the invariant form of JSON, such as <c>at least 2 and below 4</c>.</summary>
    /// <returns>A stable text.</returns>
    public override string ToString()
    {
        var parts = new[] { Part("at least", AtLeast), Part("above", Above), Part("below", Below), Part("at most",
            AtMost) }.OfType<string>();
        return string.Join(" and ", parts) is { Length: > 0 } text ? text : "any number";
    }

    private bool IsLargeEnough(decimal number) => (AtLeast is not { } low || number >= low) && (Above is not { } under || number > under);

    private bool IsSmallEnough(decimal number) => (Below is not { } high || number < high) && (AtMost is not { } over || number <= over);

    private static string? Part(string words, decimal? bound) => bound is { } number ? $"{words} {FactValue.Invariant(number)}" : null;

    private static NumberEdge? Edge(decimal? number, bool isAfter) => number is { } known ? new NumberEdge(known, isAfter) : null;

    private static NumberEdge? Later(NumberEdge? one, NumberEdge? other) =>
        one is { } first && other is { } second ? first.CompareTo(second) > 0 ? first : second : one ?? other;
}
