namespace VifRecommender.Cli.Tests.Checking;

public sealed class CheckCommandTests
{
    private const string Overlay = """{ "schemaVersion": 1, "catalogue": { "id": "liege", "version": "1" }, "extends": "vif-belgium" }""";

    [Fact]
    public void Check_BuiltIn_SaysWhatWasChecked()
    {
        var result = Vif.Run("check");
        Assert.Equal(0, result.Code);
        Assert.StartsWith("Checked the built-in catalogue: vif-belgium ", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("VIF", result.Output, StringComparison.Ordinal);
        Assert.Equal("", result.Error);
    }

    [Fact]
    public void Check_Overlay_IsCheckedWithTheBuiltInCatalogue()
    {
        var result = Vif.RunWithInput(Overlay, "check", "-");
        Assert.Equal(0, result.Code);
        Assert.StartsWith("Checked (standard input): vif-belgium+liege ", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_CatalogueOfItsOwn_StandsAlone()
    {
        var result = Vif.RunWithInput("""{ "schemaVersion": 1, "catalogue": { "id": "mine", "version": "7" } }""", "check", "-");
        Assert.Equal("Checked (standard input): mine 7, 0 practices, 0 rules, 0 services, 0 findings: nothing to say.\n", result.Output);
        Assert.Equal(0, result.Code);
    }

    [Fact]
    public void Check_Fault_IsListedAndExitsWith1()
    {
        var result = Vif.RunWithInput("""{ "schemaVersion": 1, "extends": "vif-france" }""", "check", "-");
        Assert.Equal(1, result.Code);
        Assert.StartsWith("(standard input):1:23: VIF3006: ", result.Output, StringComparison.Ordinal);
        Assert.EndsWith("Checked (standard input): 1 error.\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_MissingFile_ExitsWith2AndSaysNothingOnStandardOutput()
    {
        var result = Vif.Run("check", "no-such-catalogue-anywhere.json");
        Assert.Equal(2, result.Code);
        Assert.Equal("", result.Output);
        Assert.StartsWith("no-such-catalogue-anywhere.json:0:0: VIF1001: ", Assert.Single(result.Faults), StringComparison.Ordinal);
    }

    [Fact]
    public void Check_OddRule_IsRemarkedWithAProfileThatShowsIt()
    {
        const string odd = """
            { "schemaVersion": 1, "catalogue": { "id": "liege", "version": "1" }, "extends": "vif-belgium",
              "rules": [
                { "id": "own-up", "kind": "priority", "points": 5, "for": { "practices": ["household-brochure"] },
                  "when": { "present": "police-link" },
                  "text": { "fr": "plus", "nl": "meer", "de": "mehr", "en": "more" }, "provenance": "judgement" },
                { "id": "own-down", "kind": "priority", "points": -5, "for": { "practices": ["household-brochure"] },
                  "when": { "present": "police-link" },
                  "text": { "fr": "moins", "nl": "minder", "de": "weniger", "en": "less" }, "provenance": "judgement" } ] }
            """;
        var result = Vif.RunWithInput(odd, "check", "-");
        Assert.Equal(0, result.Code);
        Assert.Contains("VIF4106: 'own-up' and 'own-down' always apply together", result.Output, StringComparison.Ordinal);
        Assert.Contains("  for example {\"schemaVersion\":1,", result.Output, StringComparison.Ordinal);
        Assert.Contains("\"police-link\":\"present\"", result.Output, StringComparison.Ordinal);
        Assert.EndsWith(": 1 remark.\n", result.Output, StringComparison.Ordinal);
        Assert.Equal(1, Vif.RunWithInput(odd, "check", "-", "--strict").Code);
    }

    [Fact]
    public void Check_HelpLineNobodyVerified_IsRemarkedOnTheDayThatIsNamed()
    {
        const string old = """
            { "schemaVersion": 1, "catalogue": { "id": "mine", "version": "7" },
              "sources": [{ "id": "site", "title": "Site", "url": "https://a.be", "accessed": "2025-05-22" }],
              "helplines": [{ "id": "line", "number": "0800", "name": { "fr": "a", "nl": "b", "de": "c", "en": "d" },
                "sources": ["site"] }] }
            """;
        var result = Vif.RunWithInput(old, "check", "-");
        Assert.Equal(0, result.Code);
        Assert.Contains("VIF4125: The help line 'line' (0800) was last verified 2025-05-22", result.Output, StringComparison.Ordinal);
        Assert.Equal(1, Vif.RunWithInput(old, "check", "-", "--strict").Code);
        Assert.DoesNotContain("VIF4125", Vif.RunWithInput(old, "check", "-", "--date", "2026-11-22").Output, StringComparison.Ordinal);
    }
}
