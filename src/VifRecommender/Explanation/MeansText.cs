using VifRecommender.Catalogues;
using VifRecommender.Profiles;

namespace VifRecommender.Explanation;

/// <summary>
/// Writes money and time as people read them, as roughly as the estimates are: euros rounded up or outwards, hours a week instead of parts
/// of a post. A week has 38 hours (<see cref="Capacity.HoursPerFte"/>) and a month 52/12 weeks (our convention). Files for programs hold
/// the numbers as they are.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="language">The language.</param>
public sealed class MeansText(Language language)
{
    private const decimal WeeksInAMonth = 52m / 12;

    /// <summary>Fewer euros are not told apart.</summary>
    internal const decimal FewEuros = 100;

    // Less than this a week is stated by the month.
    private const decimal FewHours = 2;

    private readonly ScreenWords _words = ScreenWords.Of(language);
    private readonly NumberFormat _numbers = new(language);

    /// <summary>A range of euros as it is: <c>300 à 600 EUR</c>, in English <c>EUR 300 to 600</c>; from 0, up to.</summary>
    /// <param name="euros">The range.</param>
    /// <returns>The range as it is written.</returns>
    public string Euros(AmountRange euros) => Euros(euros, _words.Range);

    /// <summary>Euros rounded up: to the next hundred, above 2 000 to the next five hundred, above 20 000 to the next thousand.</summary>
    /// <param name="euros">The amount, 0 or more.</param>
    /// <returns>Such as <c>1 300 EUR</c>; under a hundred, just that.</returns>
    public string AboutEuros(decimal euros) =>
        euros == 0 ? _numbers.Euros(0)
            : euros < FewEuros ? Under()
            : _numbers.Euros(RoundedUp(euros));

    /// <summary>A range of euros, each end rounded outwards as <see cref="AboutEuros(decimal)"/> rounds.</summary>
    /// <param name="euros">The range.</param>
    /// <returns>Such as <c>jusqu’à 500 EUR</c>; from 0 to 0, that there is no direct cost.</returns>
    public string AboutEuros(AmountRange euros)
    {
        if (euros.To == 0) return _words.NoCost;
        if (euros.To < FewEuros) return Under();
        return Euros(new(Math.Floor(euros.From / Step(euros.From)) * Step(euros.From), RoundedUp(euros.To)));
    }

    /// <summary>A part of a post as hours a week, or where they are few a month; the least told is an hour a month.</summary>
    /// <param name="fte">Full-time equivalents, 0 or more.</param>
    /// <returns>Such as <c>4 h par semaine</c>.</returns>
    public string Hours(decimal fte) => Hours(new AmountRange(fte, fte));

    /// <summary>A range of parts of a post as hours a week, or where they are few a month.</summary>
    /// <param name="fte">Full-time equivalents.</param>
    /// <returns>Such as <c>4 à 8 h par semaine</c>.</returns>
    public string Hours(AmountRange fte)
    {
        var isFew = fte.To * Capacity.HoursPerFte < FewHours;
        var unit = isFew ? Capacity.HoursPerFte * WeeksInAMonth : Capacity.HoursPerFte;
        var high = fte.To == 0 ? 0 : Math.Max(1, Math.Round(fte.To * unit));
        var low = fte.From == fte.To ? high : Math.Min(high, Math.Round(fte.From * unit));
        return Fill(isFew ? _words.HoursMonth : _words.Hours, Range(low, high), high);
    }

    /// <summary>The staff that there is, in a sentence: hours a week, and from half a post posts.</summary>
    /// <param name="fte">Full-time equivalents, 0 or more.</param>
    /// <returns>Such as <c>environ 4 h par semaine</c>, <c>un mi-temps</c>, <c>2,5 temps pleins</c>.</returns>
    public string Staff(decimal fte)
    {
        if (fte is 0.5m) return _words.HalfPost;
        if (fte is 1) return _words.FullPost;
        if (fte is 1.5m) return _words.OneAndAHalfPosts;
        if (fte > 1) return Fill(_words.Posts, _numbers.Number(fte));
        var week = fte * Capacity.HoursPerFte;
        return week is > 0 and < FewHours
            ? Fill(_words.HoursMonthAbout, _numbers.Number(Math.Max(1, Math.Round(week * WeeksInAMonth))))
            : Fill(_words.HoursAbout, _numbers.Number(Math.Round(week)));
    }

    /// <summary>Whole days, the ends of a range rounded outwards.</summary>
    internal string Days(AmountRange days) =>
        Fill(_words.Days, Range(Math.Floor(days.From), Math.Ceiling(days.To)), Math.Ceiling(days.To));

    /// <summary>Whole months.</summary>
    internal string Months(AmountRange months) => Fill(_words.MonthsText, Range(months.From, months.To));

    /// <summary>
    /// A range of euros by a template: English puts the currency before the first number, the others after the last.
    /// </summary>
    internal string Euros(AmountRange euros, string range)
    {
        if (euros.From == euros.To) return _numbers.Euros(euros.To);
        if (euros.From == 0) return Fill(_words.UpTo, _numbers.Euros(euros.To));
        var (low, high) = language == Language.English ? (_numbers.Euros(euros.From), _numbers.Number(euros.To))
            : (_numbers.Number(euros.From), _numbers.Euros(euros.To));
        return Between(range, low, high);
    }

    private string Range(decimal low, decimal high) => low == high ? _numbers.Number(high)
        : low == 0 ? Fill(_words.UpTo, _numbers.Number(high))
        : Between(_words.Range, _numbers.Number(low), _numbers.Number(high));

    private string Under() => Fill(_words.UnderEuros, _numbers.Euros(FewEuros));

    private string Between(string range, string low, string high) =>
        Template.Fill(range, language, name => name == "low" ? low : name == "high" ? high : null);

    private string Fill(string template, string amount, decimal? count = null) =>
        Template.Fill(template, language, name => name is "amount" or "n" ? amount : null, name => name == "n" ? count : null);

    private static decimal RoundedUp(decimal euros) => Math.Ceiling(euros / Step(euros)) * Step(euros);

    private static decimal Step(decimal euros) => euros <= 2_000 ? 100 : euros <= 20_000 ? 500 : 1_000;
}
