using System.Text.Json;
using VifRecommender.Belgium;

namespace VifRecommender.Cli.Tests.Communes;

/// <summary>A commune stands wherever a profile does; a profile that contradicts the directory is answered with a caution.</summary>
public sealed class CommuneOptionTests
{
    [Fact]
    public void Recommend_CommuneByName_NamesWhomToCallAndCredits()
    {
        using var document = JsonDocument.Parse(Vif.Run("recommend", "--commune", "Trooz", "--format", "json").Output);
        Assert.False(document.RootElement.TryGetProperty("cautions", out _));
        Assert.Contains(document.RootElement.GetProperty("contacts").EnumerateArray(),
            contact => contact.GetProperty("kind").GetString() == "danger-unit"
                && contact.GetProperty("name").GetString()!.StartsWith("DIViCo Liège", StringComparison.Ordinal));
        Assert.Equal(3, document.RootElement.GetProperty("credits").GetArrayLength());
    }

    [Theory]
    [InlineData("text --all", "Qui appeler d’ici")]
    [InlineData("markdown", "## Qui appeler d’ici")]
    [InlineData("html", "<h2 id=\"contacts\">Qui appeler d’ici</h2>")]
    public void Recommend_EveryForm_SaysWhomToCall(string format, string heading)
    {
        var result = Vif.Run(["recommend", "--commune", "62122", "--format", .. format.Split(' ')]);
        Assert.Contains(heading, result.Output, StringComparison.Ordinal);
        Assert.Contains("DIViCo Liège", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("DIViCo Brabant wallon", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void ExplainAndPlan_CommuneByName_Answer()
    {
        Assert.Equal(ExitCode.Done, Vif.Run("explain", "--commune", "Trooz", "single-contact-point").Code);
        Assert.Equal(ExitCode.Done, Vif.Run("explain", "single-contact-point", "--commune", "Trooz").Code);
        Assert.Equal(ExitCode.Done, Vif.Run("plan", "--commune", "Trooz", "--budget", "5000", "--staff", "0.2", "--quarters", "2").Code);
    }

    [Theory]
    [InlineData("recommend")]
    [InlineData("plan --budget 1 --staff 1")]
    [InlineData("explain")]
    [InlineData("batch")]
    [InlineData("pool")]
    public void Commands_WithoutCommune_SayWhatIsMissing(string line)
    {
        var result = Vif.Run(line.Split(' '));
        Assert.Equal((ExitCode.Bad, ""), (result.Code, result.Output));
        Assert.Matches("(missing|MISSING)", result.Error);
    }

    [Fact]
    public void Recommend_ProfileAndCommune_AreTwoCommunes() =>
        Assert.Contains("leave one of the two out", Vif.Run("recommend", Vif.Sample("trooz"), "--commune", "Trooz").Error,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("01000", "", "nis-code-area", "Belgique")]
    [InlineData("62000", "wallonia", "nis-code-area", "Arrondissement de Liège")]
    [InlineData("82003", "wallonia", "nis-code-merged", "Bastogne, code 82039")]
    [InlineData("99999", "", "nis-code-none", "99999")]
    [InlineData("62122", "flanders", "nis-code-region", "Wallonie")]
    public void Batch_CodeThatIsWrong_IsACaution(string code, string region, string id, string says)
    {
        using var folder = new TemporaryFolder();
        var table = folder.File("a.csv", $"name,nisCode,population,region\nNeuville-sous-Huy,{code},8290,{region}\n");
        var result = Vif.Run("batch", table, "--top", "1", "--lang", "fr");
        using var line = JsonDocument.Parse(result.Output);
        var caution =
            Assert.Single(line.RootElement.GetProperty("cautions").EnumerateArray(), each => each.GetProperty("id").GetString() == id);
        Assert.Contains(says, caution.GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("text --all")]
    [InlineData("markdown")]
    [InlineData("html")]
    [InlineData("json")]
    public void Recommend_CodeThatIsWrong_IsACautionInEveryForm(string format)
    {
        var profile = """{ "schemaVersion": 1, "name": "Trooz", "nisCode": "82003", "population": 8290 }""";
        Assert.Contains("82039", Vif.RunWithInput(profile, ["recommend", "-", "--format", .. format.Split(' ')]).Output,
            StringComparison.Ordinal);
        Assert.Contains("82039", Vif.RunWithInput(profile, "explain", "-", "single-contact-point").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Pool_Zone_TakesItsCommunesFromTheDirectoryAndProfilesFromFiles()
    {
        var result = Vif.Run("pool", "--zone", "SECOVA", Vif.Sample("trooz"));
        Assert.Equal((ExitCode.Done, ""), (result.Code, result.Error));
        Assert.All(new[] { "Aywaille", "Chaudfontaine", "Esneux", "Sprimont", "Trooz" },
            name => Assert.Contains(name, result.Output, StringComparison.Ordinal));
        Assert.NotEqual(result.Output, Vif.Run("pool", "--zone", "Secova").Output);
    }

    [Theory]
    [InlineData("Trooz", "It may be Secova (Aywaille, Chaudfontaine, Esneux, Sprimont, Trooz): name one by its name.")]
    [InlineData("xqzwvk", "There is no police zone 'xqzwvk' in the directory")]
    public void Pool_ZoneThatIsNone_GivesTheCandidates(string zone, string message) =>
        Assert.Contains(message, Vif.Run("pool", "--zone", zone).Error, StringComparison.Ordinal);

    [Fact]
    public void Pool_ProfileOfAnotherZone_IsRefused() =>
        Assert.Contains("is no profile of a commune of the zone Secova", Vif.Run("pool", "--zone", "Secova", Vif.Sample("namur")).Error,
            StringComparison.Ordinal);

    [Fact]
    public void Batch_AllCommunes_GivesALineForEach()
    {
        var lines = Vif.Run("batch", "--communes", "all", "--top", "1").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(565, lines.Length);
        Assert.DoesNotContain(lines,
            line => line.Contains("cautions", StringComparison.Ordinal) || line.Contains("errors", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("10", 10)]
    [InlineData("brussels", 19)]
    [InlineData("62000", 24)]
    [InlineData("Secova", 5)]
    [InlineData("Trooz", 1)]
    public void Batch_SomeCommunes_AreThoseThatAreNamed(string text, int count) =>
        Assert.Equal(count,
            Vif.Run("batch", "--communes", text, "--top", "1").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);

    [Theory]
    [InlineData("0")]
    [InlineData("566")]
    [InlineData("Troz")]
    public void Batch_NoCommunes_IsRefused(string text) => Assert.Equal(ExitCode.Bad, Vif.Run("batch", "--communes", text).Code);

    [Fact]
    public void Batch_Csv_SaysWhatEachWouldStartAndWhatZonesCouldShare()
    {
        var rows = Vif.Run("batch", "--communes", "Secova", "--format", "csv", "--lang", "en").Output.Split("\r\n",
            StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("\uFEFFnisCode;name;province;policeZone;population;start1;start2;start3;start4;start5;zoneCouldShare", rows[0]);
        Assert.Equal(6 + Credits.All.Length, rows.Length);
        Assert.All(rows[1..6], row => Assert.True(row.Split(';').Length >= 11 && row.Split(';')[^1].Length > 0));
        Assert.Contains(rows[6..], row => row.Contains("Statbel", StringComparison.Ordinal));
    }

    /// <summary>Whichever engine advises, cautions and contacts are the same bytes.</summary>
    [Theory]
    [InlineData("62122", "wallonia")]
    [InlineData("82003", "flanders")]
    [InlineData("01000", "brussels")]
    public void Recommend_EitherEngine_AddsTheSame(string code, string region)
    {
        var profile = $$"""{ "schemaVersion": 1, "name": "Trooz", "nisCode": "{{code}}", "population": 8290, "region": "{{region}}" }""";
        var builtIn = Vif.RunWithInput(profile, "recommend", "-", "--format", "json");
        Assert.Equal(ExitCode.Done, builtIn.Code);
        Assert.Equal(builtIn.Output, Vif.RunWithInput(profile, "recommend", "-", "--format", "json", "--engine", "nrules").Output);
    }
}
