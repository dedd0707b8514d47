using VifRecommender.Catalogues;
using VifRecommender.Profiles;

namespace VifRecommender.Explanation;

/// <summary>Says what a practice takes: days, hours and euros of the first year, and the months to set it up.</summary>
internal sealed class EffortExplainer(Explainer explainer)
{
    private readonly ScreenWords _words = ScreenWords.Of(explainer.Language);
    private readonly MeansText _means = explainer.Amounts;

    /// <summary>The parts of the effort: work, cost and time to set up, as far as they are known.</summary>
    public IEnumerable<string> Parts(Practice practice, Scale scale, CommuneProfile profile)
    {
        if (practice.Staff is { } staff && Work(staff) is { } work) yield return work;
        if (practice.Cost is { } cost) yield return Cost(cost, scale == Scale.Commune ? null : profile.Partnership?.Communes);
        if (practice.Months is { To: > 0 } months) yield return _means.Months(months);
    }

    private string? Work(Staffing staff)
    {
        var days = staff.OneOffDays.To == 0 ? null : _means.Days(staff.OneOffDays);
        var hours = staff.YearlyFte.To == 0 ? null : _means.Hours(staff.YearlyFte);
        return days is not null && hours is not null ? explainer.Fill(_words.Then, ("days", days), ("hours", hours)) : days ?? hours;
    }

    private string Cost(Cost cost, int? communes)
    {
        var year = new AmountRange(cost.OneOffEur.From + cost.YearlyEur.From, cost.OneOffEur.To + cost.YearlyEur.To);
        var amount = _means.AboutEuros(year);
        return communes > 1 && year.To >= MeansText.FewEuros ? $"{amount} {explainer.Count(_words.Shared, communes.Value)}" : amount;
    }
}
