using VifRecommender.Catalogues;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;
using VifRecommender.Situations;

namespace VifRecommender.Evaluation;

/// <summary>
/// Stage 6: holds what can start now against staff and budget, in the order of the ranks. It changes neither list nor rank: it says
/// how far the commune's own means go.
/// </summary>
internal sealed class CapacityStage(CommuneProfile profile)
{
    public const int WorkingDaysPerYear = 220;

    private decimal? _staffLeft = profile.Capacity?.StaffFte;
    private decimal? _budgetLeft = profile.Capacity?.BudgetEur;

    /// <summary>What the next practice takes, and whether what is left suffices; if so, that much less is left.</summary>
    public (FirstYear Takes, Truth Fits) Next(Practice practice, Scale scale)
    {
        var takes = new FirstYear(
            practice.Staff is { } staff ? Math.Round((Middle(staff.OneOffDays) / WorkingDaysPerYear) + Middle(staff.YearlyFte), 2, MidpointRounding.AwayFromZero) : null,
            practice.Cost is { } cost ? Math.Round((Middle(cost.OneOffEur) + Middle(cost.YearlyEur)) * Part(profile, scale), 0, MidpointRounding.AwayFromZero) : null);
        if (_staffLeft is null && _budgetLeft is null) return (takes, Truth.Unknown);
        var fits = Suffices(_staffLeft, takes.StaffFte).And(Suffices(_budgetLeft, takes.BudgetEur));
        if (fits != Truth.True) return (takes, fits);
        _staffLeft -= takes.StaffFte;
        _budgetLeft -= takes.BudgetEur;
        return (takes, fits);
    }

    /// <summary>The commune's part of what is shared, by inhabitants.</summary>
    public static decimal Part(CommuneProfile profile, Scale scale) =>
        scale == Scale.Commune || profile.Partnership?.Population is not { } group || group <= profile.Population ? 1 : (decimal)profile.Population / group;

    /// <summary>The middle of a range.</summary>
    public static decimal Middle(AmountRange range) => (range.From + range.To) / 2;

    private static Truth Suffices(decimal? left, decimal? takes) =>
        left is null ? Truth.True : takes is null ? Truth.Unknown : (takes <= left).ToTruth();
}
