using System.Collections.Immutable;
using VifRecommender.Belgium.Places;
using VifRecommender.Naming;
using VifRecommender.Profiles;

namespace VifRecommender.Belgium.Partners;

/// <summary>The communes for which a partner works: those of any of the places named.</summary>
/// <remarks>Immutable and thread-safe. Equality compares collections by reference.</remarks>
public sealed record PartnerArea
{
    /// <summary>Regions.</summary>
    public ImmutableArray<Region> Regions { get; init; } = [];

    /// <summary>Codes of provinces.</summary>
    public ImmutableArray<string> Provinces { get; init; } = [];

    /// <summary>Codes of administrative arrondissements.</summary>
    public ImmutableArray<string> Arrondissements { get; init; } = [];

    /// <summary>Names of judicial arrondissements.</summary>
    public ImmutableArray<string> JudicialArrondissements { get; init; } = [];

    /// <summary>Names of police zones.</summary>
    public ImmutableArray<string> Zones { get; init; } = [];

    /// <summary>Codes of communes.</summary>
    public ImmutableArray<string> Communes { get; init; } = [];

    /// <summary>The languages of communities: French, Dutch or German. Brussels belongs to the first two.</summary>
    public ImmutableArray<Language> Communities { get; init; } = [];

    /// <summary>Whether it is the whole of Wallonia and no other region.</summary>
    internal bool IsWalloniaAlone => Regions.Length == 1 && Regions[0] == Region.Wallonia;

    /// <summary>Whether it is Brussels and no other region.</summary>
    internal bool IsBrusselsAlone => Regions.Length == 1 && Regions[0] == Region.Brussels;

    /// <summary>Whether a commune lies in it.</summary>
    /// <param name="commune">The commune.</param>
    /// <returns>Whether any of the places named holds the commune.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="commune"/> is null.</exception>
    public bool Holds(Commune commune)
    {
        if (commune is null) throw new ArgumentNullException(nameof(commune));
        return Regions.Has(commune.Region)
            || (commune.Province is { } province && Has(Provinces, province.NisCode))
            || Has(Arrondissements, commune.Arrondissement.NisCode)
            || Has(JudicialArrondissements, commune.JudicialArrondissement.Value)
            || Has(Zones, commune.Zone.Name)
            || Has(Communes, commune.NisCode)
            || Communities.Any(language => IsOf(commune, language));
    }

    private static bool IsOf(Commune commune, Language community) => community switch
    {
        Language.German => commune.IsGermanSpeaking,
        Language.French => commune.Region == Region.Brussels || (commune.Region == Region.Wallonia && !commune.IsGermanSpeaking),
        _ => commune.Region is Region.Brussels or Region.Flanders,
    };

    private static bool Has(ImmutableArray<string> names, string name) => names.Contains(name, StringComparer.Ordinal);
}
