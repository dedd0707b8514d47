using System.Diagnostics;
using System.Globalization;
using Google.OrTools.Sat;

namespace VifRecommender.Planning.Solving;

/// <summary>
/// All runs of the solver for one roadmap. They share one budget of deterministic seconds, in which the building of models counts too; one
/// clock, where a host sets one; and one cancellation, which stops a run within milliseconds. Thread-safe.
/// </summary>
internal sealed class SolverRuns(double budget, TimeSpan? endAfter, IProgress<RoadmapProgress>? progress, CancellationToken cancellation)
{
    // The solver looks at nothing but its own flag while it runs; it is raised by this timer.
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(20);

    // Less than this the solver cannot use: it would end before its first solution.
    private const double LeastSeconds = 1e-6;

    // Whole numbers, so that the sum does not hang on the order in which parallel runs end.
    private const double PartsPerSecond = 1e9;

    private readonly Lock _lock = new();
    private readonly long _begun = Stopwatch.GetTimestamp();
    private long _spentParts;
    private bool _endedByClock;

    /// <summary>The deterministic seconds that are left.</summary>
    public double Left
    {
        get
        {
            lock (_lock) return Math.Max(0, budget - (_spentParts / PartsPerSecond));
        }
    }

    /// <summary>Whether the clock ended a run, or kept one from starting.</summary>
    public bool EndedByClock
    {
        get
        {
            lock (_lock) return _endedByClock;
        }
    }

    /// <summary>Counts work that was done without the solver.</summary>
    /// <param name="seconds">The deterministic seconds that it took.</param>
    public void Spend(double seconds)
    {
        cancellation.ThrowIfCancellationRequested();
        lock (_lock)
        {
            _spentParts += (long)Math.Ceiling(seconds * PartsPerSecond);
            _endedByClock |= ClockLeft() <= LeastSeconds;
            progress?.Report(new RoadmapProgress(Math.Min(_spentParts / PartsPerSecond, budget), budget));
        }
    }

    /// <summary>Solves a model. The answer is the same on every machine unless the clock ends it.</summary>
    /// <param name="model">The model.</param>
    /// <param name="seconds">The deterministic seconds for it, its building included.</param>
    /// <returns>The run; unknown status: there was no time left.</returns>
    /// <exception cref="OperationCanceledException">The search was cancelled.</exception>
    public SolverRun Run(ScheduleModel model, double seconds)
    {
        cancellation.ThrowIfCancellationRequested();
        var building = model.TakeBuildSeconds();
        var forSearch = Math.Max(seconds - building, LeastSeconds);
        var parameters = string.Create(
            CultureInfo.InvariantCulture,
            $"num_search_workers:1 linearization_level:2 random_seed:20261123 max_deterministic_time:{forSearch}");
        if (ClockLeft() is { } onTheClock) parameters += string.Create(CultureInfo.InvariantCulture, $" max_time_in_seconds:{onTheClock}");
        var solver = new CpSolver { StringParameters = parameters };
        CpSolverStatus status;
        using (Watch(solver)) status = solver.Solve(model.Model);
        cancellation.ThrowIfCancellationRequested();
        var spent = building + solver.Response!.DeterministicTime;
        var isSettled = status is CpSolverStatus.Optimal or CpSolverStatus.Infeasible;
        lock (_lock)
        {
            _spentParts += (long)Math.Ceiling(spent * PartsPerSecond);
            _endedByClock |= !isSettled && ClockLeft() <= LeastSeconds;
            progress?.Report(new RoadmapProgress(Math.Min(_spentParts / PartsPerSecond, budget), budget));
        }

        return new SolverRun(solver, status, spent);
    }

    private double? ClockLeft() =>
        endAfter is { } limit ? Math.Max(LeastSeconds, (limit - Stopwatch.GetElapsedTime(_begun)).TotalSeconds) : null;

    private Timer? Watch(CpSolver solver) => !cancellation.CanBeCanceled ? null : new Timer(
        _ =>
        {
            // A run that has not begun yet or has ended ignores the request: it is repeated until the timer is disposed.
            if (cancellation.IsCancellationRequested) solver.StopSearch();
        },
        null,
        BetweenLooks,
        BetweenLooks);
}
