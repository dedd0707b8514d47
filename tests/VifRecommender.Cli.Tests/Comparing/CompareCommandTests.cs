using System.Text.Json;

namespace VifRecommender.Cli.Tests.Comparing;

public sealed class CompareCommandTests
{
    private const string Before =
        """{ "schemaVersion": 1, "name": "A", "languages": ["fr"], "population": 9000, "recordedIncidents": 20,"""
            + """ "services": { "known-contact-point": "absent" } }""";

    private const string After =
        """{ "schemaVersion": 1, "name": "A", "languages": ["fr"], "population": 9000, "recordedIncidents": 60,"""
            + """ "services": { "known-contact-point": "present" } }""";

    [Theory]
    [InlineData("fr", "Ce qui a bougé à A")]
    [InlineData("nl", "Wat er verschoof in A")]
    [InlineData("de", "Was sich in A verschoben hat")]
    [InlineData("en", "What moved in A")]
    public void Compare_TwoProfiles_IsToldInEachLanguage(string lang, string title)
    {
        using var folder = new TemporaryFolder();
        var result = Vif.Run("compare", folder.File("before.json", Before), folder.File("after.json", After), "--lang", lang);
        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.StartsWith(title, result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Compare_RiseInReports_IsSaidToBeNoFailure()
    {
        using var folder = new TemporaryFolder();
        Assert.Contains("nothing is scored down",
            Vif.Run("compare", folder.File("before.json", Before), folder.File("after.json", After), "--lang",
                "en").Output.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    [Fact]
    public void Compare_Json_NamesPlaceRuleAndFact()
    {
        using var folder = new TemporaryFolder();
        using var document = JsonDocument.Parse(
            Vif.Run("compare", folder.File("before.json", Before), folder.File("after.json", After), "--format", "json").Output);
        var move = document.RootElement.GetProperty("moves").EnumerateArray()
            .Single(each => each.GetProperty("practice").GetString() == "single-contact-point");
        Assert.Equal(("now", "in-place"),
            (move.GetProperty("before").GetProperty("place").GetString(), move.GetProperty("after").GetProperty("place").GetString()));
        Assert.Contains("service:known-contact-point", move.GetProperty("facts").EnumerateArray().Select(fact => fact.GetString()));
    }

    [Fact]
    public void Compare_TwoCatalogues_NamesTheRuleThatDiffers()
    {
        using var folder = new TemporaryFolder();
        var overlay =
            folder.File("overlay.json", """{ "schemaVersion": 1, "extends": "vif-belgium", "reweight": { "priority-quick-win": 30 } }""");
        var file = folder.File("before.json", Before);
        Assert.Contains("[priority-quick-win]", Vif.Run("compare", file, file, "--after-catalogue", overlay).Output,
            StringComparison.Ordinal);
    }
}
