using VifRecommender.Belgium.Maker.Files;
using VifRecommender.Belgium.Maker.Tables;

namespace VifRecommender.Belgium.Maker;

/// <summary>Makes the files of data from a folder of tables.</summary>
internal static class DataFiles
{
    /// <summary>Makes all files, after the tables were checked against each other.</summary>
    /// <exception cref="TableFault">A table is missing, or contradicts itself or another.</exception>
    public static IEnumerable<(string Name, string Text)> Make(TableFolder tables, DateOnly readOn)
    {
        var communes = tables.Read("communes.csv");
        var known = communes.Select(row => row["nis"]).ToHashSet(StringComparer.Ordinal);
        var zones = tables.Read("police-zones.csv");
        return
        [
            ("communes.json", CommunesFile.Make(communes, tables.Columns("communes.csv"), tables.Read("communes-pre2025-mapping.csv"))),
            ("zones.json", ZonesFile.Make(zones, known)),
            ("localities.json", LocalitiesFile.Make(tables.Read("localities.csv"), communes)),
            ("partners.json", PartnersFile.Make(tables.Read("partners.csv"), communes, zones, readOn)),
        ];
    }
}
