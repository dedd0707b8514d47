using System.Text;
using System.Text.Json;
using VifRecommender.Belgium.Maker.Tables;
using VifRecommender.Belgium.Reading;
using VifRecommender.Profiles;

namespace VifRecommender.Belgium.Tests.Maker;

public sealed class DataFilesTests
{
    /// <summary>The list has zones in one language: of communes of two, the other name is written here, with where it was seen.</summary>
    [Fact]
    public void ZoneNames_OfTwoLanguages_SayWhereTheyWereSeen()
    {
        var rows = TableFolder.BuiltIn("zone-names.csv");
        Assert.All(rows, row => Assert.All(new[] { row["seen_fr"], row["seen_nl"] },
            page => Assert.True(Uri.TryCreate(page, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https", page)));
        var ofTwo = Communes.All.Where(commune => commune.Languages.Value.Length > 1).Select(commune => commune.Zone).Distinct().ToList();
        Assert.Equal(6, ofTwo.Count);
        Assert.All(ofTwo.Where(zone => zone.Name != "Montgomery"), zone =>
        {
            var row = Assert.Single(rows, row => row["zone_name"] == zone.Name);
            Assert.Equal((zone.Names.French, zone.Names.Dutch), (row["fr"], row["nl"]));
        });
    }

    [Fact]
    public void Communes_FromTables_HaveTheNewestFiguresInOrderOfTheirCodes()
    {
        using var tables = new Tables();
        var file = PlaceFile.Read(Encoding.UTF8.GetBytes(tables.Make()["communes.json"]));
        Assert.Equal(["21001", "62001", "62002"], file.Communes.Select(commune => commune.NisCode));
        Assert.Equal((1_107, new CalendarDate(2026, 1, 1)), (file.Population, file.PopulationDate));
        var low = file.ByCode["62002"];
        Assert.Equal(("Basse", "Laag", "Nieder"), (low.Names.French, low.Names.Dutch, low.Names.German));
        Assert.Equal([Language.French], low.Languages.Value);
        Assert.Equal(Language.German, low.Facilities.Value);
        Assert.Equal(["4001", "4002"], low.PostalCodes.Value);
        Assert.Equal("62003", Assert.Single(low.Former).NisCode);
        Assert.Equal("Province haute", low.Province!.Names.French);
        Assert.Null(file.ByCode["21001"].Province);
    }

    [Fact]
    public void Zones_FromTables_SayTheirLicenceAndBasis()
    {
        using var tables = new Tables();
        using var file = JsonDocument.Parse(tables.Make()["zones.json"]);
        Assert.Equal("CC-BY-SA-4.0", file.RootElement.GetProperty("licence").GetString());
        var zones = file.RootElement.GetProperty("zones").EnumerateArray().ToList();
        Assert.Equal("""{"name":"Hautes et basses","code":"5001","basis":"list","members":["62001","62002"]}""", zones[0].GetRawText());
        Assert.Equal("""{"name":"Ville","basis":"inferred","members":["21001"]}""", zones[1].GetRawText());
    }

    [Fact]
    public void Localities_FromTables_LeaveOutTheCommuneItselfAndUnknownCodes()
    {
        using var tables = new Tables();
        Assert.Equal([("Moulin", "4001")], LocalityFile.Read(Encoding.UTF8.GetBytes(tables.Make()["localities.json"])).Names.Value);
    }

    [Theory]
    [InlineData("2026-02", "24/7", "", true, true)]
    [InlineData("undated", "24/7", "", false, false)]
    [InlineData("2026-02", "Mon-Fri 9-17", "", true, false)]
    public void Partners_PhoneAndHours_NeedADate(string asOf, string hours, string note, bool hasPhone, bool isDayAndNight)
    {
        using var tables = new Tables();
        tables["partners.csv"] = $"{Tables.PartnerTitles}\n{Tables.Partner("danger-unit", hours: hours, asOf: asOf, note: note)}\n";
        var partner = Partner(tables);
        Assert.Equal(hasPhone, partner.TryGetProperty("phone", out _));
        Assert.Equal(isDayAndNight, partner.TryGetProperty("dayAndNight", out _));
        Assert.Equal(asOf != "undated", partner.TryGetProperty("asOf", out _));
    }

    [Fact]
    public void Partners_PhoneOfAnOlderPage_HasItsOwnYear()
    {
        using var tables = new Tables();
        tables["partners.csv"] =
            $"{Tables.PartnerTitles}\n{Tables.Partner("danger-unit", note: "Phone read in a page of 2020. Seat 62001.")}\n";
        Assert.Equal("2020", Partner(tables).GetProperty("phoneAsOf").GetString());
    }

    [Fact]
    public void Partners_Announced_SaySo()
    {
        using var tables = new Tables();
        tables["partners.csv"] =
            $"{Tables.PartnerTitles}\n{Tables.Partner("danger-unit", note: "announced for 2026-01-01; opening not read")}\n";
        Assert.Equal("announced", Partner(tables).GetProperty("status").GetString());
    }

    [Theory]
    [InlineData("communes.csv", "62001,Haute", "6200,Haute", "communes.csv: row 3: '6200' is no code of five digits.")]
    [InlineData("communes.csv", "62001,Haute", "62002,Haute", "communes.csv: row 3: the code 62002 stands twice.")]
    [InlineData("communes.csv", "1000,4000", "1000,4001", "communes.csv: row 3: the postal code 4001 is that of another commune too.")]
    [InlineData("communes.csv", "900,1000,4000", "900,many,4000",
        "communes.csv: row 3: 'many' in column 'population_2026' is no whole number from 0.")]
    [InlineData("communes.csv", "bilingual-fr-nl", "latin", "communes.csv: row 4: 'latin' is no language regime: *")]
    [InlineData("communes.csv", "population_", "people_", "communes.csv: there is no column 'population_YYYY'.")]
    [InlineData("communes-pre2025-mapping.csv", "62002,1", "62009,1",
        "communes-pre2025-mapping.csv: row 2: 62003 became 62009, which is no commune of communes.csv.")]
    [InlineData("police-zones.csv", "21001", "62001",
        "police-zones.csv: row 3: 62001 is in Ville and in Hautes et basses: each commune is in one zone.")]
    [InlineData("police-zones.csv", "|62001", "", "police-zones.csv: 62001 is in no zone: each commune is in one.")]
    [InlineData("police-zones.csv", "62001", "62009", "police-zones.csv: row 2: 62009 is no commune of communes.csv.")]
    [InlineData("police-zones.csv", "inferred", "heard", "police-zones.csv: row 3: 'heard' says not where the members come from: *")]
    [InlineData("partners.csv", "danger-unit", "shelter", "partners.csv: row 2: 'shelter' is no kind of partner: *")]
    [InlineData("partners.csv", "https://example.org", "", "partners.csv: row 2: a partner without a source is not shipped.")]
    [InlineData("partners.csv", "province,60000", "province,70000", "partners.csv: row 2: '70000' is no province of the tables.")]
    [InlineData("partners.csv", "2026-02", "lately", "partners.csv: row 2: 'lately' in column 'as_of' is no day, month or year.")]
    public void Make_TableWithAFault_SaysWhichRowAndWhy(string table, string old, string mistaken, string message)
    {
        using var tables = new Tables();
        Assert.Contains(old, tables[table], StringComparison.Ordinal);
        tables[table] = tables[table].Replace(old, mistaken, StringComparison.Ordinal);
        var fault = Assert.Throws<TableFault>(tables.Make);
        if (message.EndsWith('*')) Assert.StartsWith(message[..^1], fault.Message, StringComparison.Ordinal);
        else Assert.Equal(message, fault.Message);
    }

    /// <summary>The files in the repository are what the maker writes: one element on each line, without shelters.</summary>
    [Theory]
    [InlineData("communes.json", 565)]
    [InlineData("zones.json", 176)]
    public void MadeFiles_Count_IsTheOneThatTheyState(string name, int count)
    {
        using var file = JsonDocument.Parse(Directories.Bytes(name));
        Assert.Equal(count, file.RootElement.GetProperty("count").GetInt32());
        Assert.Equal(count, file.RootElement.GetProperty(name.Replace(".json", "", StringComparison.Ordinal)).GetArrayLength());
    }

    private static JsonElement Partner(Tables tables) =>
        JsonDocument.Parse(tables.Make()["partners.json"]).RootElement.GetProperty("partners")[0];
}
