using System.Globalization;

namespace VifRecommender.Conditions;

/// <summary>An observed value: a word, a number, a range of levels, or unknown.</summary>
/// <remarks>Immutable. <see cref="Word"/> is a word of the JSON vocabulary; renderers translate it.</remarks>
public readonly record struct FactValue
{
    /// <summary>A word such as <c>present</c>, or <see langword="null"/> for a number.</summary>
    public string? Word { get; private init; }

    /// <summary>The number, or the lowest of a range.</summary>
    public decimal? Number { get; private init; }

    /// <summary>The highest of a range, or <see langword="null"/> for a single number.</summary>
    public decimal? UpTo { get; private init; }

    /// <summary>The holder of a service that somebody else than the commune holds (<c>zone</c> or <c>region</c>), or <see langword="null"/>.</summary>
    public string? HeldBy { get; private init; }

    /// <summary>Whether nothing is known.</summary>
    public bool IsUnknown => Word is null && Number is null;

    internal static FactValue Unknown => default;

    internal static FactValue OfWord(string word, string? heldBy = null) => new() { Word = word, HeldBy = heldBy };

    internal static FactValue OfNumber(decimal number) => new() { Number = number };

    internal static FactValue OfRange(int from, int to) => from == to ? OfNumber(from) : new() { Number = from, UpTo = to };

    /// <summary>The value in the invariant form of JSON, such as <c>present</c>, <c>present (zone)</c>, <c>3800</c>, <c>2 to 5</c> or <c>unknown</c>.</summary>
    /// <returns>A stable text.</returns>
    public override string ToString()
    {
        if (Word is not null) return HeldBy is null ? Word : $"{Word} ({HeldBy})";
        if (Number is not { } number) return "unknown";
        var text = Invariant(number);
        return UpTo is { } upTo ? $"{text} to {Invariant(upTo)}" : text;
    }

    internal static string Invariant(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
