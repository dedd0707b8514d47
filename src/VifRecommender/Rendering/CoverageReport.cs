using System.Collections.Immutable;
using VifRecommender.Recommendations;

namespace VifRecommender.Rendering;

/// <summary>The practices of each domain by list.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="Columns">The names of the four counts: in place, possible, later, not advised.</param>
/// <param name="Rows">The domain's name, and its counts.</param>
/// <remarks>Immutable and thread-safe. Equality compares collections by reference.</remarks>
public sealed record CoverageReport(string Heading, ImmutableArray<string> Columns,
    ImmutableArray<(string Name, DomainCoverage Counts)> Rows);
