namespace VifRecommender.Planning.Solving;

/// <summary>
/// The least money, then the least staff, with which a candidate fits beside all that is planned; staff only where money alone does not do.
/// What it waits for and is not planned comes in with it.
/// </summary>
internal static class Additions
{
    /// <param name="instance">What was to be planned.</param>
    /// <param name="starts">The plan.</param>
    /// <param name="ledger">What the plan takes.</param>
    /// <param name="candidate">The candidate that is not in it.</param>
    /// <param name="seconds">The deterministic seconds for it.</param>
    /// <param name="runs">Runs the solver.</param>
    public static Addition Least(Instance instance, IReadOnlyList<int?> starts, Ledger ledger, int candidate, double seconds,
        SolverRuns runs)
    {
        var needed = WithPrerequisites(instance, starts, candidate);
        if (needed.Count == 1) return LeastAlone(instance, starts, ledger, candidate);
        var search = new AdditionSearch(instance, starts, needed, candidate, seconds, runs);
        var found = search.Least(instance.Pace);
        // Where the quarters are full, no means bring it in; where they are not, nothing does within the horizon.
        return found.Kind == AdditionKind.None && search.Least(new StartPace(int.MaxValue, int.MaxValue)) is var free
            && free.Kind != AdditionKind.None
            ? new Addition(free.Kind == AdditionKind.Least ? AdditionKind.NoStarts : AdditionKind.NotDecided)
            : found;
    }

    /// <summary>What only lacks means and waits for nothing else: each quarter is looked at.</summary>
    private static Addition LeastAlone(Instance instance, IReadOnlyList<int?> starts, Ledger ledger, int index)
    {
        var candidate = instance.Candidates[index];
        int[] quarters = [.. Enumerable.Range(0, Math.Max(0, instance.LastStart(candidate) + 1))
            .Where(quarter => instance.IsInOrder(index, quarter, starts))];
        if (quarters.Length == 0) return new Addition(AdditionKind.None);
        var lacking = quarters.Where(ledger.HasRoom).Select(quarter => ledger.Lacking(candidate, quarter)).ToList();
        if (lacking.Count == 0) return new Addition(AdditionKind.NoStarts);
        var (money, staff) = lacking.OrderBy(each => each.Staff > 0).ThenBy(each => each.Money).ThenBy(each => each.Staff).First();
        return new Addition(AdditionKind.Least, money, staff);
    }

    /// <summary>A candidate and whatever that is not planned could have to come before it.</summary>
    private static HashSet<int> WithPrerequisites(Instance instance, IReadOnlyList<int?> starts, int candidate)
    {
        var needed = new HashSet<int>();
        var open = new Stack<int>([candidate]);
        while (open.TryPop(out var index))
        {
            if (!needed.Add(index)) continue;
            foreach (var provider in instance.Candidates[index].After.SelectMany(clause => clause))
            {
                if (provider != Candidate.InHand && starts[provider] is null) open.Push(provider);
            }
        }

        return needed;
    }
}
