using Google.OrTools.Sat;

namespace VifRecommender.Planning.Solving;

/// <summary>
/// Finds the best schedule: value first, then domains covered, then few parallel starts; each next aim among the best of those before. One
/// worker, a fixed seed and a deterministic limit: the same schedule on every machine.
/// </summary>
internal static class Scheduler
{
    /// <summary>The starts of the best schedule found, by candidate; the bound of its value; and whether all three aims are proved best.</summary>
    /// <param name="instance">What is to be planned.</param>
    /// <param name="seconds">The deterministic seconds for the three aims together.</param>
    /// <param name="runs">Runs the solver.</param>
    public static (int?[] Starts, long Bound, bool IsOptimal) Solve(Instance instance, double seconds, SolverRuns runs)
    {
        var model = new ScheduleModel(instance);
        var value = model.Value();
        model.Model.Maximize(value);
        var (solver, status, _) = runs.Run(model, seconds * 0.9);
        // What is in progress alone is always a schedule.
        if (status is not (CpSolverStatus.Optimal or CpSolverStatus.Feasible)) return (InProgressOnly(instance), long.MaxValue, false);
        var starts = model.Read(solver);
        var bound = Math.Max((long)Math.Floor(solver.BestObjectiveBound + 1e-6), instance.Value(starts));
        var isOptimal = status == CpSolverStatus.Optimal;

        model.Model.Add(value >= instance.Value(starts));
        var domains = model.NewDomains();
        model.Model.Maximize(domains);
        isOptimal &= Improve(model, seconds * 0.05, runs, ref starts);

        model.Model.Add(domains >= instance.DomainsCovered(starts) - instance.Covered.Count);
        model.Model.Minimize(model.MostStarts());
        isOptimal &= Improve(model, seconds * 0.05, runs, ref starts);
        return (starts, bound, isOptimal);
    }

    /// <summary>
    /// The least money, then the least staff, with which a candidate fits beside all that is planned; staff only where money alone does not do.
    /// What it waits for and is not planned comes in with it.
    /// </summary>
    /// <param name="instance">What was to be planned.</param>
    /// <param name="starts">The plan.</param>
    /// <param name="candidate">The candidate that is not in it.</param>
    /// <param name="seconds">The deterministic seconds for it.</param>
    /// <param name="runs">Runs the solver.</param>
    public static Addition LeastToAdd(Instance instance, IReadOnlyList<int?> starts, int candidate, double seconds, SolverRuns runs)
    {
        var needed = WithPrerequisites(instance, candidate);
        var places = Enumerable.Range(0, instance.Candidates.Length).Where(index => starts[index] is not null || needed.Contains(index)).ToList();
        var rest = Renumber(instance with { Candidates = [.. places.Select(place => instance.Candidates[place])] }, instance, places);
        int?[] kept = [.. places.Select(index => starts[index])];
        var at = places.IndexOf(candidate);
        var left = seconds;
        var money = Least(model => LessMoney(model, LinearExpr.Constant(0)));
        if (money.Kind != AdditionKind.None) return new Addition(money.Kind, money.Amount);
        var withStaff = Least(model => LessMoney(model, LinearExpr.Constant(int.MaxValue)));
        if (withStaff.Kind != AdditionKind.Least) return new Addition(withStaff.Kind);
        var staff = Least(model => LessStaff(model, LinearExpr.Constant(withStaff.Amount)));
        return staff.Kind == AdditionKind.Least ? new Addition(AdditionKind.Least, withStaff.Amount, staff.Amount) : new Addition(AdditionKind.NotDecided);

        (AdditionKind Kind, long Amount) Least(Func<CpModel, (ScheduleModel Model, IntVar Amount)> build)
        {
            if (left <= 0 || runs.EndedByClock) return (AdditionKind.NotDecided, 0);
            var cp = new CpModel();
            var (model, amount) = build(cp);
            cp.Add(model.Chosen(at) == 1);
            cp.Minimize(amount);
            var (solver, status, spent) = runs.Run(model, left);
            left -= spent;
            return status switch
            {
                CpSolverStatus.Optimal => (AdditionKind.Least, (long)solver.Value(amount)),
                CpSolverStatus.Infeasible => (AdditionKind.None, 0),
                _ => (AdditionKind.NotDecided, 0),
            };
        }

        (ScheduleModel Model, IntVar Amount) LessMoney(CpModel cp, LinearExpr staff)
        {
            var money = cp.NewIntVar(0, int.MaxValue, "more money");
            return (new ScheduleModel(rest, kept, money, staff, cp), money);
        }

        (ScheduleModel Model, IntVar Amount) LessStaff(CpModel cp, LinearExpr money)
        {
            var staff = cp.NewIntVar(0, int.MaxValue, "more staff");
            return (new ScheduleModel(rest, kept, money, staff, cp), staff);
        }
    }

    private static bool Improve(ScheduleModel model, double seconds, SolverRuns runs, ref int?[] starts)
    {
        model.Hint(starts);
        var (solver, status, _) = runs.Run(model, seconds);
        if (status is CpSolverStatus.Optimal or CpSolverStatus.Feasible) starts = model.Read(solver);
        return status == CpSolverStatus.Optimal;
    }

    /// <summary>A candidate and whatever could have to come before it.</summary>
    private static HashSet<int> WithPrerequisites(Instance instance, int candidate)
    {
        var needed = new HashSet<int>();
        var open = new Stack<int>([candidate]);
        while (open.TryPop(out var index))
        {
            if (!needed.Add(index)) continue;
            foreach (var provider in instance.Candidates[index].After.SelectMany(clause => clause)) open.Push(provider);
        }

        return needed;
    }

    private static Instance Renumber(Instance rest, Instance all, List<int> places)
    {
        var renumbered = rest.Candidates.Select((candidate, index) => candidate.With([.. all.Candidates[places[index]].After.Select(clause => (System.Collections.Immutable.ImmutableArray<int>)[.. clause.Select(places.IndexOf).Where(place => place >= 0)])]));
        return rest with { Candidates = [.. renumbered] };
    }

    private static int?[] InProgressOnly(Instance instance) => [.. instance.Candidates.Select(candidate => candidate.IsInProgress ? 0 : (int?)null)];
}
