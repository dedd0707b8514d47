using System.Text.Json.Nodes;
using VifRecommender.Web.Memory;
using VifRecommender.Web.Tests.Additions;
using VifRecommender.Web.Tests.Fixtures;

namespace VifRecommender.Web.Tests.Profiles;

/// <summary>
/// A profile outlives the additions that it speaks of: it stays readable, what it says of them is shown and kept, and changes nothing.
/// </summary>
public sealed class KeptStatementsTests(OneHost one) : IClassFixture<OneHost>, IAsyncLifetime
{
    private const string Own = "province-consultation-line";
    private readonly Host _host = one.Emptied();
    private Browser _browser = null!;
    private CommuneSummary _commune = null!;

    public async ValueTask InitializeAsync()
    {
        _browser = await Browser.OfAsync(_host);
        _commune = await _host.AddCommuneAsync();
        await UseAsync(OverlayReaderTests.Sample);
        var form = await ProfileAsync();
        form["practices." + Own] = "in-progress";
        form["recordedIncidents"] = "88";
        form.Add("wishes", Own);
        Assert.Equal(302, (await _browser.SendAsync(form)).Status);
    }

    public ValueTask DisposeAsync()
    {
        _browser.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Additions_TakenAway_LeaveTheProfileReadable()
    {
        await UseAsync(null);
        var page = await _browser.OpenAsync($"/communes/{_commune.Id}/profile?lang=en");
        Assert.Equal("88", page.Form("profile")["recordedIncidents"]);
        var kept = page.Found("section[aria-labelledby=kept]").TextContent;
        Assert.Contains($"{Own}: In progress", kept, StringComparison.Ordinal);
        Assert.Contains($"{Own}: Wished for", kept, StringComparison.Ordinal);
        foreach (var address in new[] { "advice", "roadmap?budget=1000&staff=1&quarters=1", "follow-up", "compare", "data",
            "practices/household-brochure", "note", "note.docx" })
        {
            var answer = await _browser.OpenAsync($"/communes/{_commune.Id}/{address}");
            Assert.Equal(200, answer.Status);
            Assert.DoesNotContain("cannot be read", answer.Main, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Profile_SavedWithoutTheAdditions_KeepsWhatItSaysOfThem()
    {
        await UseAsync(null);
        var form = await ProfileAsync();
        form["recordedIncidents"] = "99";
        Assert.Equal(302, (await _browser.SendAsync(form)).Status);
        var stored = await StoredAsync();
        Assert.Equal((99, "in-progress"), ((int)stored["recordedIncidents"]!, (string?)stored["practices"]![Own]));
        Assert.Equal([Own], stored["wishes"]!.AsArray().Select(each => (string)each!));

        await UseAsync(OverlayReaderTests.Sample);
        Assert.Equal("in-progress", (await ProfileAsync())["practices." + Own]);
    }

    [Fact]
    public async Task Answer_ToAQuestion_KeepsThemToo()
    {
        await UseAsync(null);
        var page = await _browser.OpenAsync($"/communes/{_commune.Id}/advice");
        var form = page.Form("question");
        var input = page.Document!.QuerySelectorAll("form:has(input[value=question]) input:not([type=hidden])")[^1];
        form[input.GetAttribute("name")!] = input.GetAttribute("type") == "text" ? "1" : input.GetAttribute("value")!;
        Assert.Equal(302, (await _browser.SendAsync(form)).Status);
        Assert.Equal("in-progress", (string?)(await StoredAsync())["practices"]![Own]);
    }

    [Fact]
    public async Task Statement_TickedToBeForgotten_IsGone()
    {
        await UseAsync(null);
        var form = await ProfileAsync();
        form.Add("forget", "practices." + Own);
        Assert.Equal(302, (await _browser.SendAsync(form)).Status);
        var stored = await StoredAsync();
        Assert.Null(stored["practices"]);
        Assert.Equal([Own], stored["wishes"]!.AsArray().Select(each => (string)each!));
    }

    /// <summary>Only what was stored is kept: a form invents nothing.</summary>
    [Fact]
    public async Task Statement_OfAForgedForm_IsRefused()
    {
        await UseAsync(null);
        var form = await ProfileAsync();
        form.Add("services.own-invention", "absent");
        Assert.Equal(200, (await _browser.SendAsync(form)).Status);
    }

    private async Task UseAsync(string? overlay) => await _host.UseAsync(async memory =>
    {
        var version = (await memory.FindOverlayAsync(_commune.Id, CancellationToken.None))?.Version ?? 0;
        return await memory.SaveOverlayAsync(_commune.Id, version, overlay, "a@example.be", CancellationToken.None);
    });

    private async Task<PageForm> ProfileAsync() => (await _browser.OpenAsync($"/communes/{_commune.Id}/profile")).Form("profile");

    private async Task<JsonNode> StoredAsync() => (await _host.ExportAsync(_commune.Id))!["profiles"]!.AsArray()[^1]!["profile"]!;
}
