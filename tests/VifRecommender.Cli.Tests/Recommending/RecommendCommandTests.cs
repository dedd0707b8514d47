using System.Text.Json;
using VifRecommender.Cli.Streams;

namespace VifRecommender.Cli.Tests.Recommending;

public sealed class RecommendCommandTests
{
    [Theory]
    [InlineData("fr", "Pour commencer", "Numéros utiles", "Couverture par domaine")]
    [InlineData("nl", "Om te beginnen", "Hulplijnen", "Dekking per domein")]
    [InlineData("de", "Zum Anfang", "Hilfetelefone", "Abdeckung je Bereich")]
    [InlineData("en", "To start with", "Helplines", "Coverage by domain")]
    public void Recommend_Text_IsInTheLanguageAsked(string lang, params string[] headings)
    {
        var result = Vif.Run("recommend", Vif.Sample("trooz"), "--all", "--lang", lang);
        Assert.Equal(0, result.Code);
        Assert.Equal("", result.Error);
        Assert.All(headings, heading => Assert.Contains(heading, result.Output, StringComparison.Ordinal));
    }

    [Fact]
    public void Recommend_WithoutLang_TakesTheCommunesLanguage() =>
        Assert.StartsWith("Bewährte Maßnahmen gegen häusliche (innerfamiliäre) Gewalt: Burg-Reuland\n",
            Vif.Run("recommend", Vif.Sample("burg-reuland"), "--all").Output, StringComparison.Ordinal);

    [Fact]
    public void Recommend_Twice_GivesTheSameBytes() =>
        Assert.Equal(Vif.Run("recommend", Vif.Sample("genk")).Output, Vif.Run("recommend", Vif.Sample("genk")).Output);

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("markdown")]
    [InlineData("html")]
    public void Recommend_EngineNRules_GivesTheSameBytes(string format) =>
        Assert.Equal(Vif.Run("recommend", Vif.Sample("trooz"), "--format", format),
            Vif.Run("recommend", Vif.Sample("trooz"), "--format", format, "--engine", "nrules"));

    [Fact]
    public void Recommend_EngineThatIsNone_NamesTheNearest()
    {
        var result = Vif.Run("recommend", Vif.Sample("trooz"), "--engine", "nrule");
        Assert.Equal((2, ""), (result.Code, result.Output));
        Assert.Contains("--engine is one of built-in, nrules, not 'nrule'. Did you mean 'nrules'?", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(60)]
    [InlineData(80)]
    [InlineData(120)]
    public void Recommend_Width_IsNeverExceeded(int width)
    {
        var result = Vif.Run(Terminal.None with { Width = width }, Stream.Null, "recommend", Vif.Sample("trooz"), "--all");
        Assert.All((result.Output
            + Vif.Run(Terminal.None with { Width = width }, Stream.Null, "recommend", Vif.Sample("trooz")).Output).Split('\n'),
            line => Assert.True(line.Length <= width, line));
    }

    [Fact]
    public void Recommend_WithoutColour_HasNoEscapes() =>
        Assert.DoesNotContain('\u001b', Vif.Run("recommend", Vif.Sample("trooz")).Output);

    [Theory]
    [InlineData]
    [InlineData("--all")]
    public void Recommend_WithColour_SaysTheSame(params string[] options)
    {
        var coloured = Vif.Run(Terminal.None with { HasColour = true }, Stream.Null, ["recommend", Vif.Sample("trooz"), .. options]).Output;
        Assert.Contains('\u001b', coloured);
        Assert.Equal(Vif.Run(["recommend", Vif.Sample("trooz"), .. options]).Output,
            System.Text.RegularExpressions.Regex.Replace(coloured, "\u001b\\[[0-9;]*m", ""));
    }

    [Fact]
    public void Recommend_Json_IsJsonWithTheDate()
    {
        using var document = JsonDocument.Parse(Vif.Run("recommend", Vif.Sample("trooz"), "--format", "json", "--top", "2").Output);
        Assert.Equal("2026-11-23", document.RootElement.GetProperty("date").GetString());
        Assert.Equal(2, document.RootElement.GetProperty("recommendations").GetArrayLength());
    }

    [Theory]
    [InlineData("markdown", "# ")]
    [InlineData("html", "<!DOCTYPE html>")]
    public void Recommend_Format_BeginsAsItShould(string format, string start) =>
        Assert.StartsWith(start, Vif.Run("recommend", Vif.Sample("trooz"), "--format", format).Output, StringComparison.Ordinal);

    [Fact]
    public void Recommend_Output_WritesTheFileAndNothingElse()
    {
        using var folder = new TemporaryFolder();
        var result = Vif.Run("recommend", Vif.Sample("trooz"), "--format", "markdown", "--output", folder.File("advice.md"));
        Assert.Equal("", result.Output);
        Assert.Equal(Vif.Run("recommend", Vif.Sample("trooz"), "--format", "markdown").Output, File.ReadAllText(folder.File("advice.md")));
    }

    [Fact]
    public void Recommend_DashProfile_IsStandardInput() =>
        Assert.Equal(Vif.Run("recommend", Vif.Sample("trooz")).Output,
            Vif.RunWithInput(File.ReadAllText(Vif.Sample("trooz")), "recommend", "-").Output);

    [Fact]
    public void Recommend_FaultyProfile_ListsEveryFaultAndPrintsNothing()
    {
        var result =
            Vif.RunWithInput(
                """{ "schemaVersion": 1, "name": "x", "population": -5, "networkMaturity": 6,"""
                    + """ "practices": { "househld-brochure": "in-place" } }""", "recommend", "-");
        Assert.Equal(2, result.Code);
        Assert.Equal("", result.Output);
        Assert.Equal(3, result.Faults.Length);
        Assert.Contains("VIF3002: There is no practice 'househld-brochure' (did you mean 'household-brochure'?)", result.Error,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Recommend_Date_EndsADismissal()
    {
        const string Profile =
            """{ "schemaVersion": 1, "name": "x", "population": 9000, "practices": { "witness-guidance": { "status": "dismissed","""
                + """ "until": "2027-06-30" } } }""";
        using var before =
            JsonDocument.Parse(Vif.RunWithInput(Profile, "recommend", "-", "--format", "json", "--date", "2027-06-30").Output);
        using var after =
            JsonDocument.Parse(Vif.RunWithInput(Profile, "recommend", "-", "--format", "json", "--date", "2027-07-01").Output);
        Assert.Contains("witness-guidance", Ids(before, "notAdvised"));
        Assert.Contains("witness-guidance", Ids(after, "recommendations"));
    }

    private static IEnumerable<string?> Ids(JsonDocument document, string list) =>
        document.RootElement.GetProperty(list).EnumerateArray().Select(each => each.GetProperty("practice").GetString());
}
