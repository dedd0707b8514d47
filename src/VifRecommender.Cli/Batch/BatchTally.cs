namespace VifRecommender.Cli.Batch;

/// <summary>Counts over communes: what the summary is made of.</summary>
internal sealed class BatchTally
{
    public long Advised { get; private set; }

    public long Faults { get; set; }

    /// <summary>For each practice the communes that can start it now, and those in whose first five it is.</summary>
    public SortedDictionary<string, (long Now, long First)> Practices { get; } = new(StringComparer.Ordinal);

    /// <summary>For each domain the communes that have something to start now in it.</summary>
    public long[] Domains { get; } = new long[Words.Domains.All.Length];

    public void Add(Recommendations.Ranking ranking)
    {
        const int First = 5;
        Advised++;
        var domains = 0;
        for (var place = 0; place < ranking.CountNow; place++)
        {
            var practice = ranking[place].Practice;
            domains |= 1 << (int)practice.Domain;
            Practices.TryGetValue(practice.Id, out var counts);
            Practices[practice.Id] = (counts.Now + 1, counts.First + (place < First ? 1 : 0));
        }

        for (var domain = 0; domain < Domains.Length; domain++) Domains[domain] += (domains >> domain) & 1;
    }

    public void Add(BatchTally other)
    {
        Advised += other.Advised;
        Faults += other.Faults;
        foreach (var (practice, (now, first)) in other.Practices)
        {
            Practices.TryGetValue(practice, out var counts);
            Practices[practice] = (counts.Now + now, counts.First + first);
        }

        for (var domain = 0; domain < Domains.Length; domain++) Domains[domain] += other.Domains[domain];
    }
}
