using VifRecommender.Situations;

namespace VifRecommender.Facts;

/// <summary>
/// The bounds as whole numbers, for facts that are whole: levels, inhabitants, communes. A whole number reaches 2.5 exactly when it
/// reaches 3, and is above 3 when it reaches 4, so nothing is lost, and whole numbers compare many times faster than decimals.
/// </summary>
internal readonly struct WholeBounds
{
    private readonly long _atLeast;
    private readonly long _below;

    public WholeBounds(NumberBounds bounds)
    {
        _atLeast = bounds.From is { } low ? Whole(low) : long.MinValue;
        _below = bounds.Until is { } high ? Whole(high) : long.MaxValue;
    }

    public Truth Hold(int? number) => number is { } known ? Hold(known, known) : Truth.Unknown;

    /// <summary>Whether a number that lies between two others (both inclusive) is within the bounds.</summary>
    public Truth Hold(int from, int to)
    {
        if (from >= _atLeast && to < _below) return Truth.True;
        return to < _atLeast || from >= _below ? Truth.False : Truth.Unknown;
    }

    // Beyond the whole numbers that a fact can be, one bound is like another.
    private static long Whole(NumberEdge edge) => (long)Math.Min(Math.Max(edge.FirstWhole(), int.MinValue), int.MaxValue + 1m);
}
