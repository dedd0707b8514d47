using System.Collections.Immutable;

namespace VifRecommender.Planning.Solving;

/// <summary>What is to be planned, in whole numbers.</summary>
/// <param name="Candidates">What is in progress, then what could start, in the order of the advice.</param>
/// <param name="Quarters">The horizon.</param>
/// <param name="MoneyPerYear">Quarter-euros for each year.</param>
/// <param name="Staff">Thousandths of a full-time equivalent in each quarter.</param>
/// <param name="Covered">Domains in which something is in place.</param>
internal sealed record Instance(ImmutableArray<Candidate> Candidates, int Quarters, long MoneyPerYear, long Staff, ImmutableHashSet<Domain> Covered)
{
    /// <summary>Whether plans that keep the order were left out of the search, so that the best one may be among them.</summary>
    public bool IsNarrowed { get; init; }

    /// <summary>What no plan is worth more than, whatever the order: everything starts at once.</summary>
    public long MostValue => Value([.. Candidates.Select(candidate => (int?)0)]);

    public int Years => (Quarters + 3) / 4;

    /// <summary>The last quarter in which a candidate can start so that it runs within the horizon; before 0: none. What is in progress stays where it is.</summary>
    public int LastStart(Candidate candidate) => candidate.IsInProgress ? 0 : Quarters - candidate.Quarters;

    /// <summary>What a candidate takes of a year when it starts in a quarter.</summary>
    public long MoneyInYear(Candidate candidate, int start, int year) =>
        Enumerable.Range(4 * year, Math.Min(4, Quarters - (4 * year))).Sum(quarter => candidate.Money(start, quarter));

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
        Covered.Union(Enumerable.Range(0, starts.Count).Where(index => starts[index] is not null).Select(index => Candidates[index].Practice.Domain)).Count;

    /// <summary>The most practices that start in one quarter, those in progress left out.</summary>
    public int MostStarts(IReadOnlyList<int?> starts) =>
        Enumerable.Range(0, Quarters).Max(quarter => Enumerable.Range(0, starts.Count).Count(index => starts[index] == quarter && !Candidates[index].IsInProgress));

    /// <summary>What what is in progress takes, whatever is added: in the plan, but beyond the limits it counts as the limit.</summary>
    public long FixedMoney(int year) => Candidates.Where(candidate => candidate.IsInProgress).Sum(candidate => MoneyInYear(candidate, 0, year));

    /// <summary>The same for staff.</summary>
    public long FixedStaff(int quarter) => Candidates.Where(candidate => candidate.IsInProgress).Sum(candidate => candidate.Staff(0, quarter));
}
