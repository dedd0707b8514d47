using System.Collections.Immutable;
using VifRecommender.Belgium;
using VifRecommender.Belgium.Places;
using VifRecommender.Profiles;
using VifRecommender.Web.Layout;
using VifRecommender.Web.Memory;

namespace VifRecommender.Web.Communes;

/// <summary>
/// The names of communes and zones in the language of a page. The memory keeps them as they were written first: of two languages both.
/// </summary>
internal static class PlaceNames
{
    private static readonly Lazy<Dictionary<string, PoliceZone>> ZonesOfTwoLanguages = new(() =>
    {
        var zones = new Dictionary<string, PoliceZone>(StringComparer.OrdinalIgnoreCase);
        foreach (var zone in PoliceZones.All.Where(each => each.Names.French != each.Names.Dutch))
        {
            var (french, dutch) = (zone.Names.French, zone.Names.Dutch);
            foreach (var name in new[] { zone.Name, french, dutch, $"{french} / {dutch}", $"{dutch} / {french}" }) zones[name] = zone;
        }

        return zones;
    });

    /// <summary>The name of a commune; its profile says in which languages it is written.</summary>
    public static string NameIn(this CommuneFile commune, Language language) =>
        BilingualName.In(commune.Summary.Name, LanguagesOf(commune), language);

    /// <summary>The name of a commune of which the profile is not read; the public directory knows its languages by its code.</summary>
    public static string NameIn(this CommuneSummary commune, Language language) =>
        BilingualName.In(commune.Name, LanguagesOf(commune), language);

    /// <summary>The name of the zone to which a commune belongs, or nothing.</summary>
    public static string? ZoneIn(this CommuneFile commune, Language language) => commune.Summary.ZoneIn(language);

    /// <summary>The name of the zone to which a commune belongs, or nothing.</summary>
    public static string? ZoneIn(this CommuneSummary commune, Language language) =>
        commune.Zone is { } zone ? OfZone(zone, language) : null;

    /// <summary>The name of a zone that is written as in the public directory, in one language or in both; any other as it is.</summary>
    public static string OfZone(string zone, Language language) =>
        ZonesOfTwoLanguages.Value.TryGetValue(zone.Trim(), out var known) ? known.NameIn(language) : zone;

    /// <summary>Whether a text is the name of a commune, whole or in one language.</summary>
    public static bool IsName(this CommuneFile commune, string text) =>
        Languages.All.Select(language => commune.NameIn(language)).Append(commune.Summary.Name)
            .Contains(text.Trim(), StringComparer.OrdinalIgnoreCase);

    private static ImmutableArray<Language> LanguagesOf(CommuneFile commune) =>
        commune.Profile is { Languages: { IsEmpty: false } known } ? known : LanguagesOf(commune.Summary);

    private static ImmutableArray<Language> LanguagesOf(CommuneSummary commune) =>
        commune.NisCode is { } code && Belgium.Communes.Find(code) is { } known ? known.Languages.Value : [];
}
