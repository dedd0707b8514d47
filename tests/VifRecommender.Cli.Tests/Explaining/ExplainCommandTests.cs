using System.Text.Json;

namespace VifRecommender.Cli.Tests.Explaining;

public sealed class ExplainCommandTests
{
    [Fact]
    public void Explain_HeldBack_NamesRuleFactValueAndSource()
    {
        var output = Vif.Run("explain", Vif.Sample("neupre"), "household-brochure", "--lang", "en").Output;
        foreach (var part in new[] { "Later: step 1", "[guard-campaign-needs-contact-point]", "(expected: at least 2)",
            "https://www.rtl.be/" })
        {
            Assert.Contains(part, output, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("namur", "vif-referents-network", "In place")]
    [InlineData("namur", "project-sustainability-clause", "To start with: rank 1 of")]
    [InlineData("boom", "couple-work-only-after-screening", "Not advised here: on hold, for safety")]
    public void Explain_Standing_IsSaidFirst(string profile, string practice, string standing) =>
        Assert.Contains(standing, Vif.Run("explain", Vif.Sample(profile), practice, "--lang", "en").Output.Split('\n')[1],
            StringComparison.Ordinal);

    [Fact]
    public void Explain_Json_IsTheEntryOfTheAdvice()
    {
        using var document = JsonDocument.Parse(Vif.Run("explain", Vif.Sample("trooz"), "household-brochure", "--format", "json").Output);
        var entry = document.RootElement.GetProperty("advice");
        Assert.Equal("household-brochure", entry.GetProperty("practice").GetString());
        Assert.NotEmpty(entry.GetProperty("missing").EnumerateArray());
        Assert.NotEmpty(document.RootElement.GetProperty("smallestChanges").EnumerateArray());
        Assert.True(document.RootElement.TryGetProperty("topFive", out _));
    }

    [Theory]
    [InlineData("household-brochure", "What it would take")]
    [InlineData("single-contact-point", "What it hangs on")]
    public void Explain_Changes_AreNamed(string practice, string heading) =>
        Assert.Contains(heading, Vif.Run("explain", Vif.Sample("trooz"), practice, "--lang", "en").Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("2")]
    [InlineData("Point de contact local bien identifié")]
    [InlineData("herkenbaar lokaal aanspreekpunt")]
    [InlineData("herkenbaar lokaal")]
    public void Explain_NumberOrTitle_IsThePractice(string named) => Assert.Equal(
        Vif.Run("explain", Vif.Sample("trooz"), "single-contact-point", "--date", "2026-11-23").Output,
        Vif.Run("explain", Vif.Sample("trooz"), named, "--date", "2026-11-23").Output);

    [Theory]
    [InlineData("99", "its numbers are 1 to ")]
    [InlineData("0", "its numbers are 1 to ")]
    [InlineData("formation", "is part of the titles of several practices: name one of ")]
    [InlineData("zz", "name its number on the first screen, its title or its id")]
    public void Explain_NamedWrongly_SaysHowToName(string named, string says)
    {
        var result = Vif.Run("explain", Vif.Sample("trooz"), named);
        Assert.Equal(2, result.Code);
        Assert.Contains(says, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_UnknownPractice_NamesTheNearest()
    {
        var result = Vif.Run("explain", Vif.Sample("trooz"), "houshold-brochure");
        Assert.Equal(2, result.Code);
        Assert.Equal("", result.Output);
        Assert.Contains("did you mean 'household-brochure'?", result.Error, StringComparison.Ordinal);
    }
}
