using VifRecommender.Catalogues;
using VifRecommender.Profiles;

namespace VifRecommender.Explanation;

/// <summary>
/// Says what a practice takes as roughly as the estimates are: days, hours and euros of the first year, each range rounded outwards. A
/// week has 38 hours and a month 52/12 weeks (our convention).
/// </summary>
internal sealed class EffortExplainer(Explainer explainer)
{
    private const decimal WeekHours = 38;
    private const decimal WeeksInAMonth = 52m / 12;

    // Less than this a week is stated by the month.
    private const decimal FewHours = 2;
    private const decimal FewEuros = 100;

    private readonly ScreenWords _words = ScreenWords.Of(explainer.Language);

    /// <summary>The parts of the effort: work, cost and time to set up, as far as they are known.</summary>
    public IEnumerable<string> Parts(Practice practice, Scale scale, CommuneProfile profile)
    {
        if (practice.Staff is { } staff && Work(staff) is { } work) yield return work;
        if (practice.Cost is { } cost) yield return Cost(cost, scale == Scale.Commune ? null : profile.Partnership?.Communes);
        if (practice.Months is { To: > 0 } months)
        {
            yield return explainer.Fill(_words.MonthsText, ("amount", Range(months.From, months.To)));
        }
    }

    /// <summary>Staff in hours a week.</summary>
    public string Hours(decimal staffFte) =>
        explainer.Fill(_words.HoursAbout, ("amount", explainer.Numbers.Number(Math.Max(1, Math.Round(staffFte * WeekHours)))));

    private string? Work(Staffing staff)
    {
        var days = staff.OneOffDays.To == 0 ? null : Days(staff.OneOffDays);
        var hours = staff.YearlyFte.To == 0 ? null : Running(staff.YearlyFte);
        return days is not null && hours is not null ? explainer.Fill(_words.Then, ("days", days), ("hours", hours)) : days ?? hours;
    }

    private string Days(AmountRange days) =>
        explainer.Count(_words.Days, (int)Math.Ceiling(days.To), ("amount", Range(Math.Floor(days.From), Math.Ceiling(days.To))));

    private string Running(AmountRange fte)
    {
        var isFew = fte.To * WeekHours < FewHours;
        var unit = isFew ? WeekHours * WeeksInAMonth : WeekHours;
        return explainer.Fill(isFew ? _words.HoursMonth : _words.Hours,
            ("amount", Range(Math.Round(fte.From * unit), Math.Max(1, Math.Round(fte.To * unit)))));
    }

    private string Cost(Cost cost, int? communes)
    {
        var (from, to) = (cost.OneOffEur.From + cost.YearlyEur.From, cost.OneOffEur.To + cost.YearlyEur.To);
        if (to == 0) return _words.NoCost;
        if (to < FewEuros) return explainer.Fill(_words.UnderEuros, ("amount", explainer.Numbers.Euros(FewEuros)));
        var (low, high) = (Math.Floor(from / Step(from)) * Step(from), Math.Ceiling(to / Step(to)) * Step(to));
        var amount = low == 0 ? explainer.Fill(_words.UpTo, ("amount", explainer.Numbers.Euros(high)))
            : low == high ? explainer.Numbers.Euros(high)
            : explainer.Language == Language.English ? explainer.Fill(_words.Range, ("low", explainer.Numbers.Euros(low)),
                ("high", explainer.Numbers.Number(high)))
            : explainer.Fill(_words.Range, ("low", explainer.Numbers.Number(low)), ("high", explainer.Numbers.Euros(high)));
        return communes > 1 ? $"{amount} {explainer.Count(_words.Shared, communes.Value)}" : amount;
    }

    private static decimal Step(decimal euros) => euros <= 2_000 ? 100 : euros <= 20_000 ? 500 : 1_000;

    private string Range(decimal low, decimal high) => low == high ? explainer.Numbers.Number(high)
        : low == 0 ? explainer.Fill(_words.UpTo, ("amount", explainer.Numbers.Number(high)))
        : explainer.Fill(_words.Range, ("low", explainer.Numbers.Number(low)), ("high", explainer.Numbers.Number(high)));
}
