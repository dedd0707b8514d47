using VifRecommender.Belgium.Places;

namespace VifRecommender.Belgium.Partners;

/// <summary>The places that an area can name.</summary>
internal static class PartnerPlaces
{
    public static IReadOnlyList<(string Member, Lazy<HashSet<string>> Names)> Known { get; } =
    [
        ("provinces", Of(commune => commune.Province?.NisCode)),
        ("arrondissements", Of(commune => commune.Arrondissement.NisCode)),
        ("judicialArrondissements", Of(commune => commune.JudicialArrondissement.Value)),
        ("zones", Of(commune => commune.Zone.Name)),
        ("communes", Of(commune => commune.NisCode)),
    ];

    public static bool IsSomewhere(PartnerArea area) =>
        !area.Regions.IsEmpty || !area.Communities.IsEmpty
            || new[] { area.Provinces, area.Arrondissements, area.JudicialArrondissements, area.Zones, area.Communes }.Any(
                names => !names.IsEmpty);

    private static Lazy<HashSet<string>> Of(Func<Commune, string?> name) =>
        new(() => new HashSet<string>(Belgium.Communes.All.Select(name).OfType<string>(), StringComparer.Ordinal));
}
