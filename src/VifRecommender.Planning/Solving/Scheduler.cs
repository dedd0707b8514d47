using Google.OrTools.Sat;

namespace VifRecommender.Planning.Solving;

/// <summary>
/// Finds a schedule: what starts first by rank, the doors, then the rest by value and, among equals, by domains covered. One worker, a
/// fixed
/// seed and a deterministic limit: the same schedule on every machine.
/// </summary>
internal static class Scheduler
{
    // Measured: a step of the placement is a few hundred additions.
    private const double SecondsPerStep = 2e-6;

    // One domain more decides between plans of the same value, and never against value.
    private const long ValueFactor = 8;

    /// <summary>The starts found, by candidate; the bound of the value beside what starts first; and whether all is proved best.</summary>
    /// <param name="instance">What is to be planned.</param>
    /// <param name="seconds">The deterministic seconds for it.</param>
    /// <param name="runs">Runs the solver.</param>
    public static (int?[] Starts, long Bound, bool IsOptimal) Solve(Instance instance, double seconds, SolverRuns runs)
    {
        var (kept, isWhole, steps) = FirstPlacement.Of(instance);
        runs.Spend(steps * SecondsPerStep);
        var starts = Fill(instance, kept);
        var left = Math.Min(seconds - (steps * SecondsPerStep), runs.Left);
        if (left <= 0 || runs.EndedByClock) return (starts, instance.MostBeside(kept), false);
        var model = new ScheduleModel(instance, kept);
        model.Model.Maximize((model.Value() * ValueFactor) + model.NewDomains());
        model.Hint(starts);
        var (solver, status, _) = runs.Run(model, left);
        if (status is not (CpSolverStatus.Optimal or CpSolverStatus.Feasible)) return (starts, instance.MostBeside(kept), false);
        var found = model.Read(solver);
        if (Aim(instance, found) > Aim(instance, starts)) starts = found;
        var bound = Math.Max((long)Math.Floor((solver.BestObjectiveBound + 1e-6) / ValueFactor), instance.Value(starts));
        return instance.IsNarrowed ? (starts, instance.MostBeside(kept), false)
            : (starts, bound, isWhole && status == CpSolverStatus.Optimal);
    }

    /// <summary>
    /// The rest in the order of the advice, each at its earliest: what the search begins with, and the plan where it is ended at once.
    /// </summary>
    private static int?[] Fill(Instance instance, int?[] kept)
    {
        int?[] starts = [.. kept];
        var ledger = Ledger.Of(instance, starts);
        for (var hasMoved = true; hasMoved;)
        {
            hasMoved = false;
            for (var index = 0; index < starts.Length; index++)
            {
                if (starts[index] is not null || instance.Earliest(index, starts, ledger) is not { } quarter) continue;
                starts[index] = quarter;
                ledger.Add(instance.Candidates[index], quarter);
                hasMoved = true;
            }
        }

        return starts;
    }

    private static long Aim(Instance instance, int?[] starts) => (instance.Value(starts) * ValueFactor) + instance.DomainsCovered(starts);
}
