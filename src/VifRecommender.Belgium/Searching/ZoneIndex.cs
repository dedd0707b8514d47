using VifRecommender.Belgium.Places;
using VifRecommender.Diagnostics;

namespace VifRecommender.Belgium.Searching;

/// <summary>Finds police zones by what a person types.</summary>
internal static class ZoneIndex
{
    private static readonly Lazy<List<(string Key, PoliceZone Zone)>> Names =
        new(() => [.. PoliceZones.All.SelectMany(zone => Spellings(zone).Select(SearchKey.Of).Distinct(StringComparer.Ordinal)
            .Select(key => (key, zone)))]);

    public static ZoneSearch Search(string text)
    {
        var trimmed = text.Trim();
        var key = SearchKey.Of(trimmed);
        if (key.Length == 0) return new ZoneSearch(trimmed, [], isExact: false);
        var exact = Exact(key, trimmed);
        if (exact.Count > 0) return new ZoneSearch(trimmed, [.. exact], isExact: true);
        return new ZoneSearch(trimmed, [.. Others(key, trimmed)], isExact: false);
    }

    /// <summary>The zones of that very name or number. It asks for no commune: the search for communes asks for this.</summary>
    public static List<PoliceZone> Exact(string key, string text) =>
        [.. Names.Value.Where(each => each.Key == key || each.Zone.Code == text).Select(each => each.Zone).Distinct()];

    /// <summary>The name of the list, that of each language, and both beside each other as a commune of two languages has them.</summary>
    private static IEnumerable<string> Spellings(PoliceZone zone) =>
        [zone.Name, .. zone.Names.All, $"{zone.Names.French} / {zone.Names.Dutch}", $"{zone.Names.Dutch} / {zone.Names.French}"];

    private static IEnumerable<PoliceZone> Others(string key, string text)
    {
        // A zone that was merged is often named after a commune or a part of its name.
        var part = Names.Value.Where(each => (" " + each.Key + " ").Contains(" " + key + " ")).Select(each => each.Zone)
            .Distinct().ToList();
        if (part.Count > 0) return part;
        var near = NearestWord.Of(key, Names.Value.Select(each => each.Key));
        if (near is not null) return Names.Value.Where(each => each.Key == near).Select(each => each.Zone).Distinct();
        return Members(key, text).Select(PoliceZones.Of).Distinct();
    }

    private static IEnumerable<Commune> Members(string key, string text)
    {
        if (CommuneIndex.IsNumber(text)) return Communes.Search(text).Matches.Select(match => match.Commune);
        return Communes.All.Where(commune => commune.Names.All.Concat(commune.Former.SelectMany(each => each.Names.All))
            .Any(name => SearchKey.Of(name) is var known && (known == key || (" " + key + " ").Contains(" " + known + " "))));
    }
}
