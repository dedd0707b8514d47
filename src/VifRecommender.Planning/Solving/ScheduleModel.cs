using Google.OrTools.Sat;

namespace VifRecommender.Planning.Solving;

/// <summary>
/// The schedule as a CP-SAT model: a truth for each practice and quarter in which it can start; order, money of each year, staff of each
/// quarter and the number of starts as linear constraints over them.
/// </summary>
internal sealed class ScheduleModel
{
    // Measured: a term of a constraint costs about as much as this in a run of the solver, on a desktop core.
    private const double SecondsPerTerm = 4e-7;

    private readonly Instance _instance;
    private readonly (int Quarter, BoolVar Variable)[][] _starts;
    private long _terms;

    /// <param name="instance">What is to be planned.</param>
    /// <param name="kept">Starts that are fixed; left out: none but those of what is in progress.</param>
    /// <param name="money">Money that may be added to each year, a variable or a number; left out: none.</param>
    /// <param name="staff">The same for staff.</param>
    /// <param name="model">The model that holds such variables.</param>
    public ScheduleModel(Instance instance, IReadOnlyList<int?>? kept = null, LinearExpr? money = null, LinearExpr? staff = null,
        CpModel? model = null)
    {
        _instance = instance;
        Model = model ?? new CpModel();
        _starts = new (int, BoolVar)[instance.Candidates.Length][];
        for (var i = 0; i < instance.Candidates.Length; i++) AddCandidate(i, kept?[i]);
        for (var i = 0; i < instance.Candidates.Length; i++) AddOrder(i);
        AddMoney(money ?? LinearExpr.Constant(0));
        AddStaff(staff ?? LinearExpr.Constant(0));
        AddPace();
    }

    public CpModel Model { get; }

    /// <summary>The deterministic seconds that building took since this was asked last.</summary>
    public double TakeBuildSeconds()
    {
        var seconds = _terms * SecondsPerTerm;
        _terms = 0;
        return seconds;
    }

    /// <summary>1 when the candidate is in the plan.</summary>
    public LinearExpr Chosen(int candidate) => LinearExpr.Sum(_starts[candidate].Select(each => (LinearExpr)each.Variable));

    /// <summary>The value of the plan.</summary>
    public LinearExpr Value() =>
        Sum(Pairs().Where(each => !_instance.Candidates[each.Candidate].IsInProgress)
            .Select(each => ((LinearExpr)each.Variable,
                (long)_instance.Candidates[each.Candidate].Weight * (_instance.Quarters - each.Quarter))));

    /// <summary>How many domains that have nothing in place get something.</summary>
    public LinearExpr NewDomains()
    {
        var covered = new List<LinearExpr>();
        foreach (var domain in _instance.Candidates.Select((candidate, index) => (candidate.Practice.Domain, index))
            .GroupBy(each => each.Domain).Where(group => !_instance.Covered.Contains(group.Key)))
        {
            var isCovered = Model.NewBoolVar($"covers {domain.Key}");
            Model.Add(isCovered <= LinearExpr.Sum(domain.Select(each => Chosen(each.index))));
            covered.Add(isCovered);
        }

        return LinearExpr.Sum(covered);
    }

    /// <summary>Starts to try first.</summary>
    public void Hint(IReadOnlyList<int?> starts)
    {
        Model.ClearHints();
        foreach (var (candidate, quarter, variable) in Pairs()) Model.AddHint(variable, starts[candidate] == quarter ? 1 : 0);
    }

    /// <summary>The starts that a solver found.</summary>
    public int?[] Read(CpSolver solver)
    {
        var starts = new int?[_instance.Candidates.Length];
        foreach (var (candidate, quarter, variable) in Pairs())
        {
            if (solver.BooleanValue(variable)) starts[candidate] = quarter;
        }

        return starts;
    }

    private void AddCandidate(int index, int? kept)
    {
        var candidate = _instance.Candidates[index];
        _starts[index] =
        [
            .. Enumerable.Range(0, Math.Max(0, _instance.LastStart(candidate) + 1)).Where(quarter => kept is null || kept == quarter)
                .Select(quarter => (quarter, Model.NewBoolVar($"{candidate.Practice.Id} in {quarter}"))),
        ];
        _terms += _starts[index].Length;
        if (candidate.IsInProgress || kept is not null) Model.Add(Chosen(index) == 1);
        else Model.Add(Chosen(index) <= 1);
    }

    /// <summary>Of each clause one practice runs when the candidate starts.</summary>
    private void AddOrder(int index)
    {
        foreach (var clause in _instance.Candidates[index].After)
        {
            foreach (var (quarter, variable) in _starts[index])
            {
                if (clause.Contains(Candidate.InHand) && quarter > 0) continue;
                var running = clause.Where(provider => provider != Candidate.InHand)
                    .SelectMany(
                        provider => _starts[provider].Where(each => each.Quarter + _instance.Candidates[provider].Quarters <= quarter))
                    .Select(each => (LinearExpr)each.Variable).ToList();
                _terms += 1 + running.Count;
                Model.Add(variable <= LinearExpr.Sum(running));
            }
        }
    }

    private void AddMoney(LinearExpr added)
    {
        for (var year = 0; year <= _instance.Years; year++)
        {
            var inYear = year;
            var limit = Math.Max(_instance.MoneyPerYear, _instance.FixedMoney(year));
            Model.Add(Sum(Pairs()
                .Select(each => ((LinearExpr)each.Variable,
                    _instance.MoneyInYear(_instance.Candidates[each.Candidate], each.Quarter, inYear)))) <= added + limit);
        }
    }

    private void AddStaff(LinearExpr added)
    {
        for (var quarter = 0; quarter <= _instance.Quarters; quarter++)
        {
            var inQuarter = quarter;
            var limit = Math.Max(_instance.Staff, _instance.FixedStaff(quarter));
            Model.Add(Sum(Pairs()
                .Select(each => ((LinearExpr)each.Variable,
                    _instance.StaffIn(_instance.Candidates[each.Candidate], each.Quarter, inQuarter)))) <= added + limit);
        }
    }

    private void AddPace()
    {
        foreach (var starts in StartsIn(quarter => quarter))
        {
            if (starts.Count > _instance.Pace.PerQuarter) Model.Add(LinearExpr.Sum(starts) <= _instance.Pace.PerQuarter);
        }

        foreach (var starts in StartsIn(quarter => quarter / 4))
        {
            if (starts.Count > _instance.Pace.PerYear) Model.Add(LinearExpr.Sum(starts) <= _instance.Pace.PerYear);
        }
    }

    private IEnumerable<List<LinearExpr>> StartsIn(Func<int, int> period) =>
        Pairs().Where(each => !_instance.Candidates[each.Candidate].IsInProgress)
        .GroupBy(each => period(each.Quarter)).Select(group => group.Select(each => (LinearExpr)each.Variable).ToList());

    private LinearExpr Sum(IEnumerable<(LinearExpr Variable, long Factor)> terms)
    {
        var list = terms.Where(term => term.Factor != 0).ToList();
        _terms += list.Count;
        return list.Count == 0 ? LinearExpr.Constant(0)
            : LinearExpr.WeightedSum(list.Select(term => term.Variable), list.Select(term => term.Factor));
    }

    private IEnumerable<(int Candidate, int Quarter, BoolVar Variable)> Pairs() =>
        _starts.SelectMany((starts, index) => starts.Select(each => (index, each.Quarter, each.Variable)));
}
