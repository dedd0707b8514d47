using System.Text.Json;
using VifRecommender.Belgium;
using VifRecommender.Belgium.Places;
using VifRecommender.Belgium.Searching;
using VifRecommender.Naming;
using VifRecommender.Profiles;
using VifRecommender.Writing;
using Directory = VifRecommender.Belgium.Communes;

namespace VifRecommender.Cli.Communes;

/// <summary>Writes the communes that were found as JSON.</summary>
internal static class CommunesJson
{
    private static readonly WordTable<MatchKind> Kinds = new(
        ("code", MatchKind.Code), ("name", MatchKind.Name), ("postal-code", MatchKind.PostalCode), ("former-code", MatchKind.FormerCode),
        ("former-name", MatchKind.FormerName),
        ("part", MatchKind.Part), ("zone", MatchKind.Zone), ("part-of-name", MatchKind.PartOfName), ("nearest", MatchKind.Nearest));

    public static byte[] Write(CommuneSearch found, Language language, CalendarDate day) => JsonFormat.Write(JsonFormat.Indented, writer =>
    {
        writer.WriteStartObject();
        writer.WriteNumber("schemaVersion", 1);
        writer.WriteString("populationDate", Directory.PopulationDate.ToString());
        writer.WriteStartArray("communes");
        foreach (var match in found.Matches) Write(writer, match);
        writer.WriteEndArray();
        if (found.Certain is { } commune)
        {
            SurroundingsJson.Write(writer, BelgianPlaces.Default.Describe(commune.ToProfile(), day) with { Credits = [] }, language);
        }
        writer.WriteStartArray("credits");
        foreach (var credit in Credits.All) writer.WriteStringValue(credit);
        writer.WriteEndArray();
        writer.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter writer, CommuneMatch match)
    {
        var commune = match.Commune;
        writer.WriteStartObject();
        writer.WriteString("nisCode", commune.NisCode);
        writer.WriteString("name", commune.Name);
        writer.WriteStartObject("names");
        writer.WriteString("fr", commune.Names.French);
        writer.WriteString("nl", commune.Names.Dutch);
        writer.WriteString("de", commune.Names.German);
        writer.WriteEndObject();
        writer.WriteString("foundBy", Kinds[match.How]);
        writer.WriteString("found", match.Text);
        writer.WriteString("region", JsonWords.Of(commune.Region));
        if (commune.Province is { } province) writer.WriteString("province", province.NisCode);
        writer.WriteString("arrondissement", commune.Arrondissement.NisCode);
        Derived(writer, "judicialArrondissement", commune.JudicialArrondissement.Value, commune.JudicialArrondissement.Basis);
        writer.WriteNumber("population", commune.Population);
        Texts(writer, "languages", commune.Languages.Value.Select(JsonWords.Of));
        Texts(writer, "postalCodes", commune.PostalCodes.Value);
        Write(writer, commune.Zone);
        if (!commune.Former.IsEmpty) Texts(writer, "mergedFrom", commune.Former.Select(former => former.NisCode));
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, PoliceZone zone)
    {
        writer.WriteStartObject("policeZone");
        writer.WriteString("name", zone.Name);
        if (zone.Code is { } code) writer.WriteString("code", code);
        Texts(writer, "communes", zone.Members);
        writer.WriteNumber("population", zone.Population);
        if (zone.Basis == ZoneBasis.Inferred) writer.WriteBoolean("inferred", true);
        writer.WriteEndObject();
    }

    private static void Derived(Utf8JsonWriter writer, string name, string value, string basis)
    {
        writer.WriteStartObject(name);
        writer.WriteString("value", value);
        writer.WriteString("derived", basis);
        writer.WriteEndObject();
    }

    private static void Texts(Utf8JsonWriter writer, string name, IEnumerable<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (var text in texts) writer.WriteStringValue(text);
        writer.WriteEndArray();
    }
}
