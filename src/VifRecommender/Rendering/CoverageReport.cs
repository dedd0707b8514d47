using System.Collections.Immutable;
using VifRecommender.Recommendations;

namespace VifRecommender.Rendering;

/// <summary>The practices of each domain by list.</summary>
/// <remarks>Immutable and thread-safe. Equality compares collections by reference.</remarks>
public sealed record CoverageReport
{
    internal CoverageReport(string heading, ImmutableArray<string> columns, ImmutableArray<(string Name, DomainCoverage Counts)> rows)
    {
        Heading = heading;
        Columns = columns;
        Rows = rows;
    }

    /// <summary>The heading.</summary>
    public string Heading { get; init; }

    /// <summary>The names of the four counts: in place, possible, later, not advised.</summary>
    public ImmutableArray<string> Columns { get; init; }

    /// <summary>The domain's name, and its counts.</summary>
    public ImmutableArray<(string Name, DomainCoverage Counts)> Rows { get; init; }
}
