using VifRecommender.Web.Tests.Fixtures;

namespace VifRecommender.Web.Tests.Profiles;

/// <summary>Two officers write of the same commune at the same time: the second is told, and nothing is lost.</summary>
public sealed class EditingTogetherTests(OneHost one) : IClassFixture<OneHost>
{
    private readonly Host _host = one.Emptied();

    [Fact]
    public async Task Profile_SavedByAnotherMeanwhile_IsShownBesideWhatWasTypedAndSavedOnTop()
    {
        var commune = await _host.AddCommuneAsync();
        using var first = await Browser.OfAsync(_host);
        using var second = await Browser.OfAsync(_host);
        var (theirs, mine) = ((await first.OpenAsync($"/communes/{commune.Id}/profile")).Form("profile"),
            (await second.OpenAsync($"/communes/{commune.Id}/profile")).Form("profile"));
        (theirs["recordedIncidents"], theirs["notes.assumptions"]) = ("111", "as the first says");
        (mine["recordedIncidents"], mine["notes.assumptions"]) = ("222", "as the second says");
        Assert.Equal(302, (await first.SendAsync(theirs)).Status);

        var told = await second.SendAsync(mine);
        Assert.Equal(200, told.Status);
        var differences = told.Found(".conflict table").TextContent;
        foreach (var value in new[] { "111", "222", "as the first says", "as the second says" })
        {
            Assert.Contains(value, differences, StringComparison.Ordinal);
        }
        var again = told.Form("profile");
        Assert.Equal(("2", "222", "as the second says"), (again["basedOn"], again["recordedIncidents"], again["notes.assumptions"]));

        Assert.Equal(302, (await second.SendAsync(again)).Status);
        var kept = (await _host.ExportAsync(commune.Id))!["profiles"]!.AsArray();
        Assert.Equal([null, 111, 222], kept.Select(each => (int?)each!["profile"]!["recordedIncidents"]));
    }

    /// <summary>As a browser sends them: a field of several lines that nobody touched is the same for both.</summary>
    [Fact]
    public async Task Lines_ThatBothLeftAlone_AreNoDifference()
    {
        var commune = await _host.AddCommuneAsync();
        using var browser = await Browser.OfAsync(_host);
        var form = (await browser.OpenAsync($"/communes/{commune.Id}/profile")).Form("profile");
        form["notes.sources"] = "one\r\ntwo";
        Assert.Equal(302, (await browser.SendAsync(form)).Status);
        var (theirs, mine) = ((await browser.OpenAsync($"/communes/{commune.Id}/profile")).Form("profile"),
            (await browser.OpenAsync($"/communes/{commune.Id}/profile")).Form("profile"));
        (theirs["population"], mine["population"]) = ("8001", "8002");
        theirs["notes.sources"] = mine["notes.sources"] = "one\r\ntwo";
        Assert.Equal(302, (await browser.SendAsync(theirs)).Status);
        var differences = (await browser.SendAsync(mine)).Found(".conflict table").TextContent;
        Assert.Contains("8", differences, StringComparison.Ordinal);
        Assert.DoesNotContain("two", differences, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Decision_TakenByAnotherMeanwhile_IsShownBesideWhatWasTypedAndSavedOnTop()
    {
        var commune = await _host.AddCommuneAsync();
        var address = $"/communes/{commune.Id}/practices/household-brochure";
        using var first = await Browser.OfAsync(_host);
        using var second = await Browser.OfAsync(_host);
        var (theirs, mine) = ((await first.OpenAsync(address)).Form("decision"), (await second.OpenAsync(address)).Form("decision"));
        (theirs["kind"], theirs["reason"]) = ("Planned", "with the neighbours");
        (mine["kind"], mine["reason"]) = ("Dismissed", "printed last year");
        Assert.Equal(302, (await first.SendAsync(theirs)).Status);

        var told = await second.SendAsync(mine);
        Assert.Equal(200, told.Status);
        Assert.Contains("with the neighbours", told.Found(".conflict").TextContent, StringComparison.Ordinal);
        var again = told.Form("decision");
        Assert.Equal(("1", "Dismissed", "printed last year"), (again["basedOn"], again["kind"], again["reason"]));

        Assert.Equal(302, (await second.SendAsync(again)).Status);
        var kept = (await _host.ExportAsync(commune.Id))!["decisions"]!.AsArray();
        Assert.Equal(["with the neighbours", "printed last year"], kept.Select(each => (string)each!["reason"]!));
    }
}
