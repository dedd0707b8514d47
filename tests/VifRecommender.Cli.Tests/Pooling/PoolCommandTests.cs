using System.Text.Json;

namespace VifRecommender.Cli.Tests.Pooling;

public sealed class PoolCommandTests
{
    private static string Profile(TemporaryFolder folder, string name, string more = "") =>
        folder.File(name + ".json",
            $$"""{ "schemaVersion": 1, "name": "{{name}}", "languages": ["fr"], "population": 9000,"""
                + $$""" "services": { "known-contact-point": "present" }{{more}} }""");

    [Theory]
    [InlineData("fr", "À faire ensemble")]
    [InlineData("nl", "Samen te doen")]
    [InlineData("de", "Gemeinsam zu tun")]
    [InlineData("en", "What to do together")]
    public void Pool_TwoCommunes_IsToldInEachLanguage(string lang, string title)
    {
        using var folder = new TemporaryFolder();
        var result = Vif.Run("pool", Profile(folder, "Alpha"), Profile(folder, "Beta"), "--lang", lang);
        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.StartsWith(title, result.Output, StringComparison.Ordinal);
        Assert.Contains("Alpha", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Pool_JsonAndMarkdown_AreWritten()
    {
        using var folder = new TemporaryFolder();
        string[] names = [Profile(folder, "Alpha"), Profile(folder, "Beta")];
        using var document = JsonDocument.Parse(Vif.Run(["pool", .. names, "--format", "json"]).Output);
        Assert.Equal(2, document.RootElement.GetProperty("communes").GetArrayLength());
        Assert.StartsWith("# ", Vif.Run(["pool", .. names, "--format", "markdown"]).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Pool_SameCommuneTwice_ExitsWith2()
    {
        using var folder = new TemporaryFolder();
        var file = Profile(folder, "Alpha");
        var result = Vif.Run("pool", file, file);
        Assert.Equal(2, result.Code);
        Assert.Contains("'Alpha' is named 2 times", Assert.Single(result.Faults), StringComparison.Ordinal);
    }

    [Fact]
    public void Pool_OneCommune_ExitsWith2()
    {
        using var folder = new TemporaryFolder();
        Assert.Contains("two communes or more", Assert.Single(Vif.Run("pool", Profile(folder, "Alpha")).Faults), StringComparison.Ordinal);
    }

    [Fact]
    public void Pool_CommunesOfDifferentZones_ExitsWith2() =>
        Assert.Contains("different partnerships", Assert.Single(Vif.Run("pool", Vif.Sample("trooz"), Vif.Sample("neupre")).Faults),
            StringComparison.Ordinal);
}
