using System.Globalization;
using System.Text;
using VifRecommender.Profiles;

namespace VifRecommender.Explanation;

/// <summary>
/// Writes numbers and dates in a language, by our own tables: the separators of the platform change from version to version.
/// </summary>
/// <remarks>Immutable and thread-safe. Pure: it reads no culture.</remarks>
public sealed class NumberFormat
{
    private readonly Language _language;

    /// <summary>Makes a format.</summary>
    /// <param name="language">The language.</param>
    public NumberFormat(Language language) => _language = language;

    private const char NarrowNoBreakSpace = '\u202F';
    private const char NoBreakSpace = '\u00A0';

    private static readonly string[] FrenchMonths = ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
        "octobre", "novembre", "décembre"];

    private static readonly string[] DutchMonths = ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
        "oktober", "november", "december"];

    private static readonly string[] GermanMonths = ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September",
        "Oktober", "November", "Dezember"];

    private static readonly string[] EnglishMonths = ["January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December"];

    /// <summary>A number with at most two decimals: <c>20 968</c>, <c>0,5</c>.</summary>
    /// <param name="number">The number.</param>
    /// <returns>The number as it is written.</returns>
    public string Number(decimal number)
    {
        var text = Math.Abs(number).ToString("0.##", CultureInfo.InvariantCulture);
        var point = text.IndexOf('.');
        var whole = point < 0 ? text : text.Substring(0, point);
        var grouped = Group(whole);
        var fraction = point < 0 ? "" : text.Substring(point);
        if (_language != Language.English) fraction = fraction.Replace('.', ',');
        return (number < 0 ? "−" : "") + grouped + fraction;
    }

    /// <summary>A part of a whole in per cent, with at most two decimals: <c>12,5 %</c>, in English <c>12.5%</c>.</summary>
    /// <param name="share">The part, from 0 to 1.</param>
    /// <returns>The share as it is written.</returns>
    public string Share(decimal share) => _language switch
    {
        Language.French => $"{Number(share * 100)}{NarrowNoBreakSpace}%",
        Language.German => $"{Number(share * 100)}{NoBreakSpace}%",
        Language.Dutch or Language.English => $"{Number(share * 100)}%",
    };

    /// <summary>Points with their sign: <c>+5</c>, <c>−3</c>.</summary>
    /// <param name="points">The points.</param>
    /// <returns>The points as they are written.</returns>
    public string Points(int points) => points > 0 ? "+" + Number(points) : Number(points);

    /// <summary>
    /// An amount of euros: <c>20 000 EUR</c>, in Dutch <c>20.000 euro</c>, in English <c>EUR 20,000</c>, without a place to break it.
    /// </summary>
    /// <param name="euros">The amount.</param>
    /// <returns>The amount as it is written.</returns>
    public string Euros(decimal euros) => _language switch
    {
        Language.English => $"EUR{NoBreakSpace}{Number(euros)}",
        Language.French => $"{Number(euros)}{NarrowNoBreakSpace}EUR",
        Language.Dutch => $"{Number(euros)}{NoBreakSpace}euro",
        Language.German => $"{Number(euros)}{NoBreakSpace}EUR",
    };

    /// <summary>
    /// A day, month or year in ISO 8601 in words: <c>23 novembre 2026</c>, <c>novembre 2026</c>, <c>2026</c>; anything else as it is.
    /// </summary>
    /// <param name="iso">The text.</param>
    /// <returns>The date in words.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="iso"/> is null.</exception>
    public string IsoDate(string iso)
    {
        if (iso is null) throw new ArgumentNullException(nameof(iso));
        if (CalendarDate.TryParse(iso, out var day)) return Date(day);
        if (!CalendarDate.TryParse(iso + "-01", out var month)) return iso;
        return $"{Months[month.Month - 1]} {month.Year.ToString(CultureInfo.InvariantCulture)}";
    }

    /// <summary>A day: <c>23 novembre 2026</c>.</summary>
    /// <param name="date">The day.</param>
    /// <returns>The day in words.</returns>
    public string Date(CalendarDate date)
    {
        var year = date.Year.ToString(CultureInfo.InvariantCulture);
        var day = date.Day.ToString(CultureInfo.InvariantCulture);
        var ordinal = _language switch
        {
            Language.French when date.Day == 1 => "1er",
            Language.German =>
            day + ".",
            Language.French or Language.Dutch or Language.English => day
        };
        return $"{ordinal} {Months[date.Month - 1]} {year}";
    }

    private string[] Months => _language switch
    {
        Language.French => FrenchMonths,
        Language.Dutch => DutchMonths,
        Language.German => GermanMonths,
        Language.English => EnglishMonths,
    };

    private string Group(string digits)
    {
        if (digits.Length <= 3) return digits;
        var separator = _language switch
        {
            Language.French => NarrowNoBreakSpace,
            Language.English =>
            ',',
            Language.Dutch or Language.German => '.'
        };
        var grouped = new StringBuilder(digits);
        for (var i = digits.Length - 3; i > 0; i -= 3) grouped.Insert(i, separator);
        return grouped.ToString();
    }
}
