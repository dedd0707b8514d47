using VifRecommender.Planning.Solving;

namespace VifRecommender.Planning.Tests;

/// <summary>Every schedule of a small instance, by the words of the contract and not by the solver's model.</summary>
internal static class Exhaustive
{
    /// <summary>
    /// The plans that place doors and first as the contract says, and of those the best by value, then by domains covered.
    /// </summary>
    public static (int?[] Placed, long Value, int Domains) Best(Instance instance)
    {
        var plans = All(instance).ToList();
        var doors = instance.Doors.ToHashSet();
        foreach (var next in instance.Placed.OrderBy(index => doors.Contains(index) ? 0 : 1)
            .ThenBy(index => instance.Placed.IndexOf(index)))
        {
            if (plans.Exists(starts => starts[next] is not null)) plans.RemoveAll(starts => starts[next] is null);
        }

        foreach (var next in instance.Placed.Where(index => plans[0][index] is not null))
        {
            var earliest = plans.Min(starts => starts[next]);
            plans.RemoveAll(starts => starts[next] != earliest);
        }

        var (value, domains) = plans.Max(starts => (instance.Value(starts), instance.DomainsCovered(starts)));
        return ([.. instance.Placed.Select(index => plans[0][index])], value, domains);
    }

    public static bool Fits(Instance instance, IReadOnlyList<int?> starts, long moreMoney = 0, long moreStaff = 0)
    {
        for (var year = 0; year <= instance.Years; year++)
        {
            var takes = Planned(instance, starts).Sum(each => instance.MoneyInYear(each.Candidate, each.Start, year));
            if (takes > Math.Max(instance.MoneyPerYear, instance.FixedMoney(year)) + moreMoney) return false;
        }

        for (var quarter = 0; quarter <= instance.Quarters; quarter++)
        {
            var takes = Planned(instance, starts)
                .Sum(each => quarter == instance.Quarters ? each.Candidate.RunningStaff : each.Candidate.Staff(each.Start, quarter));
            if (takes > Math.Max(instance.Staff, instance.FixedStaff(quarter)) + moreStaff) return false;
        }

        var begun = Planned(instance, starts).Where(each => !each.Candidate.IsInProgress).ToList();
        return begun.GroupBy(each => each.Start).All(quarter => quarter.Count() <= instance.Pace.PerQuarter)
            && begun.GroupBy(each => each.Start / 4).All(year => year.Count() <= instance.Pace.PerYear)
            && Planned(instance, starts)
                .All(each => each.Candidate.After.All(clause => clause.Any(
                    provider => provider < 0 ? each.Start > 0 : starts[provider] + instance.Candidates[provider].Quarters <= each.Start)));
    }

    public static IEnumerable<int?[]> All(Instance instance)
    {
        var starts = new int?[instance.Candidates.Length];
        return Fill(0);

        IEnumerable<int?[]> Fill(int index)
        {
            if (index == starts.Length)
            {
                if (Fits(instance, starts)) yield return [.. starts];
                yield break;
            }

            var candidate = instance.Candidates[index];
            IEnumerable<int?> options = candidate.IsInProgress ? [0]
                : [null, .. Enumerable.Range(0, Math.Max(0, instance.Quarters - candidate.Quarters + 1)).Select(quarter => (int?)quarter)];
            foreach (var option in options)
            {
                starts[index] = option;
                foreach (var found in Fill(index + 1)) yield return found;
            }
        }
    }

    private static IEnumerable<(Candidate Candidate, int Start)> Planned(Instance instance, IReadOnlyList<int?> starts)
    {
        for (var i = 0; i < starts.Count; i++)
        {
            if (starts[i] is { } start) yield return (instance.Candidates[i], start);
        }
    }
}
