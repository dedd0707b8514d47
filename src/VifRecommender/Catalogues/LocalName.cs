using System.Collections.Immutable;
using VifRecommender.Naming;
using VifRecommender.Profiles;

namespace VifRecommender.Catalogues;

/// <summary>The name of a structure in one region, or in a part of it.</summary>
/// <remarks>Immutable and thread-safe. Equality compares collections by reference.</remarks>
/// <param name="Region">The region.</param>
/// <param name="Languages">The languages of administration to which it applies; empty: all of the region.</param>
/// <param name="Name">The name, untranslated.</param>
public sealed record LocalName(Region Region, ImmutableArray<Language> Languages, string Name)
{
    /// <summary>
    /// The administrative arrondissements that it covers, each as the first two digits of its communes' NIS codes; empty: all of the
    /// region.
    /// </summary>
    public ImmutableArray<string> Arrondissements { get; init; } = [];

    /// <summary>
    /// Whether the structure of this name is that of a commune. Where the profile does not say enough, it is not claimed.
    /// </summary>
    internal bool Covers(CommuneProfile profile) =>
        profile.Region == Region
        && (Languages.IsEmpty || Languages.Any(language => profile.Languages.Has(language)))
        && (Arrondissements.IsEmpty
            || (profile.NisCode is { } code && Arrondissements.Any(each => code.StartsWith(each, StringComparison.Ordinal))));
}
