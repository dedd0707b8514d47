namespace VifRecommender.Planning.Solving;

/// <summary>
/// What a plan takes so far: money of each year, staff of each quarter and starts, with the year after the horizon, in which all that was
/// set up runs. A plan whose running costs are paid only because the horizon ends is no plan.
/// </summary>
internal sealed class Ledger
{
    private readonly Instance _instance;
    private readonly long[] _money;
    private readonly long[] _staff;
    private readonly int[] _startsInQuarter;
    private readonly int[] _startsInYear;

    public Ledger(Instance instance)
    {
        _instance = instance;
        _money = new long[instance.Years + 1];
        _staff = new long[instance.Quarters + 1];
        _startsInQuarter = new int[instance.Quarters];
        _startsInYear = new int[instance.Years];
        foreach (var candidate in instance.Candidates.Where(candidate => candidate.IsInProgress)) Add(candidate, 0);
    }

    /// <summary>A ledger with all starts of a plan.</summary>
    public static Ledger Of(Instance instance, IReadOnlyList<int?> starts)
    {
        var ledger = new Ledger(instance);
        for (var i = 0; i < starts.Count; i++)
        {
            if (starts[i] is { } start && !instance.Candidates[i].IsInProgress) ledger.Add(instance.Candidates[i], start);
        }

        return ledger;
    }

    public void Add(Candidate candidate, int start) => Book(candidate, start, 1);

    public void Remove(Candidate candidate, int start) => Book(candidate, start, -1);

    /// <summary>Whether the year after the horizon carries all that is booked.</summary>
    public bool FitsAfterHorizon =>
        _money[^1] <= Math.Max(_instance.MoneyPerYear, _instance.FixedMoney(_instance.Years))
            && _staff[^1] <= Math.Max(_instance.Staff, _instance.FixedStaff(_instance.Quarters));

    /// <summary>Whether a start keeps all limits.</summary>
    public bool Fits(Candidate candidate, int start) => Blocking(candidate, start) == StartLimits.None;

    /// <summary>The limits that a start would break; order is not among them.</summary>
    public StartLimits Blocking(Candidate candidate, int start)
    {
        var (money, staff) = Lacking(candidate, start);
        return (money > 0 ? StartLimits.Money : 0) | (staff > 0 ? StartLimits.Staff : 0) | (HasRoom(start) ? 0 : StartLimits.Starts);
    }

    /// <summary>Whether one more may start in a quarter.</summary>
    public bool HasRoom(int quarter) =>
        _startsInQuarter[quarter] < _instance.Pace.PerQuarter && _startsInYear[quarter / 4] < _instance.Pace.PerYear;

    /// <summary>The money and the staff that a start takes beyond the limits.</summary>
    public (long Money, long Staff) Lacking(Candidate candidate, int start)
    {
        long money = 0, staff = 0;
        for (var year = start / 4; year <= _instance.Years; year++)
        {
            // Where it takes nothing it lacks nothing, whatever runs there.
            if (_instance.MoneyInYear(candidate, start, year) is > 0 and var takes)
            {
                money = Math.Max(money, _money[year] + takes - Math.Max(_instance.MoneyPerYear, _instance.FixedMoney(year)));
            }
        }

        for (var quarter = start; quarter <= _instance.Quarters; quarter++)
        {
            if (_instance.StaffIn(candidate, start, quarter) is > 0 and var takes)
            {
                staff = Math.Max(staff, _staff[quarter] + takes - Math.Max(_instance.Staff, _instance.FixedStaff(quarter)));
            }
        }

        return (money, staff);
    }

    private void Book(Candidate candidate, int start, int sign)
    {
        for (var year = 0; year <= _instance.Years; year++) _money[year] += sign * _instance.MoneyInYear(candidate, start, year);
        for (var quarter = start; quarter <= _instance.Quarters; quarter++)
        {
            _staff[quarter] += sign * _instance.StaffIn(candidate, start, quarter);
        }
        if (candidate.IsInProgress) return;
        _startsInQuarter[start] += sign;
        _startsInYear[start / 4] += sign;
    }
}
