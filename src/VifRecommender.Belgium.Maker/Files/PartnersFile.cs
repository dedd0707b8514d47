using System.Text.Json;
using System.Text.RegularExpressions;
using VifRecommender.Belgium.Maker.Tables;

namespace VifRecommender.Belgium.Maker.Files;

/// <summary>
/// Makes the file of the partner services. A phone or hours without a date are left out, and of hours only "day and night" is kept: other
/// hours change often. Notes stay in the table.
/// </summary>
internal static partial class PartnersFile
{
    // No kind for shelters: their places stay out of the file.
    private static readonly string[] Kinds =
    [
        "police-victim-assistance", "danger-unit", "veilig-huis", "family-justice-centre", "care-centre-sexual-violence", "victim-service",
        "perpetrator-service",
        "youth-care", "child-abuse-centre", "house-of-justice", "legal-aid", "interpreter-service", "elder-abuse", "regional-coordination",
        "help-line",
    ];

    private static readonly Dictionary<string, string> AreaMembers = new(StringComparer.Ordinal)
    {
        ["region"] = "regions",
        ["province"] = "provinces",
        ["arrondissement"] = "arrondissements",
        ["judicial-district"] = "judicialArrondissements",
        ["zone"] = "zones",
        ["commune"] = "communes",
        ["community"] = "communities",
    };

    private static readonly Dictionary<string, string> Communities = new(StringComparer.Ordinal)
    {
        ["French Community"] = "french",
        ["Flemish Community"] = "flemish",
        ["German-speaking Community"] = "german-speaking",
    };

    public static string Make(IReadOnlyList<Row> partners, IReadOnlyList<Row> communes, IReadOnlyList<Row> zones, DateOnly readOn)
    {
        var places = new Places(communes, zones);
        var choices = Choices.Read();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        return new JsonText()
            .Member("schemaVersion", writer => writer.WriteNumberValue(1))
            .Member("readOn", writer => writer.WriteStringValue(readOn.ToString("yyyy-MM-dd")))
            .Lines("partners", partners, (writer, row) => Write(writer, row, places, choices, ids))
            .ToString();
    }

