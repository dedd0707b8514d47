using System.Collections.Immutable;
using VifRecommender.Belgium.Places;
using VifRecommender.Belgium.Reading;
using VifRecommender.Diagnostics;

namespace VifRecommender.Belgium.Searching;

/// <summary>Finds communes by what a person types.</summary>
internal static class CommuneIndex
{
    /// <summary>How many near names are worth showing.</summary>
    private const int MostNear = 5;

    private static readonly Lazy<ImmutableArray<IndexedName>> Names = new(Index);

    public static CommuneSearch Search(string text)
    {
        var trimmed = text.Trim();
        var key = SearchKey.Of(trimmed);
        var matches = key.Length == 0 ? [] : IsNumber(trimmed) ? ByNumber(trimmed) : ByName(key);
        return new CommuneSearch(trimmed, Distinct(matches));
    }

    /// <summary>Whether it is a code or a postal code: digits of other scripts are in none.</summary>
    public static bool IsNumber(string text) => text.All(letter => letter is >= '0' and <= '9');

    private static IEnumerable<CommuneMatch> ByNumber(string number)
    {
        if (Communes.Find(number) is { } commune) return [new(commune, MatchKind.Code, number)];
        if (Communes.FindFormer(number) is { } former)
        {
            return [new(Communes.Find(former.Became)!, MatchKind.FormerCode, $"{number} {former.Names.Dutch}")];
        }
        var postal = Communes.All.Where(each => each.PostalCodes.Value.Contains(number, StringComparer.Ordinal))
            .Select(each => new CommuneMatch(each, MatchKind.PostalCode, number)).ToList();
        if (postal.Count > 0) return postal;
        if (PoliceZones.All.FirstOrDefault(zone => zone.Code == number) is { } zone) return Of(zone);
        return Communes.FindArea(number) is null
            ? []
            : Communes.All.Where(each => each.Province?.NisCode == number || each.Arrondissement.NisCode == number)
                .Select(each => new CommuneMatch(each, MatchKind.PartOfName, number));
    }

    private static IEnumerable<CommuneMatch> ByName(string key)
    {
        var compact = SearchKey.Compact(key);
        var same = Names.Value.Where(name => name.Key == key || name.Compact == compact).Select(Match).ToList();
        if (same.Count > 0)
        {
            var surest = same.Min(match => match.How);
            return same.Where(match => match.How == surest);
        }

        if (ZoneIndex.Exact(key, key) is { Count: > 0 } zones) return zones.SelectMany(Of);
        var begins = Names.Value.Where(name => name.Key.StartsWith(key, StringComparison.Ordinal) || name.Key.Contains(" " + key))
            .Select(Partly).ToList();
        return begins.Count > 0 ? begins : Near(key);
    }

    private static IEnumerable<CommuneMatch> Near(string key)
    {
        // A name of a commune that is as near as a part's is the likelier one.
        var known = Names.Value.GroupBy(name => name.Key, StringComparer.Ordinal)
            .ToDictionary(each => each.Key, each => each.ToList(), StringComparer.Ordinal);
        var limit = Math.Max(1, key.Length / 3);
        return known
            .Select(each => (Names: each.Value, Distance: NearestWord.Distance(key, each.Key, limit + 1)))
            .Where(each => each.Distance <= limit)
            .OrderBy(each => each.Distance).ThenBy(each => each.Names.Min(name => name.How))
            .ThenBy(each => each.Names[0].Key, StringComparer.Ordinal)
            .Take(MostNear)
            .SelectMany(each => each.Names.Select(name => new CommuneMatch(name.Commune, MatchKind.Nearest, name.Name)));
    }

    private static CommuneMatch Match(IndexedName name) => new(name.Commune, name.How, name.Name);

    private static CommuneMatch Partly(IndexedName name) => new(name.Commune, MatchKind.PartOfName, name.Name);

    private static IEnumerable<CommuneMatch> Of(PoliceZone zone) =>
        zone.Communes.Select(each => new CommuneMatch(each, MatchKind.Zone, each.Both(zone.Names)));

    private static ImmutableArray<CommuneMatch> Distinct(IEnumerable<CommuneMatch> matches) =>
        [.. matches.GroupBy(match => match.Commune.NisCode, StringComparer.Ordinal).Select(each => each.First())];

    private static ImmutableArray<IndexedName> Index()
    {
        var names = new List<IndexedName>();
        foreach (var commune in Communes.All)
        {
            foreach (var name in commune.Names.All) names.Add(new(SearchKey.Of(name), name, MatchKind.Name, commune));
            foreach (var name in commune.Former.SelectMany(each => each.Names.All))
            {
                names.Add(new(SearchKey.Of(name), name, MatchKind.FormerName, commune));
            }
        }

        var byPostalCode = Communes.All.SelectMany(commune => commune.PostalCodes.Value.Select(code => (code, commune)))
            .ToDictionary(each => each.code, each => each.commune, StringComparer.Ordinal);
        foreach (var (name, code) in Directories.Localities.Names.Value)
        {
            names.Add(new(SearchKey.Of(name), name, MatchKind.Part, byPostalCode[code]));
        }
        return [.. names];
    }
}
