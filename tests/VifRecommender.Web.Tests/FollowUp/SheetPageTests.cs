using VifRecommender.Loading;
using VifRecommender.Profiles;
using VifRecommender.Web.Tests.Fixtures;

namespace VifRecommender.Web.Tests.FollowUp;

/// <summary>An officer fills in the sheet of a practice, and the council reads it.</summary>
public sealed class SheetPageTests(OneHost one) : IClassFixture<OneHost>
{
    private const string Practice = "single-contact-point";

    [Fact]
    public async Task Sheet_FilledIn_IsKeptAndShownInTheOverviewInTheLanguageOfTheReader()
    {
        var commune = await one.Host.AddCommuneAsync();
        using var browser = await Browser.OfAsync(one.Host);
        var form = (await browser.OpenAsync($"/communes/{commune.Id}/follow-up/{Practice}?lang=fr")).Form("sheet");
        var quarter = Web.Memory.Quarter.Of(DateOnly.FromDateTime(DateTime.Now)).Next;
        form = form.With("state", "InProgress").With("pilot", "Service de prévention").With("answers", "Échevinat des affaires sociales")
            .With("due", quarter.ToString()).With("indicator", "0").With("value", "12").With("measuredOn", "2026-01-15");
        Assert.Equal($"/communes/{commune.Id}/follow-up/{Practice}?saved=1", (await browser.SendAsync(form)).Location);
        var again = await browser.OpenAsync($"/communes/{commune.Id}/follow-up/{Practice}?lang=nl");
        var kept = again.Form("sheet");
        Assert.Equal(("InProgress", "Service de prévention", quarter.ToString(), "0", "12", "2026-01-15"),
            (kept["state"], kept["pilot"], kept["due"], kept["indicator"], kept["value"], kept["measuredOn"]));
        var indicator = BuiltInCatalogue.Value.FindPractice(Practice)!.Indicators[0];
        Assert.Contains(indicator[Language.Dutch], again.Main, StringComparison.Ordinal);

        // A decision on the page of the practice takes nothing from the sheet.
        var decision = (await browser.OpenAsync($"/communes/{commune.Id}/practices/{Practice}?lang=de")).Form("decision");
        Assert.Equal(302, (await browser.SendAsync(decision.With("kind", "InPlace"))).Status);
        var year = await browser.OpenAsync($"/communes/{commune.Id}/year?year={quarter.Year}&lang=de");
        foreach (var words in new[] { $"Q{quarter.Number} {quarter.Year}", "Vorhanden",
            "Échevinat des affaires sociales", indicator[Language.German][..40], "12" })
        {
            Assert.Contains(words, year.Text, StringComparison.Ordinal);
        }

        var word = await browser.OpenAsync($"/communes/{commune.Id}/year.docx?year={quarter.Year}");
        Assert.Equal((200, "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
            (word.Status, word.ContentHeaders.ContentType?.MediaType));
        Assert.Contains("Service de prévention", (await browser.OpenAsync($"/communes/{commune.Id}/follow-up?lang=en")).Main,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fr", "Une fonction est attendue ici, pas une personne")]
    [InlineData("nl", "Hier wordt een functie verwacht, geen persoon")]
    [InlineData("de", "Hier wird eine Funktion erwartet, keine Person")]
    [InlineData("en", "A function is expected here, not a person")]
    public async Task Sheet_WithAPerson_IsRefusedAtItsFieldAndNothingIsKept(string language, string words)
    {
        var commune = await one.Host.AddCommuneAsync();
        using var browser = await Browser.OfAsync(one.Host);
        var form = (await browser.OpenAsync($"/communes/{commune.Id}/follow-up/{Practice}?lang={language}")).Form("sheet");
        var page = await browser.SendAsync(form.With("state", "Planned").With("pilot", "Mme Dupont").With("answers", "a.b@trooz.be"));
        Assert.Equal(200, page.Status);
        foreach (var field in new[] { "pilot", "answers" })
        {
            Assert.Contains(words, page.Found($".field:has([name={field}]) .fault").TextContent, StringComparison.Ordinal);
        }

        Assert.Equal("Mme Dupont", page.Form("sheet")["pilot"]);
        Assert.Empty((await one.Host.ExportAsync(commune.Id))!["decisions"]!.AsArray());
    }

    [Theory]
    [InlineData("state", "")]
    [InlineData("state", "Dismissed")]
    [InlineData("state", "7")]
    [InlineData("due", "2027-Q5")]
    [InlineData("due", "soon")]
    [InlineData("indicator", "99")]
    [InlineData("indicator", "standing")]
    [InlineData("indicator", "-1")]
    [InlineData("value", "12")]
    [InlineData("measuredOn", "2026-01-15")]
    [InlineData("measuredOn", "2999-01-01")]
    public async Task Sheet_WithWhatCannotBe_IsRefused(string field, string value)
    {
        var commune = await one.Host.AddCommuneAsync();
        using var browser = await Browser.OfAsync(one.Host);
        var form = (await browser.OpenAsync($"/communes/{commune.Id}/follow-up/{Practice}?lang=en")).Form("sheet");
        var page = await browser.SendAsync(form.With("state", "Planned").With(field, value));
        Assert.Equal(200, page.Status);
        Assert.NotNull(page.Document!.QuerySelector("#faults"));
        Assert.Empty((await one.Host.ExportAsync(commune.Id))!["decisions"]!.AsArray());
    }

    [Fact]
    public async Task Sheet_ThatSomebodyElseSavedMeanwhile_IsToldAndNothingTypedIsLost()
    {
        var commune = await one.Host.AddCommuneAsync();
        using var browser = await Browser.OfAsync(one.Host);
        var form = (await browser.OpenAsync($"/communes/{commune.Id}/follow-up/{Practice}?lang=en")).Form("sheet");
        await one.Host.UseAsync(memory => memory.DecideAsync(commune.Id, 0,
            new(Practice, Web.Memory.DecisionKind.InPlace, null, null, null),
            "other@example.be", TestContext.Current.CancellationToken));
        var page = await browser.SendAsync(form.With("state", "Planned").With("pilot", "prevention service"));
        Assert.Contains("other@example.be saved this sheet", page.Found(".notice.conflict").TextContent, StringComparison.Ordinal);
        Assert.Equal("prevention service", page.Form("sheet")["pilot"]);
        Assert.Equal(302, (await browser.SendAsync(page.Form("sheet"))).Status);
    }

    /// <summary>What was stopped counts as if nothing had been said of it, and a reason is asked.</summary>
    [Fact]
    public async Task Sheet_Stopped_NeedsAReasonAndGivesThePracticeBackToTheAdvice()
    {
        var commune = await one.Host.AddCommuneAsync();
        using var browser = await Browser.OfAsync(one.Host);
        var form = (await browser.OpenAsync($"/communes/{commune.Id}/follow-up/{Practice}?lang=en")).Form("sheet");
        Assert.Equal(302, (await browser.SendAsync(form.With("state", "InPlace"))).Status);
        form = (await browser.OpenAsync($"/communes/{commune.Id}/follow-up/{Practice}")).Form("sheet").With("state", "Stopped");
        var page = await browser.SendAsync(form);
        Assert.NotNull(page.Found(".field:has([name=reason]) .fault"));
        Assert.Equal(302, (await browser.SendAsync(page.Form("sheet").With("reason", "no means left"))).Status);
        var practice = await browser.OpenAsync($"/communes/{commune.Id}/practices/{Practice}?lang=en");
        Assert.DoesNotContain("In place", practice.Found(".place").TextContent, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("1999")]
    [InlineData("2100")]
    [InlineData("x")]
    [InlineData("99999999999")]
    public async Task Year_ThatIsNone_IsNotThere(string year)
    {
        var commune = await one.Host.AddCommuneAsync();
        using var browser = await Browser.OfAsync(one.Host);
        Assert.Equal(404, (await browser.OpenAsync($"/communes/{commune.Id}/year?year={year}")).Status);
    }

    [Fact]
    public async Task Sheet_OfNoPractice_IsNotThere()
    {
        var commune = await one.Host.AddCommuneAsync();
        using var browser = await Browser.OfAsync(one.Host);
        Assert.Equal(404, (await browser.OpenAsync($"/communes/{commune.Id}/follow-up/nothing-like-it")).Status);
    }
}
