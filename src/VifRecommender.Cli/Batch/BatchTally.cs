using VifRecommender.Catalogues;
using VifRecommender.Recommendations;

namespace VifRecommender.Cli.Batch;

/// <summary>Counts over communes: what the summary is made of.</summary>
internal sealed class BatchTally(Catalogue catalogue)
{
    private const int First = 5;

    public long Advised { get; private set; }

    public long Faults { get; set; }

    /// <summary>For each practice of the catalogue the communes that can start it now, and those in whose first five it is.</summary>
    public long[] Now { get; } = new long[catalogue.Practices.Length];

    public long[] InFirst { get; } = new long[catalogue.Practices.Length];

    /// <summary>For each domain the communes that have something to start now in it.</summary>
    public long[] Domains { get; } = new long[Words.Domains.All.Length];

    public void Add(Ranking ranking)
    {
        Advised++;
        var domains = 0;
        for (var place = 0; place < ranking.CountNow; place++)
        {
            var practice = ranking.PracticeAt(place);
            domains |= 1 << (int)catalogue.Practices[practice].Domain;
            Now[practice]++;
            if (place < First) InFirst[practice]++;
        }

        for (var domain = 0; domain < Domains.Length; domain++) Domains[domain] += (domains >> domain) & 1;
    }

    public void Add(BatchTally other)
    {
        Advised += other.Advised;
        Faults += other.Faults;
        Add(Now, other.Now);
        Add(InFirst, other.InFirst);
        Add(Domains, other.Domains);
    }

    private static void Add(long[] to, long[] counts)
    {
        for (var i = 0; i < to.Length; i++) to[i] += counts[i];
    }
}
