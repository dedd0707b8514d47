using System.Collections.Immutable;

namespace VifRecommender.Catalogues;

/// <summary>A kind of regional structure; where one covers the commune, joining comes before building.</summary>
/// <remarks>Immutable and thread-safe. Equality compares collections by reference.</remarks>
public sealed record RegionalStructure
{
    /// <summary>Its id: letters and digits, joined by hyphens, underscores or full stops.</summary>
    public required string Id { get; init; }

    /// <summary>Its generic name: without article, to stand after a colon.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>The plain question whether one covers the commune.</summary>
    public required LocalizedText Question { get; init; }

    /// <summary>What it is called in a region.</summary>
    public ImmutableArray<LocalName> LocalNames { get; init; } = [];

    /// <summary>
    /// What it is called for a commune, in the order of the catalogue; none where its profile does not say where it lies.
    /// </summary>
    internal IEnumerable<string> NamesFor(Profiles.CommuneProfile profile) =>
        LocalNames.Where(name => name.Covers(profile)).Select(name => name.Name).Distinct(StringComparer.Ordinal);
}
