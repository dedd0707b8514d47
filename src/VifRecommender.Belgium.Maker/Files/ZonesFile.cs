using VifRecommender.Belgium.Maker.Tables;

namespace VifRecommender.Belgium.Maker.Files;

/// <summary>Makes the file of the police zones.</summary>
internal static class ZonesFile
{
    public static string Make(IReadOnlyList<Row> zones, IReadOnlySet<string> communes)
    {
        var taken = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in zones)
        {
            foreach (var member in row.List("commune_nis"))
            {
                if (!communes.Contains(member)) throw row.Fault($"{member} is no commune of communes.csv");
                if (!taken.TryAdd(member, row["zone_name"]))
                {
                    throw row.Fault($"{member} is in {row["zone_name"]} and in {taken[member]}: each commune is in one zone");
                }
            }
        }

        if (communes.Except(taken.Keys).Order(StringComparer.Ordinal).FirstOrDefault() is { } left)
        {
            throw new TableFault("police-zones.csv", $"{left} is in no zone: each commune is in one.");
        }
        var names = TableFolder.BuiltIn("zone-names.csv").ToDictionary(row => row["zone_name"], StringComparer.Ordinal);
        return new JsonText()
            .Member("schemaVersion", writer => writer.WriteNumberValue(1))
            .Member("licence", writer => writer.WriteStringValue("CC-BY-SA-4.0"))
            .Member("credit",
                writer =>
                    writer.WriteStringValue(
                        "Members of the police zones: nl.wikipedia.org, “Lijst van politiezones in België”, and its authors (CC BY-SA 4.0; "
                        + "this list is shared alike)"))
            .Member("count", writer => writer.WriteNumberValue(zones.Count))
            .Lines("zones", zones, (writer, row) =>
            {
                writer.WriteStartObject();
                writer.WriteString("name", row["zone_name"]);
                if (names.TryGetValue(row["zone_name"], out var known))
                {
                    writer.Text("fr", known["fr"]);
                    writer.Text("nl", known["nl"]);
                }

                writer.Text("code", row["zone_code"]);
                writer.WriteString("basis", Basis(row));
                writer.Texts("members", row.List("commune_nis").Order(StringComparer.Ordinal));
                writer.WriteEndObject();
            })
            .ToString();
    }

    private static string Basis(Row row) => row["membership_basis"] switch
    {
        "inferred" => "inferred",
        var press when press.StartsWith("press", StringComparison.Ordinal) => "press",
        var list when list.Contains("list", StringComparison.Ordinal) => "list",
        var other => throw row.Fault($"'{other}' says not where the members come from: …list…, press… or inferred"),
    };
}
