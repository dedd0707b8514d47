using System.Collections.Immutable;
using VifRecommender.Profiles;

namespace VifRecommender.Rendering;

/// <summary>The practices of a domain by list.</summary>
/// <remarks>Immutable and thread-safe. Equality compares collections by reference.</remarks>
public sealed record CoverageRow
{
    internal CoverageRow(Domain domain, string name, ImmutableArray<int> counts)
    {
        Domain = domain;
        Name = name;
        Counts = counts;
    }

    /// <summary>The domain.</summary>
    public Domain Domain { get; }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>The counts, in the order of the columns of the report.</summary>
    public ImmutableArray<int> Counts { get; }

    /// <summary>All practices of the domain.</summary>
    public int Total => Counts.Sum();

    /// <summary>The parts of the row's bar that are not empty.</summary>
    /// <returns>Which count each is, where it begins, how long it is.</returns>
    public IEnumerable<(int Column, int From, int Length)> Bar()
    {
        var from = 0;
        for (var column = 0; column < Counts.Length; column++)
        {
            if (Counts[column] > 0) yield return (column, from, Counts[column]);
            from += Counts[column];
        }
    }
}
