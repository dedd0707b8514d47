using VifRecommender.Web.Accounts;
using VifRecommender.Web.Tests.Fixtures;

namespace VifRecommender.Web.Tests.Accounts;

/// <summary>
/// Which commune belongs to whom is said by who runs the host: nobody takes one, puts one elsewhere, or learns by trying which there are.
/// </summary>
public sealed class ClaimingTests(OneHostWithAccounts one) : IClassFixture<OneHostWithAccounts>
{
    private readonly Host _host = one.Emptied();

    /// <summary>A code that is there and one that is not get the same answer, word for word.</summary>
    [Theory]
    [InlineData("editor@example.be")]
    [InlineData("coordinator@example.be")]
    [InlineData("reader@example.be")]
    public async Task Code_OfAnotherCommune_IsRefusedAlikeWhetherItIsThereOrNot(string email)
    {
        await SetUpAsync();
        using var browser = await Browser.OfAsync(_host, email);
        var answers = new List<(int, string)>();
        foreach (var code in new[] { "62119", "62118" })
        {
            var page = await TryAsync(browser, code, "SECOVA");
            answers.Add((page.Status, page.Main.Replace(code, "", StringComparison.Ordinal)));
        }

        Assert.Equal(403, answers[0].Item1);
        Assert.Equal(answers[0].Item1, answers[1].Item1);
        Assert.Equal(answers[0].Item2, answers[1].Item2);
        Assert.Equal(["Blegny", "Trooz"],
            (await _host.UseAsync(memory => memory.ListAsync(CancellationToken.None))).Select(each => each.Name));
    }

    /// <summary>An editor opens the commune that is theirs by its code; a zone that the form does not ask for is not taken.</summary>
    [Fact]
    public async Task Zone_SentByAnEditor_IsNotTaken()
    {
        await SetUpAsync();
        using var browser = await Browser.OfAsync(_host, "editor@example.be");
        Assert.Empty((await browser.OpenAsync("/")).Document!.QuerySelectorAll("main input[name=zone]"));
        Assert.Equal(302, (await TryAsync(browser, "63057", "SECOVA")).Status);
        var added = (await _host.UseAsync(memory => memory.ListAsync(CancellationToken.None))).Single(each => each.NisCode == "63057");
        Assert.Null(added.Zone);
        using var coordinator = await Browser.OfAsync(_host, "coordinator@example.be");
        Assert.Equal(404, (await coordinator.OpenAsync($"/communes/{added.Id}/profile")).Status);
    }

    /// <summary>A partnership that a profile names is a statement on the commune, and opens it to nobody.</summary>
    [Fact]
    public async Task Partnership_OfAProfile_OpensTheCommuneToNoCoordinator()
    {
        await SetUpAsync();
        using var browser = await Browser.OfAsync(_host, "editor@example.be");
        var profile = (await browser.OpenAsync((await TryAsync(browser, "63057", "")).Location!)).Form("profile");
        (profile["population"], profile["partnership.name"]) = ("4000", "SECOVA");
        profile["partnership.kind"] = "police-zone";
        var saved = await browser.SendAsync(profile);
        Assert.Equal(302, saved.Status);
        using var coordinator = await Browser.OfAsync(_host, "coordinator@example.be");
        Assert.Equal(404, (await coordinator.OpenAsync(saved.Location!)).Status);
        Assert.DoesNotContain("Olne", (await coordinator.OpenAsync("/")).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sample_OfAnotherCommune_IsRefusedAlikeWhetherItIsThereOrNot()
    {
        await SetUpAsync();
        using var browser = await Browser.OfAsync(_host, "editor@example.be");
        var pages = new List<string>();
        foreach (var sample in new[] { "trooz", "genk" })
        {
            var form = (await browser.OpenAsync("/")).Form("sample");
            form["sample"] = sample;
            var page = await browser.SendAsync(form);
            Assert.Equal(403, page.Status);
            pages.Add(page.Main);
        }

        Assert.Equal(pages[0], pages[1]);
    }

    private async Task SetUpAsync()
    {
        await _host.AddCommuneAsync("Trooz", "62122", "SECOVA");
        await _host.AddCommuneAsync("Blegny", "62119", "Basse-Meuse");
        await _host.AddPersonAsync("editor@example.be", (Role.Editor, "63057"));
        await _host.AddPersonAsync("coordinator@example.be", (Role.Coordinator, "SECOVA"));
        await _host.AddPersonAsync("reader@example.be", (Role.Reader, "63057"));
    }

    /// <summary>Sends the form for a new commune, also where the page shows none.</summary>
    private static async Task<Page> TryAsync(Browser browser, string code, string zone)
    {
        var token =
            (await browser.OpenAsync("/")).Document!.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        return await browser.SendAsync("/",
            new FormUrlEncodedContent([new("_handler", "new-commune"), new("__RequestVerificationToken", token), new("name", "Olne"),
                new("nisCode", code), new("zone", zone)]));
    }
}
