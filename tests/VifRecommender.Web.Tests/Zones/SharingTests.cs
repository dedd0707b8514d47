using VifRecommender.Web.Accounts;
using VifRecommender.Web.Memory;
using VifRecommender.Web.Tests.Fixtures;

namespace VifRecommender.Web.Tests.Zones;

/// <summary>A commune's answers are seen by others where its own editor shares them, and only for as long.</summary>
public sealed class SharingTests(OneHostWithAccounts one) : IClassFixture<OneHostWithAccounts>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private readonly Host _host = one.Emptied();

    [Fact]
    public async Task Coordinator_SeesACommuneFromTheMomentItsEditorSharesItToTheMomentItStops()
    {
        var trooz = await SetUpAsync();
        using var editor = await Browser.OfAsync(_host, "editor@example.be");
        using var coordinator = await Browser.OfAsync(_host, "coordinator@example.be");
        await SeesAsync(coordinator, trooz, isShared: false);
        var page = await editor.OpenAsync($"/communes/{trooz.Id}/sharing?lang=en");
        Assert.Contains("Not shared with the zone SECOVA.", page.Main, StringComparison.Ordinal);
        var form = page.Form("sharing");
        Assert.Equal(302, (await editor.SendAsync(form)).Status);
        await SeesAsync(coordinator, trooz, isShared: true);
        page = await editor.OpenAsync($"/communes/{trooz.Id}/sharing?lang=en");
        Assert.Contains("Shared with the zone SECOVA since", page.Main, StringComparison.Ordinal);
        Assert.Contains("editor@example.be", page.Main, StringComparison.Ordinal);
        var stop = page.Form("sharing");
        Assert.Equal(302, (await editor.SendAsync(stop)).Status);
        await SeesAsync(coordinator, trooz, isShared: false);

        // The form of before shares nothing anew: it is told how it stands.
        var late = await editor.SendAsync(form);
        Assert.NotNull(late.Found(".notice.conflict"));
        await SeesAsync(coordinator, trooz, isShared: false);
    }

    /// <summary>To stop is to stop, also where somebody else has shared it anew meanwhile.</summary>
    [Fact]
    public async Task Stop_AfterSomebodyElseSharedAnew_HoldsAtOnce()
    {
        var trooz = await SetUpAsync();
        await _host.UseAsync(memory => memory.ShareAsync(trooz.Id, 0, "SECOVA", "a", Cancellation));
        using var editor = await Browser.OfAsync(_host, "editor@example.be");
        var form = (await editor.OpenAsync($"/communes/{trooz.Id}/sharing")).Form("sharing");
        await _host.UseAsync(memory => memory.ShareAsync(trooz.Id, 1, "SECOVA", "other", Cancellation));
        Assert.Equal(302, (await editor.SendAsync(form)).Status);
        Assert.False((await _host.UseAsync(memory => memory.FindAsync(trooz.Id, Cancellation)))!.IsShared);
    }

    /// <summary>What was shared with one zone is not shared with another into which the commune is placed.</summary>
    [Fact]
    public async Task Commune_PlacedIntoAnotherZone_SharesNothingWithIt()
    {
        var trooz = await SetUpAsync();
        await _host.UseAsync(memory => memory.ShareAsync(trooz.Id, 0, "SECOVA", "a", Cancellation));
        await _host.AddPersonAsync("other-coordinator@example.be", (Role.Coordinator, "Basse-Meuse"));
        await _host.UseAsync(async memory =>
        {
            await memory.PlaceAsync(trooz.Id, "Basse-Meuse", Cancellation);
            return true;
        });
        using var other = await Browser.OfAsync(_host, "other-coordinator@example.be");
        Assert.Equal(404, (await other.OpenAsync($"/communes/{trooz.Id}/advice")).Status);
        using var editor = await Browser.OfAsync(_host, "editor@example.be");
        var page = await editor.OpenAsync($"/communes/{trooz.Id}/sharing?lang=en");
        Assert.Contains("Not shared with the zone Basse-Meuse.", page.Main, StringComparison.Ordinal);
        Assert.Contains("to which the commune no longer belongs", page.Main, StringComparison.Ordinal);
    }

    /// <summary>A neighbour sees on the board what is shared, and names of nobody else; no page of another commune opens.</summary>
    [Fact]
    public async Task Neighbour_SeesOnTheBoardOnlyWhatIsShared()
    {
        var trooz = await SetUpAsync();
        using var neighbour = await Browser.OfAsync(_host, "neighbour@example.be");
        Assert.DoesNotContain("Trooz", (await neighbour.OpenAsync("/zones/SECOVA?lang=en")).Main, StringComparison.Ordinal);
        Assert.DoesNotContain("Trooz", (await neighbour.OpenAsync("/zones/board.csv?name=SECOVA")).Text, StringComparison.Ordinal);
        await _host.UseAsync(memory => memory.ShareAsync(trooz.Id, 0, "SECOVA", "a", Cancellation));
        var board = await neighbour.OpenAsync("/zones/SECOVA?lang=en");
        Assert.Contains("Trooz", board.Found("table.board").TextContent, StringComparison.Ordinal);
        Assert.Null(board.Document!.QuerySelector($"a[href*='{trooz.Id}']"));
        Assert.Contains("Trooz", (await neighbour.OpenAsync("/zones/board.csv?name=SECOVA&lang=en")).Text, StringComparison.Ordinal);
        foreach (var page in new[] { "profile", "advice", "follow-up", "kept", "year", "data", "data/export", "sharing" })
        {
            Assert.Equal(404, (await neighbour.OpenAsync($"/communes/{trooz.Id}/{page}")).Status);
        }

        // What Blegny did not share is seen by nobody but its own, and by name only by who coordinates.
        Assert.DoesNotContain("Blegny", board.Text, StringComparison.Ordinal);
        using var coordinator = await Browser.OfAsync(_host, "coordinator@example.be");
        var table = await coordinator.OpenAsync("/zones/board.csv?name=secova&lang=en");
        Assert.Contains("Blegny;;Not shared;;;", table.Text, StringComparison.Ordinal);
        Assert.Equal(1, table.Text.Split("Blegny").Length - 1);
    }

    /// <summary>A coordinator finds the zone from the first page, also while nobody shares anything.</summary>
    [Fact]
    public async Task Coordinator_OfAZoneInWhichNobodyShares_FindsItsBoard()
    {
        await SetUpAsync();
        using var coordinator = await Browser.OfAsync(_host, "coordinator@example.be");
        var link = (await coordinator.OpenAsync("/?lang=en")).Document!.QuerySelector("main a[href*=zones]")!;
        var board = await coordinator.OpenAsync(link.GetAttribute("href")!);
        Assert.Equal(200, board.Status);
        Assert.Contains("No commune of the zone shares its answers for now.", board.Main, StringComparison.Ordinal);
        Assert.Null(board.Document!.QuerySelector("main a[href*=communes]"));
        var file = await coordinator.OpenAsync("/zones/board.xlsx?name=SECOVA");
        Assert.Equal((200, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
            (file.Status, file.ContentHeaders.ContentType?.MediaType));
        Assert.Equal(404, (await coordinator.OpenAsync("/zones/board.csv")).Status);
    }

    private async Task<CommuneSummary> SetUpAsync()
    {
        var trooz = await _host.AddCommuneAsync("Trooz", "62122", "SECOVA");
        await _host.AddCommuneAsync("Olne", "63057", "SECOVA");
        await _host.AddCommuneAsync("Blegny", "62119", "SECOVA");
        await _host.AddPersonAsync("editor@example.be", (Role.Editor, "62122"));
        await _host.AddPersonAsync("neighbour@example.be", (Role.Editor, "63057"));
        await _host.AddPersonAsync("coordinator@example.be", (Role.Coordinator, "SECOVA"));
        return trooz;
    }

    private static async Task SeesAsync(Browser coordinator, CommuneSummary commune, bool isShared)
    {
        foreach (var page in new[] { "profile", "advice", "follow-up", "kept", "year", "data/export", "note" })
        {
            Assert.Equal(isShared ? 200 : 404, (await coordinator.OpenAsync($"/communes/{commune.Id}/{page}")).Status);
        }

        var board = await coordinator.OpenAsync("/zones/SECOVA?lang=en");
        Assert.Equal(isShared, board.Document!.QuerySelector("table.board")?.TextContent.Contains(commune.Name, StringComparison.Ordinal)
            ?? false);
        Assert.Equal(isShared ? 2 : 3, board.Document.QuerySelectorAll("main li .soft").Count(each => each.TextContent == "Not shared"));
    }
}
