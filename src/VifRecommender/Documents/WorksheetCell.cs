using VifRecommender.Profiles;

namespace VifRecommender.Documents;

/// <summary>A cell of a spreadsheet: a text, a number, a day, or nothing.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record WorksheetCell
{
    private WorksheetCell()
    {
    }

    /// <summary>The text, or <see langword="null"/>.</summary>
    public string? Text { get; private init; }

    /// <summary>The number, or <see langword="null"/>.</summary>
    public decimal? Number { get; private init; }

    /// <summary>The day, or <see langword="null"/>.</summary>
    public CalendarDate? Day { get; private init; }

    /// <summary>An empty cell.</summary>
    public static WorksheetCell Empty { get; } = new();

    /// <summary>A cell with a text. It is never read as a formula.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The cell.</returns>
    public static WorksheetCell Of(string text) => new() { Text = text ?? throw new ArgumentNullException(nameof(text)) };

    /// <summary>A cell with a number.</summary>
    /// <param name="number">The number.</param>
    /// <returns>The cell.</returns>
    public static WorksheetCell Of(decimal number) => new() { Number = number };

    /// <summary>A cell with a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The cell.</returns>
    public static WorksheetCell Of(CalendarDate day) => new() { Day = day };
}
