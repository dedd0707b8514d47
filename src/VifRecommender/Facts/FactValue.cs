using System.Globalization;
using VifRecommender.Situations;

namespace VifRecommender.Facts;

/// <summary>An observed value: a word, a number, a range of levels, or unknown.</summary>
/// <remarks>Immutable. <see cref="Word"/> is a word of the JSON vocabulary; renderers translate it.</remarks>
public readonly record struct FactValue
{
    /// <summary>What stands between words that are stated together.</summary>
    internal const string Separator = ", ";

    /// <summary>
    /// A word such as <c>present</c>, or <see langword="null"/> for a number. Words stated together, such as languages, are <c>fr,
    /// nl</c>.
    /// </summary>
    public string? Word { get; private init; }

    /// <summary>The number, or the lowest of a range.</summary>
    public decimal? Number { get; private init; }

    /// <summary>The highest of a range, or <see langword="null"/> for a single number.</summary>
    public decimal? UpTo { get; private init; }

    /// <summary>
    /// The holder of a service that somebody else than the commune holds (<c>zone</c> or <c>region</c>), or <see langword="null"/>.
    /// </summary>
    public string? HeldBy { get; private init; }

    /// <summary>Whether nothing is known.</summary>
    public bool IsUnknown => Word is null && Number is null;

    /// <summary>Nothing is known.</summary>
    public static FactValue Unknown => default;

    /// <summary>A word.</summary>
    /// <param name="word">The word of files, such as <c>present</c>; several that are stated together as <c>fr, nl</c>.</param>
    /// <param name="heldBy">The holder of a service that the commune does not hold itself: <c>zone</c> or <c>region</c>.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="word"/> is null.</exception>
    public static FactValue OfWord(string word, string? heldBy = null) =>
        new() { Word = word ?? throw new ArgumentNullException(nameof(word)), HeldBy = heldBy };

    /// <summary>A word, or unknown where there is none.</summary>
    internal static FactValue OfWordOrUnknown(string? word) => word is null ? Unknown : OfWord(word);

    /// <summary>The word for what holds or does not; unknown stays unknown.</summary>
    internal static FactValue OfTruth(Truth truth, string holds, string fails) => truth switch
    {
        Truth.True => OfWord(holds),
        Truth.False => OfWord(fails),
        _ => Unknown,
    };

    /// <summary>Several words that are stated together, in their order.</summary>
    internal static FactValue OfWords(IEnumerable<string> words) => OfWord(string.Join(Separator, words));

    /// <summary>A level, or unknown where nothing is known of it.</summary>
    internal static FactValue OfLevel(LevelRange level) => level == LevelRange.Unknown ? Unknown : OfRange(level.From, level.To);

    /// <summary>A number.</summary>
    /// <param name="number">The number.</param>
    /// <returns>The value.</returns>
    public static FactValue OfNumber(decimal number) => new() { Number = number };

    internal static FactValue OfRange(int from, int to) => from == to ? OfNumber(from) : new() { Number = from, UpTo = to };

    /// <summary>
    /// The value in the invariant form of JSON, such as <c>present</c>, <c>present (zone)</c>, <c>3800</c>, <c>2 to 5</c> or
    /// <c>unknown</c>.
    /// </summary>
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
