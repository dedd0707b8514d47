using System.Globalization;
using VifRecommender.Batches;
using VifRecommender.Catalogues;
using VifRecommender.Cli.Streams;
using VifRecommender.Profiles;
using VifRecommender.Writing;

namespace VifRecommender.Cli.Batch;

/// <summary>
/// What is said at the end: counts, what is most advised, and the domains in which communes have something to begin with.
/// </summary>
internal static class BatchSummary
{
    private const int Most = 10;

    public static void Say(StandardStreams streams, Catalogue catalogue, BatchTally tally, long before, TimeSpan time)
    {
        var total = tally.Advised + tally.Faults;
        streams.Say(
            Invariant(
                $"{total:N0} communes in {time.TotalSeconds:0.0} s ({(time.TotalSeconds > 0 ? total / time.TotalSeconds : 0):N0}/s): ")
            + Invariant($"{tally.Advised:N0} advised, {tally.Faults:N0} with faults.")
            + (before > 0 ? Invariant($" {before:N0} stood in the output before.") : ""));
        if (tally.Advised == 0) return;
        streams.Say("Most advised to start now, in % of communes (in brackets: among the first five):");
        var most = Enumerable.Range(0, catalogue.Practices.Length).Where(index => tally.Now[index] > 0)
            .OrderByDescending(index => tally.Now[index]).ThenByDescending(index => tally.InFirst[index]).ThenBy(index => index).Take(Most);
        foreach (var index in most)
        {
            streams.Say(
                Invariant($"  {100.0 * tally.Now[index] / tally.Advised,5:0.0} ({100.0 * tally.InFirst[index] / tally.Advised,5:0.0})  ")
                + $"{catalogue.Practices[index].Id}  {catalogue.Practices[index].Title.English}");
        }
        streams.Say("Communes with something to start now, by domain, in %:");
        streams.Say("  "
            + string.Join(", ",
                JsonWords.All<Domain>().Select(
                    (word, domain) => Invariant($"{word} {100.0 * tally.Domains[domain] / tally.Advised:0.0}"))));
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
