namespace VifRecommender.Facts;

/// <summary>What a condition asks of a fact: a word to be equal to, or bounds for a number.</summary>
/// <remarks>Immutable.</remarks>
public readonly record struct FactTest
{
    /// <summary>The word that is asked for, or <see langword="null"/> for a number.</summary>
    public string? Word { get; private init; }

    /// <summary>The bounds that are asked for.</summary>
    public NumberBounds Bounds { get; private init; }

    /// <summary>Whether the opposite is asked for.</summary>
    public bool IsNegated { get; init; }

    internal static FactTest Is(string word) => new() { Word = word };

    internal static FactTest Within(NumberBounds bounds) => new() { Bounds = bounds };

    /// <summary>The test in the invariant form of JSON, such as <c>is present</c>, <c>below 10000</c> or <c>not at least 3</c>.</summary>
    /// <returns>A stable text.</returns>
    public override string ToString() => Word is null
        ? (IsNegated ? "not " : "") + Bounds
        : (IsNegated ? "is not " : "is ") + Word;
}
