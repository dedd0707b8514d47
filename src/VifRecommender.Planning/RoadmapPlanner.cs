using System.Collections.Immutable;
using VifRecommender.Evaluation;
using VifRecommender.Planning.Solving;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;

namespace VifRecommender.Planning;

/// <summary>
/// Plans an advice within a budget and staff. Never exceeded: the budget of each year and the staff of each quarter, running costs counted;
/// never out of order: what a practice needs and what its guards ask runs before it starts. Aims, in this order: high scores early; no
/// domain left empty where something fits; few parallel starts.
/// </summary>
/// <remarks>Stateless and thread-safe.</remarks>
public static class RoadmapPlanner
{
    // Small models, solved in milliseconds: the bound is for the strange ones.
    private const double SecondsForOne = 0.5;

    /// <summary>Plans an advice.</summary>
    /// <param name="advice">The advice.</param>
    /// <param name="limits">The means and the horizon.</param>
    /// <returns>The roadmap.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The limits have faults, which <see cref="RoadmapLimits.Faults"/> names.</exception>
    public static Roadmap Plan(Advice advice, RoadmapLimits limits)
    {
        ArgumentNullException.ThrowIfNull(advice);
        ArgumentNullException.ThrowIfNull(limits);
        if (limits.Faults() is { Count: > 0 } faults) throw new ArgumentException(string.Join(" ", faults), nameof(limits));
        var instance = Read(advice, limits);
        var (starts, bound, isOptimal) = Scheduler.Solve(instance, limits.SearchSeconds);
        var items = Items(instance, starts);
        var leftOut = Enumerable.Range(0, starts.Length).Where(index => starts[index] is null).AsParallel().AsOrdered().Select(index => LeaveOut(instance, starts, index)).ToImmutableArray();
        return new Roadmap
        {
            Advice = advice,
            Limits = limits,
            Items = items,
            Quarters = [.. Enumerable.Range(0, limits.Quarters).Select(quarter => Quarter(instance, starts, quarter))],
            LeftOut = leftOut,
            Domains = [.. Enum.GetValues<Domain>().Select(domain => Outlook(domain, advice, items, leftOut))],
            Value = instance.Value(starts),
            Bound = bound == long.MaxValue ? instance.Value(starts) : bound,
            IsOptimal = isOptimal,
            InProgressExceeds = Enumerable.Range(0, instance.Years).Any(year => instance.FixedMoney(year) > instance.MoneyPerYear) || Enumerable.Range(0, instance.Quarters).Any(quarter => instance.FixedStaff(quarter) > instance.Staff),
            SmallestFirstStep = items.Any(item => !item.IsInProgress) ? null : Smallest(leftOut),
        };
    }

    internal static Instance Read(Advice advice, RoadmapLimits limits)
    {
        var plan = new EvaluationPlan(advice.Catalogue);
        var byId = plan.Practices.ToDictionary(practice => practice.Practice.Id, StringComparer.Ordinal);
        var scaleFit = new ScaleFit(advice.Profile);
        var candidates = advice.InPlace.Where(each => each.Status == PracticeStatus.InProgress).Select(each => new Candidate(each, scaleFit.Of(each.Practice.Scales).Scale, advice.Profile))
            .Concat(advice.Recommendations.Cast<RankedPractice>().Concat(advice.Later).Select(each => new Candidate(each, each.Scale, advice.Profile))).ToList();
        var prerequisites = new Prerequisites(advice.Situation, candidates);
        return new Instance(
            [.. candidates.Select(candidate => candidate.IsInProgress ? candidate : candidate.With(prerequisites.Of(byId[candidate.Practice.Id])))],
            limits.Quarters,
            (long)Math.Floor(limits.BudgetEurPerYear * 4),
            (long)Math.Floor(limits.StaffFte * 1000),
            [.. advice.InPlace.Where(each => each.Status != PracticeStatus.InProgress).Select(each => each.Practice.Domain)]);
    }

    private static ImmutableArray<RoadmapItem> Items(Instance instance, int?[] starts) =>
    [
        .. Enumerable.Range(0, starts.Length).Where(index => starts[index] is not null)
            .OrderBy(index => instance.Candidates[index].IsInProgress ? -1 : starts[index]).ThenByDescending(index => instance.Candidates[index].Ranked?.Score).ThenBy(index => index)
            .Select(index => Item(instance, starts, index)),
    ];

    private static RoadmapItem Item(Instance instance, int?[] starts, int index)
    {
        var candidate = instance.Candidates[index];
        var start = starts[index]!.Value;
        // Of each clause the provider that runs first is named: it is the one that opens the way.
        var after = candidate.After.Select(clause => clause.Where(provider => starts[provider] + instance.Candidates[provider].Quarters <= start).OrderBy(provider => starts[provider] + instance.Candidates[provider].Quarters).ThenBy(provider => provider).First());
        return new RoadmapItem(
            candidate.Practice,
            candidate.Ranked?.Score,
            start,
            candidate.Quarters,
            candidate.OneOff / 4m,
            candidate.RunningPerQuarter,
            candidate.SetUpStaff / 1000m,
            candidate.RunningStaff / 1000m,
            candidate.IsInProgress,
            [.. after.Distinct().Order().Select(provider => instance.Candidates[provider].Practice.Id)],
            candidate.IsEstimated);
    }

    private static RoadmapQuarter Quarter(Instance instance, int?[] starts, int quarter)
    {
        var planned = Enumerable.Range(0, starts.Length).Where(index => starts[index] is not null).ToList();
        return new RoadmapQuarter(
            quarter,
            planned.Sum(index => instance.Candidates[index].Money(starts[index]!.Value, quarter)) / 4m,
            planned.Sum(index => instance.Candidates[index].Staff(starts[index]!.Value, quarter)) / 1000m,
            planned.Count(index => starts[index] == quarter && !instance.Candidates[index].IsInProgress));
    }

    private static LeftOut LeaveOut(Instance instance, int?[] starts, int index)
    {
        var advice = instance.Candidates[index].Ranked!;
        if (Scheduler.LeastToAdd(instance, starts, index, SecondsForOne) is not var (money, staff)) return new LeftOut(advice, LeftOutReason.Horizon, null, null);
        var reason = (money > 0, staff > 0) switch
        {
            (true, true) => LeftOutReason.BudgetAndStaff,
            (true, false) => LeftOutReason.Budget,
            (false, true) => LeftOutReason.Staff,
            _ => LeftOutReason.SearchEnded,
        };
        return new LeftOut(advice, reason, Math.Ceiling(money / 4m), staff / 1000m);
    }

    private static LeftOut? Smallest(ImmutableArray<LeftOut> leftOut) => leftOut
        .Where(each => each.ExtraBudgetEur is not null)
        .OrderBy(each => each.Advice.Wave).ThenBy(each => each.ExtraStaffFte > 0).ThenBy(each => each.ExtraBudgetEur).ThenBy(each => each.ExtraStaffFte).ThenByDescending(each => each.Advice.Score)
        .FirstOrDefault();

    private static DomainOutlook Outlook(Domain domain, Advice advice, ImmutableArray<RoadmapItem> items, ImmutableArray<LeftOut> leftOut) => new(
        domain,
        advice.InPlace.Count(each => each.Practice.Domain == domain && each.Status != PracticeStatus.InProgress),
        items.Count(item => item.Practice.Domain == domain),
        leftOut.Count(each => each.Advice.Practice.Domain == domain));
}
