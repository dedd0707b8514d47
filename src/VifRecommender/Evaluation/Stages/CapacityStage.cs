using VifRecommender.Catalogues;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;
using VifRecommender.Situations;

namespace VifRecommender.Evaluation.Stages;

/// <summary>
/// Stage 6: holds what can start now against staff and budget, in the order of the ranks. It changes neither list nor rank: it says
/// how far the commune's own means go.
/// </summary>
internal sealed class CapacityStage(CommuneProfile profile)
{
    private decimal? _staffLeft = profile.Capacity?.StaffFte;
    private decimal? _budgetLeft = profile.Capacity?.BudgetEur;

    /// <summary>What the next practice takes, and whether what is left suffices; if so, that much less is left.</summary>
    public (FirstYear Takes, Truth Fits) Next(Practice practice, Scale scale)
    {
        var takes = new FirstYear(
            practice.Staff is { } staff
                ? Math.Round((staff.OneOffDays.Middle / Staffing.WorkingDaysPerYear) + staff.YearlyFte.Middle, 2,
                    MidpointRounding.AwayFromZero) : null,
            practice.Cost is { } cost
                ? Math.Round((cost.OneOffEur.Middle + cost.YearlyEur.Middle) * (scale == Scale.Commune ? 1 : profile.PartOfPartnership), 0,
                    MidpointRounding.AwayFromZero) : null);
        if (_staffLeft is null && _budgetLeft is null) return (takes, Truth.Unknown);
        var fits = Suffices(_staffLeft, takes.StaffFte).And(Suffices(_budgetLeft, takes.BudgetEur));
        if (fits != Truth.True) return (takes, fits);
        _staffLeft -= takes.StaffFte;
        _budgetLeft -= takes.BudgetEur;
        return (takes, fits);
    }

    private static Truth Suffices(decimal? left, decimal? takes) =>
        left is null ? Truth.True : takes is null ? Truth.Unknown : (takes <= left).ToTruth();
}
