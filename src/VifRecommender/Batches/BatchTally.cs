using VifRecommender.Catalogues;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;

namespace VifRecommender.Batches;

/// <summary>Counts over communes.</summary>
/// <remarks>Not thread-safe.</remarks>
public sealed class BatchTally
{
    private const int First = 5;

    private readonly Catalogue _catalogue;
    private readonly long[] _now;
    private readonly long[] _inFirst;
    private readonly long[] _domains = new long[ProfileWords.Domains.All.Length];

    /// <summary>Begins to count.</summary>
    /// <param name="catalogue">The catalogue by which the communes are advised.</param>
    /// <exception cref="ArgumentNullException"><paramref name="catalogue"/> is null.</exception>
    public BatchTally(Catalogue catalogue)
    {
        _catalogue = catalogue ?? throw new ArgumentNullException(nameof(catalogue));
        (_now, _inFirst) = (new long[catalogue.Practices.Length], new long[catalogue.Practices.Length]);
    }

    /// <summary>The communes that were advised.</summary>
    public long Advised { get; private set; }

    /// <summary>The records that could not be read.</summary>
    public long Faults { get; private set; }

    /// <summary>For each practice of the catalogue, in its order, the communes that can start it now.</summary>
    public IReadOnlyList<long> Now => _now;

    /// <summary>For each practice of the catalogue, in its order, the communes in whose first five it is.</summary>
    public IReadOnlyList<long> InFirst => _inFirst;

    /// <summary>For each <see cref="Domain"/> the communes that have something to start now in it.</summary>
    public IReadOnlyList<long> Domains => _domains;

    /// <summary>Counts other counts, too.</summary>
    /// <param name="other">Counts with the same catalogue.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public void Add(BatchTally other)
    {
        if (other is null) throw new ArgumentNullException(nameof(other));
        Advised += other.Advised;
        Faults += other.Faults;
        Add(_now, other._now);
        Add(_inFirst, other._inFirst);
        Add(_domains, other._domains);
    }

    internal void AddFault() => Faults++;

    internal void Add(Ranking ranking)
    {
        Advised++;
        var domains = 0;
        for (var place = 0; place < ranking.CountNow; place++)
        {
            var practice = ranking.PracticeAt(place);
            domains |= 1 << (int)_catalogue.Practices[practice].Domain;
            _now[practice]++;
            if (place < First) _inFirst[practice]++;
        }

        for (var domain = 0; domain < _domains.Length; domain++) _domains[domain] += (domains >> domain) & 1;
    }

    private static void Add(long[] to, long[] counts)
    {
        for (var i = 0; i < to.Length; i++) to[i] += counts[i];
    }
}
