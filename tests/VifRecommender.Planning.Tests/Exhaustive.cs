using VifRecommender.Planning.Solving;

namespace VifRecommender.Planning.Tests;

/// <summary>Every schedule of a small instance, by the words of the contract and not by the solver's model.</summary>
internal static class Exhaustive
{
    /// <summary>The best aims: value, then domains covered, then few parallel starts.</summary>
    public static (long Value, int Domains, int MostStarts) Best(Instance instance) => All(instance).Max(starts => (instance.Value(starts), instance.DomainsCovered(starts), -instance.MostStarts(starts)));

    public static bool Fits(Instance instance, IReadOnlyList<int?> starts, long moreMoney = 0, long moreStaff = 0)
    {
        for (var year = 0; year < instance.Years; year++)
        {
            var takes = Planned(instance, starts).Sum(each => instance.MoneyInYear(each.Candidate, each.Start, year));
            if (takes > Math.Max(instance.MoneyPerYear, instance.FixedMoney(year)) + moreMoney) return false;
        }

        for (var quarter = 0; quarter < instance.Quarters; quarter++)
        {
            var takes = Planned(instance, starts).Sum(each => each.Candidate.Staff(each.Start, quarter));
            if (takes > Math.Max(instance.Staff, instance.FixedStaff(quarter)) + moreStaff) return false;
        }

        return Planned(instance, starts).All(each => each.Candidate.After.All(clause => clause.Any(provider => starts[provider] + instance.Candidates[provider].Quarters <= each.Start)));
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
            IEnumerable<int?> options = candidate.IsInProgress ? [0] : [null, .. Enumerable.Range(0, Math.Max(0, instance.Quarters - candidate.Quarters + 1)).Select(quarter => (int?)quarter)];
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
