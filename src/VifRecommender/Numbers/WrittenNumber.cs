using System.Globalization;
using VifRecommender.Tables;

namespace VifRecommender.Numbers;

/// <summary>
/// Reads numbers as people and spreadsheets write them, the same on every machine. It is the one reader of such numbers: tables, options of
/// the command line, queries and forms all use it.
/// <list type="bullet">
/// <item>Digits are 0 to 9, with a sign before them or not; blanks around them do not count, nor does <c>="8290"</c> as spreadsheets keep
/// a text.</item>
/// <item>Thousands may be parted by blanks (no-break and thin ones too), apostrophes, dots or commas: one sign throughout, groups of
/// exactly
/// three digits, and the first group does not begin with 0.</item>
/// <item>Decimals follow one dot or comma, which is another sign than the one between thousands.</item>
/// <item>A single dot or comma before exactly three digits may be either. Where a whole number is expected, only the readings that are
/// whole
/// count: <c>8.290</c> is 8290, <c>8290.0</c> is 8290. Where two readings are left, the text is refused and both are named: <c>12.000</c>
/// as a whole number (12 or 12000), <c>1.500</c> as any number (1.5 or 1500).</item>
/// </list>
/// </summary>
/// <remarks>Thread-safe. The time is linear in the length of the text.</remarks>
public static class WrittenNumber
{
    /// <summary>
    /// How many digits a number may have, zeros at its begin and at the end of its decimals apart: 28, which a <see cref="decimal"/>
    /// holds exactly.
    /// </summary>
    public const int MostDigits = 28;

    private const int Group = 3;

    /// <summary>Reads a whole number, below zero too.</summary>
    /// <param name="text">What was written.</param>
    /// <returns>The number without decimals, or why there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static NumberReading ReadWhole(string text) => Read(text, isWhole: true);

    /// <summary>Reads a number with or without decimals, below zero too.</summary>
    /// <param name="text">What was written.</param>
    /// <returns>The number, or why there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static NumberReading ReadDecimal(string text) => Read(text, isWhole: false);

    /// <summary>
    /// Writes a number so that it has one reading only: a dot before decimals, nothing between thousands, never exactly three decimals
    /// that could be a group.
    /// </summary>
    /// <param name="number">The number.</param>
    /// <returns>Digits that <see cref="ReadDecimal"/> reads as the same number.</returns>
    public static string Unambiguous(decimal number)
    {
        var text = number.ToString("0.############################", CultureInfo.InvariantCulture);
        return ReadDecimal(text).Fault == NumberFault.Ambiguous ? text + "0" : text;
    }

    private static NumberReading Read(string text, bool isWhole)
    {
        if (text is null) throw new ArgumentNullException(nameof(text));
        var typed = SpreadsheetText.Unwrap(text);
        var reading = new NumberReading(typed, isWhole);
        if (typed.Length == 0) return reading with { Fault = NumberFault.Missing };
        var isNegative = typed[0] is '-' or '\u2212';
        var body = isNegative || typed[0] == '+' ? typed.Substring(1) : typed;
        if (Layout.Of(body) is not { } layout) return reading with { Fault = NumberFault.NoNumber };
        var withThousands = layout.CanBeGrouped ? Number(body, body.Length) : null;
        var withDecimals = layout.CanBeDecimal ? Number(body, layout.LastMark) : null;
        if (layout.Marks == 0) withThousands = Number(body, body.Length);
        if (withThousands is null && withDecimals is null)
        {
            return reading with
            {
                Fault = layout.Marks == 0 || layout.CanBeGrouped || layout.CanBeDecimal ? NumberFault.TooLong : NumberFault.NoNumber,
            };
        }

        if (isWhole && withDecimals is { } number && decimal.Truncate(number) != number)
        {
            if (withThousands is null) return reading with { Fault = NumberFault.NotWhole };
            withDecimals = null;
        }

        var sign = isNegative ? -1 : 1;
        return withDecimals is { } low && withThousands is { } high
            ? reading with { Fault = NumberFault.Ambiguous, Readings = (sign * low, sign * high) }
            : reading with { Value = sign * (withThousands ?? withDecimals) };
    }

    /// <summary>The digits of a text as a number, those after a place as decimals; nothing, where there are too many.</summary>
    private static decimal? Number(string body, int point)
    {
        var whole = Digits(body.Substring(0, point)).TrimStart('0');
        var decimals = point < body.Length ? Digits(body.Substring(point)).TrimEnd('0') : "";
        if (whole.Length + decimals.Length > MostDigits) return null;
        var digits = decimals.Length == 0 ? "0" + whole : $"0{whole}.{decimals}";
        return decimal.Parse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
    }

    private static string Digits(string text) => new([.. text.Where(each => each is >= '0' and <= '9')]);

    /// <summary>How the digits of a text are parted.</summary>
    private readonly record struct Layout(int Marks, int LastMark, bool CanBeGrouped, bool CanBeDecimal)
    {
        public static Layout? Of(string body)
        {
            var (marks, lastMark, run, first) = (0, -1, 0, 0);
            var (inner, previous, isOneSign, isOneBefore) = (true, default(char), true, true);
            for (var i = 0; i < body.Length; i++)
            {
                if (body[i] is >= '0' and <= '9')
                {
                    run++;
                    continue;
                }

                if (Mark(body[i]) is not { } mark) return null;
                if (marks == 0) first = run;
                else inner &= run == Group;
                (isOneBefore, isOneSign) = (isOneSign, isOneSign && (marks == 0 || mark == previous));
                (previous, lastMark, run) = (mark, i, 0);
                marks++;
            }

            if (run == 0) return null;
            if (marks == 0) return new Layout(0, -1, false, false);
            var isGrouped = first is >= 1 and <= Group && body[0] != '0' && inner;
            var before = marks > 1 ? Mark(body[first]) : null;
            return new Layout(
                marks,
                lastMark,
                isGrouped && isOneSign && run == Group,
                previous is '.' or ',' && (marks == 1 || (isGrouped && isOneBefore && before != previous)));
        }

        /// <summary>The sign that stands for all of its kind, or nothing.</summary>
        private static char? Mark(char sign) => sign switch
        {
            '.' or ',' => sign,
            ' ' or '\u00A0' or '\u2007' or '\u2009' or '\u202F' => ' ',
            '\'' or '\u2019' => '\'',
            _ => null,
        };
    }
}
