using System.Globalization;
using System.Text;
using VifRecommender.Profiles;

namespace VifRecommender.Explanation;

/// <summary>Writes numbers and dates in a language, by our own tables: the separators of the platform change from version to version.</summary>
internal sealed class NumberFormat(Language language)
{
    private const char NarrowNoBreakSpace = '\u202F';
    private const char NoBreakSpace = '\u00A0';

    private static readonly string[] FrenchMonths = ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];

    private static readonly string[] DutchMonths = ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    private static readonly string[] GermanMonths = ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"];

    private static readonly string[] EnglishMonths = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    /// <summary>A number with at most two decimals: <c>20 968</c>, <c>0,5</c>.</summary>
    public string Number(decimal number)
    {
        var text = Math.Abs(number).ToString("0.##", CultureInfo.InvariantCulture);
        var point = text.IndexOf('.');
        var whole = point < 0 ? text : text.Substring(0, point);
        var grouped = Group(whole);
        var fraction = point < 0 ? "" : text.Substring(point);
        if (language != Language.English) fraction = fraction.Replace('.', ',');
        return (number < 0 ? "−" : "") + grouped + fraction;
    }

    /// <summary>Points with their sign: <c>+5</c>, <c>−3</c>.</summary>
    public string Points(int points) => points > 0 ? "+" + Number(points) : Number(points);

    /// <summary>An amount of euros: <c>20 000 EUR</c>, in English <c>EUR 20,000</c>.</summary>
    public string Euros(decimal euros) => language == Language.English ? $"EUR{NoBreakSpace}{Number(euros)}" : $"{Number(euros)}{NoBreakSpace}EUR";

    /// <summary>A day: <c>23 novembre 2026</c>.</summary>
    public string Date(CalendarDate date)
    {
        var year = date.Year.ToString(CultureInfo.InvariantCulture);
        var day = date.Day.ToString(CultureInfo.InvariantCulture);
        return language switch
        {
            Language.French => $"{(date.Day == 1 ? "1er" : day)} {FrenchMonths[date.Month - 1]} {year}",
            Language.Dutch => $"{day} {DutchMonths[date.Month - 1]} {year}",
            Language.German => $"{day}. {GermanMonths[date.Month - 1]} {year}",
            _ => $"{day} {EnglishMonths[date.Month - 1]} {year}",
        };
    }

    private string Group(string digits)
    {
        if (digits.Length <= 3) return digits;
        var separator = language switch { Language.French => NarrowNoBreakSpace, Language.English => ',', _ => '.' };
        var grouped = new StringBuilder(digits);
        for (var i = digits.Length - 3; i > 0; i -= 3) grouped.Insert(i, separator);
        return grouped.ToString();
    }
}
