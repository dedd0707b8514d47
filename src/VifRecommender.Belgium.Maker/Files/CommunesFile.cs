using System.Text.RegularExpressions;
using VifRecommender.Belgium.Maker.Tables;

namespace VifRecommender.Belgium.Maker.Files;

/// <summary>Makes the file of the communes.</summary>
internal static partial class CommunesFile
{
    private static readonly Dictionary<string, (string[] Languages, string? Facilities)> Regimes = new(StringComparer.Ordinal)
    {
        ["nl"] = (["nl"], null),
        ["fr"] = (["fr"], null),
        ["bilingual-fr-nl"] = (["fr", "nl"], null),
        ["nl-facilities-fr"] = (["nl"], "fr"),
        ["fr-facilities-nl"] = (["fr"], "nl"),
        ["fr-facilities-de"] = (["fr"], "de"),
        ["de-facilities-fr"] = (["de"], "fr"),
    };

    public static string Make(IReadOnlyList<Row> communes, string[] columns, IReadOnlyList<Row> mapping)
    {
        var year = columns.Select(column => PopulationColumn().Match(column)).Where(match => match.Success)
            .Select(match => match.Groups[1].Value).Max()
            ?? throw new TableFault("communes.csv", "there is no column 'population_YYYY'.");
        var ordered = communes.OrderBy(row => row["nis"], StringComparer.Ordinal).ToList();
        Check(communes, mapping);
        return new JsonText()
            .Member("schemaVersion", writer => writer.WriteNumberValue(1))
            .Member("licence", writer => writer.WriteStringValue("CC-BY-4.0"))
            .Member("credit",
                writer => writer.WriteStringValue(
                    $"Statbel, Belgian statistical office (CC BY 4.0): communes, names and population on 1 January {year}"))
            .Member("derived", writer =>
            {
                writer.WriteStartObject();
                writer.WriteString("judicialArrondissement",
                    "by rule from the general scheme of the twelve judicial arrondissements (law of 1 December 2013); to be checked");
                writer.WriteString("languages", "by rule from the coordinated laws on the use of languages of 18 July 1966; to be checked");
                writer.WriteString("postalCodes", "joined from two public lists; codes for business use only are left out");
                writer.WriteEndObject();
            })
            .Member("populationDate", writer => writer.WriteStringValue($"{year}-01-01"))
            .Member("count", writer => writer.WriteNumberValue(ordered.Count))
            .Member("population", writer => writer.WriteNumberValue(ordered.Sum(row => row.Number("population_" + year))))
            .Lines("areas", Areas(ordered), (writer, area) =>
            {
                writer.WriteStartObject();
                writer.WriteString("nis", area.Nis);
                writer.Text("fr", area.French);
                writer.Text("nl", area.Dutch);
                writer.Text("de", area.German);
                writer.WriteEndObject();
            })
            .Lines("former", mapping.Where(row => row["changed"] == "1").OrderBy(row => row["old_nis_2019_2024"], StringComparer.Ordinal),
                (writer, row) =>
            {
                writer.WriteStartObject();
                writer.WriteString("nis", row["old_nis_2019_2024"]);
                writer.Text("fr", row["old_name_fr"]);
                writer.Text("nl", row["old_name_nl"]);
                writer.WriteString("became", row["new_nis_2025"]);
                writer.WriteEndObject();
            })
            .Lines("communes", ordered, (writer, row) =>
            {
                var (languages, facilities) = Regimes.TryGetValue(row["language_regime"], out var regime) ? regime
                    : throw row.Fault($"'{row["language_regime"]}' is no language regime: {string.Join(", ", Regimes.Keys)}");
                writer.WriteStartObject();
                writer.WriteString("nis", row["nis"]);
                writer.Text("fr", row["name_fr"]);
                writer.Text("nl", row["name_nl"]);
                writer.Text("de", row["name_de"]);
                writer.WriteString("region", row["region_code"]);
                writer.Text("province", row["province_code"]);
                writer.WriteString("arrondissement", row["arrondissement_code"]);
                writer.WriteString("judicial", row["judicial_district"]);
                writer.Texts("languages", languages);
                writer.Text("facilities", facilities);
                writer.WriteNumber("population", row.Number("population_" + year));
                writer.Texts("postal", row.List("postal_codes"));
                writer.WriteEndObject();
            })
            .ToString();
    }

    private static void Check(IReadOnlyList<Row> communes, IReadOnlyList<Row> mapping)
    {
        var codes = new HashSet<string>(StringComparer.Ordinal);
        var postal = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in communes)
        {
            if (!NisCode().IsMatch(row["nis"])) throw row.Fault($"'{row["nis"]}' is no code of five digits");
            if (!codes.Add(row["nis"])) throw row.Fault($"the code {row["nis"]} stands twice");
            if (row.List("postal_codes").FirstOrDefault(code => !postal.Add(code)) is { } twice)
            {
                throw row.Fault($"the postal code {twice} is that of another commune too");
            }
        }

        foreach (var row in mapping)
        {
            if (!codes.Contains(row["new_nis_2025"]))
            {
                throw row.Fault($"{row["old_nis_2019_2024"]} became {row["new_nis_2025"]}, which is no commune of communes.csv");
            }
        }
    }

    private static IEnumerable<(string Nis, string French, string Dutch, string German)> Areas(IReadOnlyList<Row> communes) => communes
        .SelectMany(row => new[]
        {
            (Nis: row["province_code"], French: row["province_fr"], Dutch: row["province_nl"], German: row["province_de"]),
            (Nis: row["arrondissement_code"], French: row["arrondissement_fr"], Dutch: row["arrondissement_nl"], German: ""),
        })
        .Where(area => area.Nis.Length > 0).Distinct().OrderBy(area => area.Nis, StringComparer.Ordinal);

    [GeneratedRegex(@"^population_(\d{4})$")]
    private static partial Regex PopulationColumn();

    [GeneratedRegex(@"^\d{5}$")]
    private static partial Regex NisCode();
}
