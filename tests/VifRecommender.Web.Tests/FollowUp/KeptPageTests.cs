using System.Text;
using VifRecommender.Web.Tests.Fixtures;

namespace VifRecommender.Web.Tests.FollowUp;

/// <summary>What moved since an advice that was kept, and why.</summary>
public sealed class KeptPageTests(OneHost one) : IClassFixture<OneHost>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Advice_Kept_TellsWhatAnAnswerMovedSince()
    {
        var commune = await one.Host.AddCommuneAsync();
        using var browser = await Browser.OfAsync(one.Host);
        var page = await browser.OpenAsync($"/communes/{commune.Id}/kept?lang=en");
        Assert.Contains("No advice is kept yet.", page.Main, StringComparison.Ordinal);
        Assert.Equal($"/communes/{commune.Id}/kept?saved=1", (await browser.SendAsync(page.Form("keep"))).Location);
        page = await browser.OpenAsync($"/communes/{commune.Id}/kept");
        Assert.Contains("Nothing moved.", page.Main, StringComparison.Ordinal);
        await one.Host.UseAsync(memory => memory.SaveProfileAsync(commune.Id, 1,
            """{ "schemaVersion": 1, "name": "Trooz", "population": 8290, "services": { "police-link": "present" } }""", [], "a",
            Cancellation));
        foreach (var (language, cause, facts) in new[]
        {
            ("fr", "Le catalogue est le même", "Faits qui diffèrent"), ("nl", "De catalogus is dezelfde", "Wat verschilt"),
            ("de", "Der Katalog ist derselbe", "Was sich unterscheidet"), ("en", "The catalogue is the same", "Facts that differ"),
        })
        {
            page = await browser.OpenAsync($"/communes/{commune.Id}/kept?lang={language}");
            Assert.Contains(cause, page.Main, StringComparison.Ordinal);
            Assert.True(page.Document!.QuerySelectorAll("main h2").Length > 0, facts);
        }
    }

    /// <summary>A host of before kept it: other members, another catalogue, a practice that is gone.</summary>
    [Fact]
    public async Task Advice_OfAnOlderShape_IsReadAndComparedByALaterHost()
    {
        var commune = await one.Host.AddCommuneAsync();
        var older = await File.ReadAllBytesAsync(
            Repository.PathOf("tests", "VifRecommender.Tests", "Comparison", "Kept", "older-advice.json"), Cancellation);
        await one.Host.UseAsync(memory => memory.KeepAdviceAsync(commune.Id, 0,
            new(new("0.0.1", 1, "vif-belgium@2024.1", "sha256:00"),
                """{ "schemaVersion": 1, "name": "Trooz", "population": 8000 }""", older),
            "a@example.be", Cancellation));
        using var browser = await Browser.OfAsync(one.Host);
        var page = await browser.OpenAsync($"/communes/{commune.Id}/kept?lang=fr");
        foreach (var words in new[] { "vif-belgium@2024.1", "0.0.1", "leaflet-at-the-bakery", "quelles règles ont compté",
            "Ce que le catalogue ou le logiciel a déplacé" })
        {
            Assert.Contains(words, page.Main, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Advice_ThatSomethingSpoiled_IsSaidToBeAndThePageStands()
    {
        var commune = await one.Host.AddCommuneAsync();
        await one.Host.UseAsync(memory => memory.KeepAdviceAsync(commune.Id, 0,
            new(new("0.2.0", 1, "c", "sha256:00"), "no profile", Encoding.UTF8.GetBytes("no advice")), "a@example.be", Cancellation));
        using var browser = await Browser.OfAsync(one.Host);
        var page = await browser.OpenAsync($"/communes/{commune.Id}/kept?lang=en");
        Assert.Equal(200, page.Status);
        Assert.Contains("cannot be read any more", page.Main, StringComparison.Ordinal);
        Assert.Contains("not kept, or no longer", (await browser.OpenAsync($"/communes/{commune.Id}/kept?lang=en&advice=9")).Main,
            StringComparison.Ordinal);
        Assert.Contains("no advice", (await one.Host.ExportAsync(commune.Id))!["advices"]![0]!["advice"]!.ToString(),
            StringComparison.Ordinal);
    }

    /// <summary>The advice on which a commune decides first is kept without being asked for, and only that.</summary>
    [Fact]
    public async Task Advice_BeforeTheFirstDecision_IsKeptByItself()
    {
        var commune = await one.Host.AddCommuneAsync();
        using var browser = await Browser.OfAsync(one.Host);
        foreach (var practice in new[] { "single-contact-point", "household-brochure" })
        {
            var form = (await browser.OpenAsync($"/communes/{commune.Id}/practices/{practice}")).Form("decision");
            Assert.Equal(302, (await browser.SendAsync(form.With("kind", "Planned"))).Status);
        }

        var kept = Assert.Single(await one.Host.UseAsync(memory => memory.ListKeptAdvicesAsync(commune.Id, Cancellation)));
        Assert.StartsWith("vif-belgium@", kept.Origin.Catalogue, StringComparison.Ordinal);
        Assert.Equal((1, 71), (kept.Origin.Schema, kept.Origin.CatalogueHash.Length));
        Assert.NotEmpty(kept.Origin.Software);
        var text = (await one.Host.UseAsync(memory => memory.FindKeptAdviceAsync(commune.Id, 1, Cancellation)))!;
        Assert.DoesNotContain("\"planned\"", text.ProfileJson, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Advice_ThatSomebodyElseKeptMeanwhile_IsToldAndNotAddedTwice()
    {
        var commune = await one.Host.AddCommuneAsync();
        using var browser = await Browser.OfAsync(one.Host);
        var form = (await browser.OpenAsync($"/communes/{commune.Id}/kept?lang=en")).Form("keep");
        Assert.Equal(302, (await browser.SendAsync(form)).Status);
        var page = await browser.SendAsync(form);
        Assert.Contains("Yours was not added.", page.Found(".notice.conflict").TextContent, StringComparison.Ordinal);
        Assert.Single(await one.Host.UseAsync(memory => memory.ListKeptAdvicesAsync(commune.Id, Cancellation)));
    }
}
