using VifRecommender.Facts;

namespace VifRecommender.Analysis;

/// <summary>
/// The populations that stand for all: between two thresholds one, and more where police reports per 10 000 inhabitants are asked,
/// because a
/// small commune reaches only some rates (20 reports among 2 500 inhabitants are 80, among 400 they are 500).
/// </summary>
internal static class Populations
{
    // What a profile in a file may state at most.
    private const int Highest = 100_000_000;

    // A natural size for a profile that is shown to people.
    private const int Usual = 10_000;

    // Beyond this many reports no smaller commune is searched; such a rate needs bounds closer to each other than any rule has.
    private const int MostReports = 20_000;

    public static IEnumerable<int> Of(AskedFacts asked)
    {
        int[] starts = [0,
            .. asked.WholeThresholds(FactKind.Population).Concat(asked.Sizes).Where(size => size is > 0 and <= Highest).Distinct()
                .OrderBy(size => size)];
        // Without reports the rate is 0: where rates are asked, the band from 0 on is one of them.
        NumberEdge[] rates = [.. asked.Thresholds(FactKind.IncidentsPer10000)];
        if (rates.Length > 0) rates = [.. rates.Where(rate => rate.Number >= 0).Prepend(new NumberEdge(0, false)).Distinct()];
        for (var i = 0; i < starts.Length; i++)
        {
            var (low, high) = (starts[i], i + 1 < starts.Length ? starts[i + 1] - 1 : Highest);
            int[] usual = [Math.Min(high, Math.Max(low, Usual)), high, low];
            yield return usual[0];
            var given = new HashSet<int> { usual[0] };
            for (var place = 0; place < rates.Length; place++)
            {
                var (from, below) = (rates[place], place + 1 < rates.Length ? rates[place + 1] : (NumberEdge?)null);
                if (given.Any(size => Reaches(size, from, below))) continue;
                if (usual.Concat(Sizes(low, high, from, below)).Cast<int?>()
                    .FirstOrDefault(size => Reaches(size!.Value, from, below)) is { } found && given.Add(found))
                {
                    yield return found;
                }
            }
        }
    }

    /// <summary>For each number of reports the largest commune in which they are at least that rate.</summary>
    private static IEnumerable<int> Sizes(int low, int high, NumberEdge from, NumberEdge? below)
    {
        if (from.Number <= 0) yield break;
        for (var reports = 1; reports <= MostReports; reports++)
        {
            var exact = reports * 10_000m / from.Number;
            var largest = from.IsAfter ? Math.Ceiling(exact) - 1 : Math.Floor(exact);
            if (largest < low) continue;
            if (below is { } ceiling && reports * 10_000m / ceiling.Number >= high + 1m) yield break;
            yield return (int)Math.Min(largest, high);
        }
    }

    private static bool Reaches(int size, NumberEdge from, NumberEdge? below) =>
        size > 0 && IncidentsFact.Reports(from, size) is { } reports && below?.IsPassedBy(reports * 10_000m / size) != true;
}
