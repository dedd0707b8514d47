using System.Collections.Immutable;
using VifRecommender.Planning.Solving;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;
using VifRecommender.Searching;

namespace VifRecommender.Planning;

/// <summary>
/// Plans an advice within a budget and staff. Never exceeded: the budget of each year and the staff of each quarter, running costs counted,
/// also in the year after the horizon, in which all of it runs; and the number of starts at a time. Never out of order: what a practice
/// needs and what its guards ask runs before it starts, and contact point, procedure, route in high danger and training before what brings
/// people to them. The ranks decide: down <see cref="Advice.First"/> each starts as early as it can beside those above it, none given up
/// for one below it; then the contact point, procedure, route and training; then, beside them, high scores early and no domain left empty
/// where something fits.
/// </summary>
/// <remarks>Stateless and thread-safe.</remarks>
public static class RoadmapPlanner
{
    // The rest proves what would bring in what was left out.
    private const double ShareOfPlan = 0.66;

    /// <summary>Plans an advice.</summary>
    /// <param name="advice">The advice.</param>
    /// <param name="limits">The means, the horizon, and how long to search.</param>
    /// <param name="progress">Receives the progress of the search, on any thread; left out: no progress is reported.</param>
    /// <param name="cancellation">Ends the search, also within the solver.</param>
    /// <returns>The roadmap: the best that was found within the limits of the search; its status says whether more could be.</returns>
    /// <exception cref="ArgumentNullException">The advice or the limits are null.</exception>
    /// <exception cref="ArgumentException">The limits have faults, which <see cref="RoadmapLimits.Faults"/> names.</exception>
    /// <exception cref="PlatformNotSupportedException">The solver cannot be loaded here: <see cref="SolverLibrary.Fault"/> tells it
    /// beforehand.</exception>
    /// <exception cref="OperationCanceledException">The search was ended by <paramref name="cancellation"/>.</exception>
    public static Roadmap Plan(
        Advice advice, RoadmapLimits limits, IProgress<RoadmapProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(advice);
        ArgumentNullException.ThrowIfNull(limits);
        if (limits.Faults() is { Count: > 0 } faults) throw new ArgumentException(string.Join(" ", faults), nameof(limits));
        if (SolverLibrary.Fault is { } missing) throw new PlatformNotSupportedException(missing.Message);
        var instance = InstanceReader.Read(advice, limits);
        var runs = new SolverRuns(limits.SearchSeconds, limits.EndAfter, progress, cancellation);
        var (starts, bound, isOptimal) = Scheduler.Solve(instance, limits.SearchSeconds * ShareOfPlan, runs);
        var items = PlannedItems.Of(instance, starts);
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
            Bound = bound,
            IsOptimal = isOptimal,
            Status = isOptimal && leftOut.All(each => each.Reason != LeftOutReason.NotDecided) ? SearchStatus.Complete
                : SearchStatus.BudgetSpent,
            EndedByClock = runs.EndedByClock,
            Pace = instance.Pace,
            InProgressExceeds = Enumerable.Range(0, instance.Years + 1).Any(year => instance.FixedMoney(year) > instance.MoneyPerYear)
                || Enumerable.Range(0, instance.Quarters + 1).Any(quarter => instance.FixedStaff(quarter) > instance.Staff),
            SmallestFirstStep = items.Any(item => !item.IsInProgress) ? null : Smallest(leftOut),
        };
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
        var ledger = Ledger.Of(instance, starts);
        var part = runs.Left / Math.Max(1, open.Length);
        Addition[] additions = [.. open.AsParallel().AsOrdered().WithCancellation(cancellation)
            .Select(index => Additions.Least(instance, starts, ledger, index, part, runs))];
        for (var i = 0; i < open.Length; i++)
        {
            if (additions[i].Kind == AdditionKind.NotDecided && runs.Left > part)
            {
                additions[i] = Additions.Least(instance, starts, ledger, open[i], runs.Left, runs);
            }
        }

        return [.. open.Select(
            (index, i) => LeaveOut(instance.Candidates[index].Ranked!, additions[i]) with { IsFirst = instance.Named.Contains(index) })];
    }

    private static LeftOut LeaveOut(RankedPractice advice, Addition addition) => addition switch
    {
        { Kind: AdditionKind.NotDecided } => new LeftOut(advice, LeftOutReason.NotDecided, null, null),
        { Kind: AdditionKind.NoStarts } => new LeftOut(advice, LeftOutReason.Starts, null, null),
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
        .OrderBy(each => each.Advice.Wave).ThenBy(each => each.ExtraStaffFte > 0).ThenBy(each => each.ExtraBudgetEur)
        .ThenBy(each => each.ExtraStaffFte).ThenByDescending(each => each.Advice.Score)
        .FirstOrDefault();

    private static DomainOutlook Outlook(Domain domain, Advice advice, ImmutableArray<RoadmapItem> items,
        ImmutableArray<LeftOut> leftOut) => new(
        domain,
        advice.InPlace.Count(each => each.Practice.Domain == domain && each.Status != InPlaceStatus.InProgress),
        items.Count(item => item.Practice.Domain == domain),
        leftOut.Count(each => each.Advice.Practice.Domain == domain));
}
