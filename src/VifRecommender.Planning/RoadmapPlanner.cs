using System.Collections.Immutable;
using VifRecommender.Evaluation;
using VifRecommender.Planning.Solving;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;
using VifRecommender.Searching;

namespace VifRecommender.Planning;

/// <summary>
/// Plans an advice within a budget and staff. Never exceeded: the budget of each year and the staff of each quarter, running costs counted;
/// never out of order: what a practice needs and what its guards ask runs before it starts. Aims, in this order: high scores early; no
/// domain left empty where something fits; few parallel starts.
/// </summary>
/// <remarks>Stateless and thread-safe.</remarks>
public static class RoadmapPlanner
{
    // The rest proves what would bring in what was left out.
    private const double ShareOfPlan = 0.66;

    /// <summary>Plans an advice.</summary>
    /// <param name="advice">The advice.</param>
    /// <param name="limits">The means, the horizon, and how long to search.</param>
    /// <param name="progress">Told how the search goes on, from any thread; left out: nobody.</param>
    /// <param name="cancellation">Ends the search, also within the solver.</param>
    /// <returns>The roadmap: the best that was found within the limits of the search; its status says whether more could be.</returns>
    /// <exception cref="ArgumentNullException">The advice or the limits are null.</exception>
    /// <exception cref="ArgumentException">The limits have faults, which <see cref="RoadmapLimits.Faults"/> names.</exception>
    /// <exception cref="OperationCanceledException">The search was ended by <paramref name="cancellation"/>.</exception>
    public static Roadmap Plan(
        Advice advice, RoadmapLimits limits, IProgress<RoadmapProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(advice);
        ArgumentNullException.ThrowIfNull(limits);
        if (limits.Faults() is { Count: > 0 } faults) throw new ArgumentException(string.Join(" ", faults), nameof(limits));
        var instance = Read(advice, limits);
        var runs = new SolverRuns(limits.SearchSeconds, limits.EndAfter, progress, cancellation);
        var (starts, bound, isOptimal) = Scheduler.Solve(instance, limits.SearchSeconds * ShareOfPlan, runs);
        if (instance.IsNarrowed) (bound, isOptimal) = (instance.MostValue, false);
        var items = Items(instance, starts);
        var leftOut = LeaveOut(instance, starts, runs, cancellation);
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
            Status = isOptimal && leftOut.All(each => each.Reason != LeftOutReason.NotDecided) ? SearchStatus.Complete : SearchStatus.BudgetSpent,
            EndedByClock = runs.EndedByClock,
            InProgressExceeds = Enumerable.Range(0, instance.Years).Any(year => instance.FixedMoney(year) > instance.MoneyPerYear) || Enumerable.Range(0, instance.Quarters).Any(quarter => instance.FixedStaff(quarter) > instance.Staff),
            SmallestFirstStep = items.Any(item => !item.IsInProgress) ? null : Smallest(leftOut),
        };
    }

    internal static Instance Read(Advice advice, RoadmapLimits limits)
    {
        var plan = new EvaluationPlan(advice.Catalogue);
        var byId = plan.Practices.ToDictionary(practice => practice.Practice.Id, StringComparer.Ordinal);
        var scaleFit = new ScaleFit(advice.Profile);
        var candidates = advice.InPlace.Where(each => each.Status == InPlaceStatus.InProgress).Select(each => new Candidate(each, scaleFit.Of(each.Practice.Scales).Scale, advice.Profile))
            .Concat(advice.Recommendations.Cast<RankedPractice>().Concat(advice.Later).Select(each => new Candidate(each, each.Scale, advice.Profile))).ToList();
        var prerequisites = new Prerequisites(advice.Situation, candidates);
        ImmutableArray<Candidate> ordered = [.. candidates.Select(candidate => candidate.IsInProgress ? candidate : candidate.With(prerequisites.Of(byId[candidate.Practice.Id])))];
        return new Instance(
            ordered,
            limits.Quarters,
            (long)Math.Floor(limits.BudgetEurPerYear * 4),
            (long)Math.Floor(limits.StaffFte * 1000),
            [.. advice.InPlace.Where(each => each.Status != InPlaceStatus.InProgress).Select(each => each.Practice.Domain)]) { IsNarrowed = prerequisites.AreNarrowed };
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

    /// <summary>
    /// What would bring in each candidate that is not planned. Each has the same part of the budget, so that they can be searched side by
    /// side; what then is left goes to those that were not decided, in their order.
    /// </summary>
    private static ImmutableArray<LeftOut> LeaveOut(Instance instance, int?[] starts, SolverRuns runs, CancellationToken cancellation)
    {
        int[] open = [.. Enumerable.Range(0, starts.Length).Where(index => starts[index] is null)];
        var part = runs.Left / Math.Max(1, open.Length);
        Addition[] additions = [.. open.AsParallel().AsOrdered().WithCancellation(cancellation).Select(index => Scheduler.LeastToAdd(instance, starts, index, part, runs))];
        for (var i = 0; i < open.Length; i++)
        {
            if (additions[i].Kind == AdditionKind.NotDecided && runs.Left > part) additions[i] = Scheduler.LeastToAdd(instance, starts, open[i], runs.Left, runs);
        }

        return [.. open.Select((index, i) => LeaveOut(instance.Candidates[index].Ranked!, additions[i]))];
    }

    private static LeftOut LeaveOut(RankedPractice advice, Addition addition) => addition switch
    {
        { Kind: AdditionKind.NotDecided } => new LeftOut(advice, LeftOutReason.NotDecided, null, null),
        { Kind: AdditionKind.None } => new LeftOut(advice, LeftOutReason.Horizon, null, null),
        var (_, money, staff) => new LeftOut(advice, Reason(money, staff), Math.Ceiling(money / 4m), staff / 1000m),
    };

    private static LeftOutReason Reason(long money, long staff) => (money > 0, staff > 0) switch
    {
        (true, true) => LeftOutReason.BudgetAndStaff,
        (true, false) => LeftOutReason.Budget,
        (false, true) => LeftOutReason.Staff,
        _ => LeftOutReason.SearchEnded,
    };

    private static LeftOut? Smallest(ImmutableArray<LeftOut> leftOut) => leftOut
        .Where(each => each.ExtraBudgetEur is not null)
        .OrderBy(each => each.Advice.Wave).ThenBy(each => each.ExtraStaffFte > 0).ThenBy(each => each.ExtraBudgetEur).ThenBy(each => each.ExtraStaffFte).ThenByDescending(each => each.Advice.Score)
        .FirstOrDefault();

    private static DomainOutlook Outlook(Domain domain, Advice advice, ImmutableArray<RoadmapItem> items, ImmutableArray<LeftOut> leftOut) => new(
        domain,
        advice.InPlace.Count(each => each.Practice.Domain == domain && each.Status != InPlaceStatus.InProgress),
        items.Count(item => item.Practice.Domain == domain),
        leftOut.Count(each => each.Advice.Practice.Domain == domain));
}
