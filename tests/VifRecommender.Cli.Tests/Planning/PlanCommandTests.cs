using System.Text.Json;

namespace VifRecommender.Cli.Tests.Planning;

public sealed class PlanCommandTests
{
    private static readonly string Trooz = Vif.Sample("trooz");

    [Theory]
    [InlineData("fr", "Feuille de route pour Trooz")]
    [InlineData("nl", "Stappenplan voor Trooz")]
    [InlineData("de", "Fahrplan für Trooz")]
    [InlineData("en", "Roadmap for Trooz")]
    public void Plan_Text_IsInEachLanguage(string lang, string title)
    {
        var result = Vif.Run("plan", Trooz, "--budget", "5000", "--staff", "0.2", "--quarters", "4", "--lang", lang);
        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.StartsWith(title, result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Plan_Json_StaysWithinTheMeans()
    {
        using var document =
            JsonDocument.Parse(Vif.Run("plan", Trooz, "--budget", "5000", "--staff", "0.2", "--quarters", "4", "--format", "json").Output);
        Assert.NotEqual(0, document.RootElement.GetProperty("items").GetArrayLength());
        Assert.All(document.RootElement.GetProperty("quarters").EnumerateArray(),
            quarter => Assert.True(quarter.GetProperty("staffFte").GetDecimal() <= 0.2m));
    }

    [Theory]
    [InlineData("markdown", "# ")]
    [InlineData("html", "<!DOCTYPE html>")]
    [InlineData("csv", "\uFEFFpractice;title;")]
    [InlineData("ics", "BEGIN:VCALENDAR")]
    public void Plan_EachFormat_IsWritten(string format, string start) =>
        Assert.StartsWith(start, Vif.Run("plan", Trooz, "--budget", "5000", "--staff", "0.2", "--quarters", "4", "--format", format).Output,
            StringComparison.Ordinal);

    [Fact]
    public void Plan_NoMeans_SaysTheSmallestFirstStep()
    {
        var result = Vif.Run("plan", Trooz, "--budget", "0", "--staff", "0", "--quarters", "4", "--lang", "en");
        Assert.Equal(0, result.Code);
        Assert.Contains("The smallest first step:", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--budget -5 --staff 1", "budget is from 0")]
    [InlineData("--budget 5 --staff -1", "staff is from 0")]
    [InlineData("--budget 5 --staff 1 --quarters 0", "horizon is from 1 to 24 quarters")]
    [InlineData("--budget 5 --staff 1 --quarters 25", "horizon is from 1 to 24 quarters")]
    [InlineData("--budget much --staff 1", "--budget is a number such as")]
    public void Plan_BadLimits_ExitWith2AndSayHowToMend(string options, string message)
    {
        var result = Vif.Run(["plan", Trooz, .. options.Split(' ')]);
        Assert.Equal(2, result.Code);
        Assert.Contains(message, Assert.Single(result.Faults), StringComparison.Ordinal);
    }

    [Fact]
    public void Plan_ProfileWithoutMeans_SaysWhichOptionToAdd() =>
        Assert.Contains("add --budget EUR",
            Assert.Single(Vif.RunWithInput("""{ "schemaVersion": 1, "name": "A", "population": 5000 }""", "plan", "-").Faults),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("9999-10-01")]
    [InlineData("9998-02-01")]
    public void Plan_BeyondTheCalendar_IsAUsageFault(string date)
    {
        var result = Vif.Run("plan", Vif.Sample("trooz"), "--budget", "1000", "--staff", "0.1", "--quarters", "8", "--format", "ics",
            "--date", date);
        Assert.Equal((2, ""), (result.Code, result.Output));
        Assert.Contains("beyond the last year of the calendar", Assert.Single(result.Faults), StringComparison.Ordinal);
    }
}
