using VifRecommender.Profiles;

namespace VifRecommender.Belgium.Partners;

/// <summary>A day, a month or a year, as a page prints it.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public readonly record struct PartialDate
{
    private readonly string? _text;

    private PartialDate(string text) => _text = text;

    /// <summary>The first day that it can mean: what may be old is taken for old.</summary>
    public CalendarDate Earliest => CalendarDate.TryParse(Whole(ToString()), out var day) ? day : default;

    /// <summary>Reads <c>yyyy</c>, <c>yyyy-MM</c> or <c>yyyy-MM-dd</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="date">What it says.</param>
    /// <returns>Whether it is one of the three, and a day that exists.</returns>
    public static bool TryParse(string? text, out PartialDate date)
    {
        date = default;
        if (text is null || !CalendarDate.TryParse(Whole(text), out _)) return false;
        date = new PartialDate(text);
        return true;
    }

    /// <summary>The text as it was read.</summary>
    /// <returns>The year, the month or the day.</returns>
    public override string ToString() => _text ?? "0001";

    private static string Whole(string text) => text.Length switch { 4 => text + "-01-01", 7 => text + "-01", _ => text };
}
