using System.Collections.Immutable;
using VifRecommender.Profiles;

namespace VifRecommender.Planning.Solving;

/// <summary>What is to be planned, in whole numbers.</summary>
/// <param name="Candidates">What is in progress, then what could start, in the order of the advice.</param>
/// <param name="Quarters">The horizon.</param>
/// <param name="MoneyPerYear">Quarter-euros for each year.</param>
/// <param name="Staff">Thousandths of a full-time equivalent in each quarter.</param>
/// <param name="Covered">Domains in which something is in place.</param>
internal sealed record Instance(ImmutableArray<Candidate> Candidates, int Quarters, long MoneyPerYear, long Staff,
    ImmutableHashSet<Domain> Covered)
{
    /// <summary>How many may start at a time; left out: as many as one likes.</summary>
    public StartPace Pace { get; init; } = new(int.MaxValue, int.MaxValue);

    /// <summary>What is placed before all else, each as early as it can beside those before it.</summary>
    public ImmutableArray<int> First { get; init; } = [];

    /// <summary>The first of the advice, which <see cref="First"/> holds with what they come after.</summary>
    public ImmutableHashSet<int> Named { get; init; } = [];

    /// <summary>The doors that are not open yet, by rank; the first may hold some of them.</summary>
    public ImmutableArray<int> Doors { get; init; } = [];

    /// <summary>The first, then the doors that they do not hold.</summary>
    public ImmutableArray<int> Placed => [.. First, .. Doors.Except(First)];

    /// <summary>Whether plans that keep the order were left out of the search, so that the best one may be among them.</summary>
    public bool IsNarrowed { get; init; }

    /// <summary>What no plan with these starts is worth more than, whatever the order: all else starts at once.</summary>
    public long MostBeside(IReadOnlyList<int?> kept) =>
        Value([.. Candidates.Select((candidate, index) => kept[index] ?? (LastStart(candidate) >= 0 ? 0 : null))]);

    public int Years => (Quarters + 3) / 4;

    /// <summary>
    /// The last quarter in which a candidate can start so that it runs within the horizon; before 0: none. What is in progress stays
    /// where it is.
    /// </summary>
    public int LastStart(Candidate candidate) => candidate.IsInProgress ? 0 : Quarters - candidate.Quarters;

    /// <summary>
    /// What a candidate takes of a year when it starts in a quarter. The year after the horizon is a whole one in which it runs.
    /// </summary>
    public long MoneyInYear(Candidate candidate, int start, int year)
    {
        if (year == Years) return 4 * candidate.RunningPerQuarter;
        long money = 0;
        for (var quarter = 4 * year; quarter < Math.Min(4 * (year + 1), Quarters); quarter++) money += candidate.Money(start, quarter);
        return money;
    }

    /// <summary>
    /// What a candidate takes of the staff of a quarter when it starts in another. The quarter after the horizon is one in which it runs.
    /// </summary>
    public long StaffIn(Candidate candidate, int start, int quarter) =>
        quarter == Quarters ? candidate.RunningStaff : candidate.Staff(start, quarter);

    /// <summary>Whether what a candidate comes after runs when it would start.</summary>
    public bool IsInOrder(int candidate, int start, IReadOnlyList<int?> starts)
    {
        foreach (var clause in Candidates[candidate].After)
        {
            if (!clause.Any(provider => Runs(provider, start, starts))) return false;
        }

        return true;
    }

    /// <summary>The earliest quarter in which a candidate can start beside a plan; null: none.</summary>
    public int? Earliest(int candidate, IReadOnlyList<int?> starts, Ledger ledger)
    {
        for (var quarter = 0; quarter <= LastStart(Candidates[candidate]); quarter++)
        {
            if (IsInOrder(candidate, quarter, starts) && ledger.Fits(Candidates[candidate], quarter)) return quarter;
        }

        return null;
    }

    /// <summary>Whether a provider of a clause runs in a quarter.</summary>
    public bool Runs(int provider, int quarter, IReadOnlyList<int?> starts) =>
        provider == Candidate.InHand ? quarter > 0 : starts[provider] is { } start && start + Candidates[provider].Quarters <= quarter;

    /// <summary>The value of a plan: for each practice its weight times the quarters from its start to the horizon.</summary>
    public long Value(IReadOnlyList<int?> starts)
    {
        long value = 0;
        for (var i = 0; i < starts.Count; i++)
        {
            if (starts[i] is { } start && !Candidates[i].IsInProgress) value += (long)Candidates[i].Weight * (Quarters - start);
        }

        return value;
    }

    /// <summary>How many domains have something in place or planned.</summary>
    public int DomainsCovered(IReadOnlyList<int?> starts) =>
        Covered.Union(Enumerable.Range(0, starts.Count).Where(index => starts[index] is not null)
            .Select(index => Candidates[index].Practice.Domain)).Count;

    /// <summary>
    /// The means that practices in progress take, whatever is added: in the plan, but beyond the limits it counts as the limit.
    /// </summary>
    public long FixedMoney(int year) =>
        Candidates.Where(candidate => candidate.IsInProgress).Sum(candidate => MoneyInYear(candidate, 0, year));

    /// <summary>The same for staff.</summary>
    public long FixedStaff(int quarter) =>
        Candidates.Where(candidate => candidate.IsInProgress).Sum(candidate => StaffIn(candidate, 0, quarter));
}
