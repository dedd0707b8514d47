namespace VifRecommender.Planning.Solving;

/// <summary>
/// Places what starts first, down the ranks, and the doors behind it. As many as can be carried together are in the plan: the doors before
/// all else, then down the ranks, none given up for one below it. Then each starts as early as it can beside those above it. Where all can
/// be carried, that is each at its earliest, one after the other; one that waits although it could start at once leaves means for another
/// of them that else would not be in the plan.
/// </summary>
internal sealed class FirstPlacement
{
    // Some hundred steps settle a plan of eight quarters; the limit is there for twenty-four and hard means.
    private const int MostSteps = 20_000;

    private readonly Instance _instance;
    private readonly Ledger _ledger;
    private readonly List<int> _placed = [];
    private int?[] _starts;
    private int _steps;

    private FirstPlacement(Instance instance)
    {
        _instance = instance;
        _ledger = new Ledger(instance);
        _starts = [.. instance.Candidates.Select(candidate => candidate.IsInProgress ? 0 : (int?)null)];
    }

    /// <summary>
    /// The starts of what is in progress, of the first and of the doors; whether no limit cut the search; and the steps it took.
    /// </summary>
    public static (int?[] Starts, bool IsWhole, int Steps) Of(Instance instance)
    {
        var placement = new FirstPlacement(instance);
        var isWhole = placement.Place();
        return (placement._starts, isWhole, placement._steps);
    }

    private bool Place()
    {
        var isWhole = true;
        var doors = _instance.Doors.ToHashSet();
        // A door is given up for nothing that is none.
        foreach (var next in _instance.First.Where(doors.Contains).Concat(_instance.Doors.Except(_instance.First))
            .Concat(_instance.First.Where(each => !doors.Contains(each))))
        {
            var before = (int?[])_starts.Clone();
            foreach (var placed in _placed) Clear(placed);
            _placed.Add(next);
            _placed.Sort((one, other) => Rank(one).CompareTo(Rank(other)));
            var budget = _steps + MostSteps;
            if (CanRunTogether() && Search(0, budget)) continue;
            _placed.Remove(next);
            _starts = before;
            foreach (var placed in _placed) _ledger.Add(_instance.Candidates[placed], _starts[placed]!.Value);
            if (_steps < budget) continue;
            // Too many ways to try: it takes what the others leave.
            isWhole = false;
            if (_instance.Earliest(next, _starts, _ledger) is not { } quarter) continue;
            Set(next, quarter);
            _placed.Add(next);
            _placed.Sort((one, other) => Rank(one).CompareTo(Rank(other)));
        }

        return isWhole;
    }

    private int Rank(int index) => _instance.Placed.IndexOf(index);

    /// <summary>Whether the year after the horizon carries all of them: a quick no to most of what can never be carried.</summary>
    private bool CanRunTogether()
    {
        foreach (var placed in _placed) _ledger.Add(_instance.Candidates[placed], 0);
        var fits = _ledger.FitsAfterHorizon;
        foreach (var placed in _placed) _ledger.Remove(_instance.Candidates[placed], 0);
        return fits;
    }

    /// <summary>The first way to start all, the earliest quarters of the highest ranks first.</summary>
    private bool Search(int at, int budget)
    {
        if (at == _placed.Count) return true;
        var index = _placed[at];
        var candidate = _instance.Candidates[index];
        for (var quarter = 0; quarter <= _instance.LastStart(candidate); quarter++)
        {
            if (++_steps > budget) return false;
            if (!_instance.IsInOrder(index, quarter, _starts) || !_ledger.Fits(candidate, quarter)) continue;
            Set(index, quarter);
            if (Search(at + 1, budget)) return true;
            Clear(index);
        }

        return false;
    }

    private void Set(int index, int quarter)
    {
        _starts[index] = quarter;
        _ledger.Add(_instance.Candidates[index], quarter);
    }

    private void Clear(int index)
    {
        _ledger.Remove(_instance.Candidates[index], _starts[index]!.Value);
        _starts[index] = null;
    }
}
