using VifRecommender.Loading;
using VifRecommender.Writing;

namespace VifRecommender.Cli.Tests.Catalogues;

/// <summary>An overlay that keeps the codes of an administration, through every command that reads or names them.</summary>
public sealed class OfficialCodesTests : IDisposable
{
    private const string Overlay = """
        { "schemaVersion": 1, "catalogue": { "id": "be.wal_62", "version": "1" }, "extends": "vif-belgium",
          "services": [{ "id": "as_2.14", "name": T, "question": T, "fromOutside": T }],
          "practices": [{ "id": "pst_3.1.2", "domain": "inform", "dimension": "contact", "title": T, "description": T, "safety": T,
            "because": T, "firstStep": T, "carrier": T, "effort": "quick-win", "needs": { "present": "as_2.14" } }],
          "rules": [{ "id": "pst_3.1.2.up", "kind": "priority", "points": 5, "for": { "practices": ["pst_3.1.2"] },
            "when": { "present": "as_2.14" }, "text": T, "provenance": "judgement" }] }
        """;

    private const string Profile = """
        { "schemaVersion": 1, "name": "x", "population": 9000, "services": { "as_2.14": "present" }, "wishes": ["pst_3.1.2"] }
        """;

    private readonly TemporaryFolder _folder = new();

    private readonly string _overlay;

    public OfficialCodesTests() => _overlay = _folder.File("codes.json",
        Overlay.Replace(" T", """ { "fr": "mot", "nl": "woord", "de": "Wort", "en": "word" }""", StringComparison.Ordinal));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Check_OfficialCodes_AreIds() =>
        Assert.Contains("vif-belgium+be.wal_62 ", Vif.Run("check", _overlay).Output, StringComparison.Ordinal);

    [Fact]
    public void Test_OfficialCodes_AreExpected()
    {
        var cases = _folder.File("codes.cases.json", $$"""
            { "schemaVersion": 1, "cases": [{ "name": "codes", "profile": {{Profile}}, "expect": { "fires": ["pst_3.1.2.up"] } }] }
            """);
        Assert.Equal("1 passed, 0 failed\n", Vif.Run("test", cases, "--catalogue", _overlay).Output);
    }

    [Fact]
    public void Explain_OfficialCode_IsFound()
    {
        var profile = _folder.File("profile.json", Profile);
        var result = Vif.Run("explain", profile, "pst_3.1.2", "--catalogue", _overlay, "--lang", "en");
        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Contains("pst_3.1.2", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Catalogue_WrittenWithTheOverlay_IsReadAgain()
    {
        var catalogue = CatalogueReader.ReadOverlays(BuiltInCatalogue.Value, [new CatalogueFile(_overlay, File.ReadAllBytes(_overlay))]);
        var written = CatalogueJson.Write(catalogue.ValueOrThrow());
        var again = CatalogueReader.Read(new CatalogueFile("written.json", written)).ValueOrThrow();
        Assert.Equal("vif-belgium+be.wal_62", again.Id);
        Assert.NotNull(again.FindPractice("pst_3.1.2"));
        Assert.NotNull(again.FindRule("pst_3.1.2.up"));
    }

    [Fact]
    public void Batch_FaultInTheColumnOfAnOfficialCode_NamesColumnAndCell()
    {
        var table = _folder.File("table.csv", "name,population,services.as_2.14\nLiège,9000,perhaps\nHuy,9000,present\n");
        var result = Vif.Run("batch", table, "--catalogue", _overlay);
        var fault = Assert.Single((result.Output + result.Error).Split('\n'), line => line.Contains("VIF2006", StringComparison.Ordinal));
        Assert.Contains("column 'services.as_2.14', cell 'perhaps': ", fault, StringComparison.Ordinal);
        Assert.Contains("\"column\":3", fault, StringComparison.Ordinal);
    }
}