    private static void Write(Utf8JsonWriter writer, Row row, Places places, Choices choices, HashSet<string> ids)
    {
        if (!Kinds.Contains(row["kind"], StringComparer.Ordinal))
        {
            throw row.Fault($"'{row["kind"]}' is no kind of partner: {string.Join(", ", Kinds)}");
        }
        if (row.List("source") is []) throw row.Fault("a partner without a source is not shipped");
        var isDated = row["as_of"] is not ("undated" or "");
        if (isDated && !DateOf().IsMatch(row["as_of"])) throw row.Fault($"'{row["as_of"]}' in column 'as_of' is no day, month or year");
        var isSeat = row["area_kind"] == "commune" && row["note"].Contains("not read", StringComparison.OrdinalIgnoreCase)
            && SeatOnly().IsMatch(row["note"]);
        writer.WriteStartObject();
        writer.WriteString("id", Id(row, ids));
        writer.WriteString("kind", choices.ValueOf(row, "kind") ?? row["kind"]);
        writer.WriteStartObject("name");
        writer.Text("fr", row["name_fr"]);
        writer.Text("nl", row["name_nl"]);
        writer.Text("de", row["name_de"]);
        writer.WriteEndObject();
        writer.WriteStartObject("area");
        writer.Texts(AreaMembers.TryGetValue(row["area_kind"], out var member) ? member
            : throw row.Fault($"'{row["area_kind"]}' is no kind of area: {string.Join(", ", AreaMembers.Keys)}"), places.Check(row));
        writer.WriteEndObject();
        if (isSeat) writer.WriteBoolean("seatOnly", true);
        if (Status(row, choices) is { } status) writer.WriteString("status", status);
        writer.Texts("languages", row.List("languages"));
        if (isDated) WritePhone(writer, row);
        if (isDated && row["hours"].StartsWith("24/7", StringComparison.Ordinal) && !choices.Withholds(row, "hours"))
        {
            writer.WriteBoolean("dayAndNight", true);
        }
        writer.Text("web", row["web"]);
        writer.Texts("callers", row.List("who_may_call"));
        writer.Text("referral", row["referral"]);
        if (isDated) writer.WriteString("asOf", row["as_of"]);
        writer.Texts("sources", row["source"].Split(" ; ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        writer.WriteEndObject();
    }

    // The page that confirms the service may be newer than the one that prints its phone.
    private static void WritePhone(Utf8JsonWriter writer, Row row)
    {
        if (row["phone"].Length == 0) return;
        writer.WriteString("phone", row["phone"]);
        if (PhoneYear().Match(row["note"]) is { Success: true } match) writer.WriteString("phoneAsOf", match.Groups[1].Value);
    }

    private static string? Status(Row row, Choices choices) =>
        choices.ValueOf(row, "status")
        ?? (row["note"].StartsWith("announced for", StringComparison.Ordinal) ? "announced"
            : row["note"].Contains("continuation not read", StringComparison.Ordinal) ? "paused" : null);

    private static string Id(Row row, HashSet<string> ids)
    {
        var name = row.Optional("name_nl") ?? row.Optional("name_fr") ?? row.Optional("name_de")
            ?? throw row.Fault("a partner has a name in one language at least");
        var id = Slug($"{row["kind"]} {name}");
        if (ids.Add(id)) return id;
        id = Slug($"{row["kind"]} {name} {row["area"]}");
        return ids.Add(id) ? id : throw row.Fault($"the partner {id} stands twice");
    }

    private static string Slug(string text)
    {
        var plain = text.ToLowerInvariant()
            .Select(letter => "àâä".Contains(letter) ? 'a' : "éèêë".Contains(letter) ? 'e' : "îï".Contains(letter) ? 'i'
                : "ôö".Contains(letter) ? 'o' : "ûüù".Contains(letter) ? 'u' : letter == 'ç' ? 'c' : letter);
        var slug = NoId().Replace(string.Concat(plain), "-").Trim('-');
        return slug.Length <= 76 ? slug : slug[..76].TrimEnd('-');
    }

    /// <summary>What the tables know of places, to refuse an area that is none.</summary>
    private sealed class Places(IReadOnlyList<Row> communes, IReadOnlyList<Row> zones)
    {
        private readonly Dictionary<string, HashSet<string>> _known = new(StringComparer.Ordinal)
        {
            ["region"] = Column(communes, "region_code"),
            ["province"] = Column(communes, "province_code"),
            ["arrondissement"] = Column(communes, "arrondissement_code"),
            ["judicial-district"] = Column(communes, "judicial_district"),
            ["commune"] = Column(communes, "nis"),
            ["zone"] = Column(zones, "zone_name"),
            ["community"] = [.. Communities.Keys],
        };

        public IEnumerable<string> Check(Row row)
        {
            var values = row["area_kind"] is "judicial-district" or "zone" or "community" ? [row["area"]] : row.List("area");
            if (values.Length == 0 || values.FirstOrDefault(value => !_known[row["area_kind"]].Contains(value)) is { } none)
            {
                throw row.Fault($"'{row["area"]}' is no {row["area_kind"]} of the tables");
            }
            return row["area_kind"] == "community" ? values.Select(value => Communities[value]) : values;
        }

        private static HashSet<string> Column(IReadOnlyList<Row> rows, string name) =>
            rows.Select(row => row[name]).ToHashSet(StringComparer.Ordinal);
    }

    [GeneratedRegex(@"^\d{4}(-\d{2}(-\d{2})?)?$")]
    private static partial Regex DateOf();

    [GeneratedRegex("seat|area served not read|area beyond|list of communes not read|area not read|area and phone not read",
        RegexOptions.IgnoreCase)]
    private static partial Regex SeatOnly();

    [GeneratedRegex(@"[Pp]hone (?:read in a page )?of (\d{4})")]
    private static partial Regex PhoneYear();

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex NoId();
}
