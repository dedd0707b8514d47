using VifRecommender.Situations;

namespace VifRecommender.Facts;

/// <summary>Bounds for a number: at least one value (inclusive), below another (exclusive), or both.</summary>
/// <param name="AtLeast">The lower bound, inclusive, or none.</param>
/// <param name="Below">The upper bound, exclusive, or none.</param>
public readonly record struct NumberBounds(decimal? AtLeast, decimal? Below)
{
    internal Truth Hold(decimal? number) => number is { } known ? Hold(known, known) : Truth.Unknown;

    /// <summary>Whether a number that lies between two others (both inclusive) is within the bounds.</summary>
    internal Truth Hold(decimal from, decimal to)
    {
        var certain = (AtLeast is not { } low || from >= low) && (Below is not { } high || to < high);
        if (certain) return Truth.True;
        var impossible = (AtLeast is { } floor && to < floor) || (Below is { } ceiling && from >= ceiling);
        return impossible ? Truth.False : Truth.Unknown;
    }

    /// <summary>The bounds in the invariant form of JSON, such as <c>at least 2 and below 4</c>.</summary>
    /// <returns>A stable text.</returns>
    public override string ToString() => (AtLeast, Below) switch
    {
        ({ } low, { } high) => $"at least {FactValue.Invariant(low)} and below {FactValue.Invariant(high)}",
        ({ } low, null) => $"at least {FactValue.Invariant(low)}",
        (null, { } high) => $"below {FactValue.Invariant(high)}",
        _ => "any number",
    };
}
