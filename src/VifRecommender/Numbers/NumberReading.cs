using System.Globalization;
using VifRecommender.Diagnostics;

namespace VifRecommender.Numbers;

/// <summary>What came of reading a number that a person or a spreadsheet wrote.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record NumberReading
{
    internal NumberReading(string text, bool isWhole) => (Text, IsWhole) = (text, isWhole);

    /// <summary>What was written, without blanks around it and unwrapped from <c>="…"</c>.</summary>
    public string Text { get; }

    /// <summary>Whether a whole number was expected.</summary>
    public bool IsWhole { get; }

    /// <summary>The number; <see langword="null"/> where <see cref="Fault"/> says why there is none.</summary>
    public decimal? Value { get; internal init; }

    /// <summary>Why there is no number.</summary>
    public NumberFault Fault { get; internal init; }

    /// <summary>The two readings of an ambiguous text, the one with decimals first; <see langword="null"/> for any other.</summary>
    public (decimal WithDecimals, decimal WithThousands)? Readings { get; internal init; }

    /// <summary>What is wrong and how to write it, as an English sentence; empty where nothing is.</summary>
    public string Message => Fault switch
    {
        NumberFault.None => "",
        NumberFault.Missing => $"A number is missing: write {Example}.",
        NumberFault.NotWhole => $"'{Excerpt.Of(Text)}' is not a whole number: write it without decimals, such as 8290.",
        NumberFault.TooLong => $"'{Excerpt.Of(Text)}' has more than {WrittenNumber.MostDigits} digits: check it.",
        NumberFault.Ambiguous =>
            $"'{Excerpt.Of(Text)}' can be read as {Plain(Readings!.Value.WithDecimals)} or as {Plain(Readings.Value.WithThousands)}: "
            + $"write {WrittenNumber.Unambiguous(Readings.Value.WithDecimals)} or "
            + $"{WrittenNumber.Unambiguous(Readings.Value.WithThousands)}.",
        _ => $"'{Excerpt.Of(Text)}' is no number: write {Example}, in digits and without a unit.",
    };

    private string Example => IsWhole ? "a whole number such as 8290 or 8 290" : "a number such as 0.5 or 20000";

    private static string Plain(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);
}
