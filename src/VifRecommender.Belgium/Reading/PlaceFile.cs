using System.Collections.Immutable;
using System.Text.Json;
using VifRecommender.Belgium.Places;
using VifRecommender.Profiles;
using VifRecommender.Writing;

namespace VifRecommender.Belgium.Reading;

/// <summary>The file of the communes, as the maker writes it.</summary>
internal sealed class PlaceFile
{
    public PlaceFile(string credit, CalendarDate populationDate, int population, ImmutableArray<Area> areas,
        ImmutableArray<Commune> communes)
    {
        Credit = credit;
        PopulationDate = populationDate;
        Population = population;
        Areas = areas;
        Communes = communes;
        foreach (var area in areas) AreaByCode.Add(area.NisCode, area);
        foreach (var commune in communes)
        {
            ByCode.Add(commune.NisCode, commune);
            foreach (var former in commune.Former) FormerByCode.Add(former.NisCode, former);
        }
    }

    public string Credit { get; }

    public CalendarDate PopulationDate { get; }

    /// <summary>The number of inhabitants that the file states for all communes together.</summary>
    public int Population { get; }

    /// <summary>Provinces and arrondissements.</summary>
    public ImmutableArray<Area> Areas { get; }

    public ImmutableArray<Commune> Communes { get; }

    public Dictionary<string, Area> AreaByCode { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Commune> ByCode { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, FormerCommune> FormerByCode { get; } = new(StringComparer.Ordinal);

    public static PlaceFile Read(byte[] utf8)
    {
        using var document = JsonDocument.Parse(utf8);
        var root = document.RootElement;
        var derived = root.GetProperty("derived");
        // Loops, since queries over values of JSON are compiled anew in each process.
        var areas = new Dictionary<string, Area>(StringComparer.Ordinal);
        foreach (var each in root.GetProperty("areas").EnumerateArray())
        {
            areas.Add(Text(each, "nis"), new Area(Text(each, "nis"), Names(each)));
        }
        List<FormerCommune> former = [];
        foreach (var each in root.GetProperty("former").EnumerateArray())
        {
            former.Add(new FormerCommune(Text(each, "nis"), Names(each), Text(each, "became")));
        }

        var merged = former.ToLookup(each => each.Became, StringComparer.Ordinal);
        var basis = new Bases(Text(derived, "judicialArrondissement"), Text(derived, "languages"), Text(derived, "postalCodes"));
        List<Commune> communes = [];
        foreach (var each in root.GetProperty("communes").EnumerateArray()) communes.Add(Read(each, areas, merged, basis));
        if (!CalendarDate.TryParse(Text(root, "populationDate"), out var date)) throw new FormatException("populationDate is no day.");
        return new PlaceFile(Text(root, "credit"), date, root.GetProperty("population").GetInt32(), [.. areas.Values], [.. communes]);
    }

    private static Commune Read(JsonElement each, Dictionary<string, Area> areas, ILookup<string, FormerCommune> merged, Bases basis)
    {
        var code = Text(each, "nis");
        RegionCodes.Table.TryGet(Text(each, "region"), out var region);
        return new Commune
        {
            NisCode = code,
            Names = Names(each),
            Region = region,
            Province = each.TryGetProperty("province", out var province) ? areas[province.GetString()!] : null,
            Arrondissement = areas[Text(each, "arrondissement")],
            JudicialArrondissement = new(Text(each, "judicial"), basis.Judicial),
            Languages = new(LanguagesOf(each), basis.Languages),
            Facilities =
                new(each.TryGetProperty("facilities", out var facilities) ? LanguageOf(facilities.GetString()!) : null, basis.Languages),
            Population = each.GetProperty("population").GetInt32(),
            PostalCodes = new([.. Texts(each, "postal")], basis.Postal),
            Former = [.. merged[code]],
        };
    }

    private static Language LanguageOf(string word)
    {
        JsonWords.TryRead<Language>(word, out var language);
        return language;
    }

    private static ImmutableArray<Language> LanguagesOf(JsonElement each)
    {
        var words = Texts(each, "languages");
        var languages = new Language[words.Count];
        for (var i = 0; i < languages.Length; i++) languages[i] = LanguageOf(words[i]);
        return ImmutableArray.Create(languages);
    }

    private static LocalNames Names(JsonElement each)
    {
        var dutch = Optional(each, "nl");
        var french = Optional(each, "fr") ?? dutch!;
        return new LocalNames(french, dutch ?? french, Optional(each, "de") ?? dutch ?? french);
    }

    private static string Text(JsonElement each, string member) => each.GetProperty(member).GetString()!;

    private static string? Optional(JsonElement each, string member) =>
        each.TryGetProperty(member, out var value) ? value.GetString() : null;

    private static List<string> Texts(JsonElement each, string member)
    {
        List<string> texts = [];
        foreach (var value in each.GetProperty(member).EnumerateArray()) texts.Add(value.GetString()!);
        return texts;
    }

    private sealed record Bases(string Judicial, string Languages, string Postal);
}
