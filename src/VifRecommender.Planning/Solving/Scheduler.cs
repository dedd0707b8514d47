using System.Globalization;
using Google.OrTools.Sat;

namespace VifRecommender.Planning.Solving;

/// <summary>
/// Finds the best schedule: value first, then domains covered, then few parallel starts; each next aim among the best of those before. One
/// worker, a fixed seed and a deterministic limit: the same schedule on every machine.
/// </summary>
internal static class Scheduler
{
    /// <summary>The starts of the best schedule found, by candidate; the bound of its value; and whether all three aims are proved best.</summary>
    public static (int?[] Starts, long Bound, bool IsOptimal) Solve(Instance instance, double seconds)
    {
        var model = new ScheduleModel(instance);
        var value = model.Value();
        model.Model.Maximize(value);
        var solver = Solver(seconds * 0.9);
        var status = solver.Solve(model.Model);
        // What is in progress alone is always a schedule.
        if (status is not (CpSolverStatus.Optimal or CpSolverStatus.Feasible)) return (InProgressOnly(instance), long.MaxValue, false);
        var starts = model.Read(solver);
        var bound = Math.Max((long)Math.Floor(solver.BestObjectiveBound + 1e-6), instance.Value(starts));
        var isOptimal = status == CpSolverStatus.Optimal;

        model.Model.Add(value >= instance.Value(starts));
        var domains = model.NewDomains();
        model.Model.Maximize(domains);
        isOptimal &= Improve(model, seconds * 0.05, ref starts);

        model.Model.Add(domains >= instance.DomainsCovered(starts) - instance.Covered.Count);
        model.Model.Minimize(model.MostStarts());
        isOptimal &= Improve(model, seconds * 0.05, ref starts);
        return (starts, bound, isOptimal);
    }

    /// <summary>
    /// The least money, then the least staff, with which a candidate fits beside all that is planned; staff only where money alone does not do.
    /// Nothing: no amount would do within the horizon. What it waits for and is not planned comes in with it.
    /// </summary>
    public static (long Money, long Staff)? LeastToAdd(Instance instance, IReadOnlyList<int?> starts, int candidate, double seconds)
    {
        var needed = WithPrerequisites(instance, candidate);
        var rest = instance with { Candidates = [.. instance.Candidates.Select((each, index) => starts[index] is not null || needed.Contains(index) ? each : null).OfType<Candidate>()] };
        var places = Enumerable.Range(0, instance.Candidates.Length).Where(index => starts[index] is not null || needed.Contains(index)).ToList();
        rest = Renumber(rest, instance, places);
        int?[] kept = [.. places.Select(index => starts[index])];
        var at = places.IndexOf(candidate);
        if (Least(rest, kept, at, seconds, staffMayGrow: false) is { } money) return (money, 0);
        if (Least(rest, kept, at, seconds, staffMayGrow: true) is not { } withStaff) return null;
        return LeastStaff(rest, kept, at, withStaff, seconds) is { } staff ? (withStaff, staff) : null;
    }

    private static long? Least(Instance instance, int?[] kept, int candidate, double seconds, bool staffMayGrow)
    {
        var cp = new CpModel();
        var money = cp.NewIntVar(0, int.MaxValue, "more money");
        var model = new ScheduleModel(instance, kept, money, staffMayGrow ? LinearExpr.Constant(int.MaxValue) : null, cp);
        cp.Add(model.Chosen(candidate) == 1);
        cp.Minimize(money);
        var solver = Solver(seconds);
        return solver.Solve(cp) == CpSolverStatus.Optimal ? (long)solver.Value(money) : null;
    }

    private static long? LeastStaff(Instance instance, int?[] kept, int candidate, long money, double seconds)
    {
        var cp = new CpModel();
        var staff = cp.NewIntVar(0, int.MaxValue, "more staff");
        var model = new ScheduleModel(instance, kept, LinearExpr.Constant(money), staff, cp);
        cp.Add(model.Chosen(candidate) == 1);
        cp.Minimize(staff);
        var solver = Solver(seconds);
        return solver.Solve(cp) == CpSolverStatus.Optimal ? (long)solver.Value(staff) : null;
    }

    private static bool Improve(ScheduleModel model, double seconds, ref int?[] starts)
    {
        model.Hint(starts);
        var solver = Solver(seconds);
        var status = solver.Solve(model.Model);
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

    private static CpSolver Solver(double seconds) => new()
    {
        StringParameters = string.Create(CultureInfo.InvariantCulture, $"num_search_workers:1 linearization_level:2 random_seed:20261123 max_deterministic_time:{seconds}"),
    };
}
