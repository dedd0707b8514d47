using System.Collections.Immutable;
using VifRecommender.Profiles;

namespace VifRecommender.Rendering;

/// <summary>The practices of a domain by list.</summary>
/// <param name="Domain">The domain.</param>
/// <param name="Name">Its name.</param>
/// <param name="Counts">The counts, in the order of the columns of the report.</param>
/// <remarks>Immutable and thread-safe. Equality compares collections by reference.</remarks>
public sealed record CoverageRow(Domain Domain, string Name, ImmutableArray<int> Counts)
{
    /// <summary>All practices of the domain.</summary>
    public int Total => Counts.Sum();

    /// <summary>The parts of the row's bar that are not empty: which count it is, where it begins, how long it is.</summary>
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
