using System.Collections.Immutable;
using Google.OrTools.Sat;

namespace VifRecommender.Planning.Solving;

/// <summary>Searches the least addition for a candidate that brings others with it.</summary>
internal sealed class AdditionSearch
{
    private readonly Instance _rest;
    private readonly int?[] _kept;
    private readonly int _at;
    private readonly SolverRuns _runs;
    private double _left;

    /// <param name="instance">What was to be planned.</param>
    /// <param name="starts">The plan, which stays.</param>
    /// <param name="needed">The candidate and what may come in with it.</param>
    /// <param name="candidate">The candidate.</param>
    /// <param name="seconds">The deterministic seconds for it.</param>
    /// <param name="runs">Runs the solver.</param>
    public AdditionSearch(Instance instance, IReadOnlyList<int?> starts, HashSet<int> needed, int candidate, double seconds,
        SolverRuns runs)
    {
        var places = Enumerable.Range(0, instance.Candidates.Length).Where(index => starts[index] is not null || needed.Contains(index))
            .ToList();
        _rest = instance with { Candidates = [.. places.Select(place => Renumber(instance.Candidates[place], places))] };
        _kept = [.. places.Select(index => starts[index])];
        _at = places.IndexOf(candidate);
        (_left, _runs) = (seconds, runs);
    }

    /// <summary>The least money, then the least staff.</summary>
    /// <param name="pace">How many may start at a time.</param>
    public Addition Least(StartPace pace)
    {
        var instance = _rest with { Pace = pace };
        var money = Solve(model => LessMoney(instance, model, LinearExpr.Constant(0)));
        if (money.Kind != AdditionKind.None) return new Addition(money.Kind, money.Amount);
        var withStaff = Solve(model => LessMoney(instance, model, LinearExpr.Constant(int.MaxValue)));
        if (withStaff.Kind != AdditionKind.Least) return new Addition(withStaff.Kind);
        var staff = Solve(model => LessStaff(instance, model, LinearExpr.Constant(withStaff.Amount)));
        return staff.Kind == AdditionKind.Least ? new Addition(AdditionKind.Least, withStaff.Amount, staff.Amount)
            : new Addition(AdditionKind.NotDecided);
    }

    private (AdditionKind Kind, long Amount) Solve(Func<CpModel, (ScheduleModel Model, IntVar Amount)> build)
    {
        if (_left <= 0 || _runs.EndedByClock) return (AdditionKind.NotDecided, 0);
        var cp = new CpModel();
        var (model, amount) = build(cp);
        cp.Add(model.Chosen(_at) == 1);
        cp.Minimize(amount);
        var (solver, status, spent) = _runs.Run(model, _left);
        _left -= spent;
        return status switch
        {
            CpSolverStatus.Optimal => (AdditionKind.Least, (long)solver.Value(amount)),
            CpSolverStatus.Infeasible => (AdditionKind.None, 0),
            _ => (AdditionKind.NotDecided, 0),
        };
    }

    private (ScheduleModel Model, IntVar Amount) LessMoney(Instance instance, CpModel model, LinearExpr staff)
    {
        var money = model.NewIntVar(0, int.MaxValue, "more money");
        return (new ScheduleModel(instance, _kept, money, staff, model), money);
    }

    private (ScheduleModel Model, IntVar Amount) LessStaff(Instance instance, CpModel model, LinearExpr money)
    {
        var staff = model.NewIntVar(0, int.MaxValue, "more staff");
        return (new ScheduleModel(instance, _kept, money, staff, model), staff);
    }

    private static Candidate Renumber(Candidate candidate, List<int> places) => candidate.With(
    [
        .. candidate.After.Select(clause => (ImmutableArray<int>)[.. clause.Select(provider => provider == Candidate.InHand
            ? Candidate.InHand : places.IndexOf(provider)).Where((place, i) => place >= 0 || clause[i] == Candidate.InHand)]),
    ]);
}
