using VifRecommender.Belgium.Maker.Tables;

namespace VifRecommender.Belgium.Maker.Files;

/// <summary>Makes the file of the names of places by postal code; names that are those of the commune itself are left out.</summary>
internal static class LocalitiesFile
{
    private static readonly string[] Names = ["name_fr", "name_nl", "name_de"];

    public static string Make(IReadOnlyList<Row> localities, IReadOnlyList<Row> communes)
    {
        var own = communes.SelectMany(row => row.List("postal_codes").Select(code => (code, row)))
            .ToDictionary(each => each.code, each => each.row, StringComparer.Ordinal);
        var parts = localities
            .Where(row => own.TryGetValue(row["postal_code"], out var commune) && !IsNameOf(commune, row["name"]))
            .GroupBy(row => row["postal_code"], StringComparer.Ordinal)
            .OrderBy(each => each.Key, StringComparer.Ordinal);
        return new JsonText()
            .Member("schemaVersion", writer => writer.WriteNumberValue(1))
            .Member("licence", writer => writer.WriteStringValue("MIT"))
            .Member("credit",
                writer =>
                    writer.WriteStringValue(
                        "Names of places by postal code: belgium-zipcodes, Copyright (C) 2013 by Ruben Vermeersch (MIT), from lists of "
                        + "bpost and Statbel"))
            .Map("localities", parts, each => each.Key, (writer, each) =>
            {
                writer.WriteStartArray();
                foreach (var name in each.Select(row => row["name"]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
                {
                    writer.WriteStringValue(name);
                }
                writer.WriteEndArray();
            })
            .ToString();
    }

    private static bool IsNameOf(Row commune, string name) =>
        Names.Any(column => string.Equals(commune[column], name, StringComparison.OrdinalIgnoreCase));
}
