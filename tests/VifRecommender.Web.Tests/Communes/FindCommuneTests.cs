using VifRecommender.Profiles;
using VifRecommender.Web.Accounts;
using VifRecommender.Web.Layout;
using VifRecommender.Web.Tests.Fixtures;

namespace VifRecommender.Web.Tests.Communes;

/// <summary>A commune is picked by typing its name, and what is public of it is there at once.</summary>
public sealed class FindCommuneTests
{
    public static TheoryData<Language> AllLanguages => [.. Languages.All];

    [Theory]
    [MemberData(nameof(AllLanguages))]
    public async Task Commune_IsFoundByItsName_AndItsPublicFactsAndPartnersAreThere(Language language)
    {
        using var host = new Host();
        using var browser = await Browser.OfAsync(host);
        var text = PageText.Of(language);
        var found = await browser.OpenAsync($"/?q=verviers&lang={language.Code()}");
        Assert.Contains("63079", found.Main, StringComparison.Ordinal);
        var chosen = await browser.SendAsync(found.Form("public").With("nisCode", "63079"));
        Assert.Equal(302, chosen.Status);
        var advice = await browser.OpenAsync(chosen.Location!);
        Assert.Equal(200, advice.Status);
        Assert.Contains("VESDRE", advice.Found("#place").TextContent, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(text.Profiles.LanguagesLabel, advice.Found("#place").TextContent, StringComparison.Ordinal);
        Assert.Contains(text.Practices.Sources, advice.Found("#place").TextContent, StringComparison.Ordinal);
        Assert.Contains("DIVICO", advice.Found("#partners").TextContent, StringComparison.OrdinalIgnoreCase);
        Assert.NotEmpty(advice.Document!.QuerySelectorAll("#partners a[href^='https://']"));
        var profile = await browser.OpenAsync(chosen.Location!.Replace("/advice", "/profile", StringComparison.Ordinal));
        Assert.Equal(("63079", "wallonia", "1"), (profile.Form()["nisCode"], profile.Form()["region"], profile.Form()["basedOn"]));

        // It is there already: it is opened, not begun anew.
        Assert.Contains(chosen.Location!, (await browser.OpenAsync("/?q=63079")).Document!.QuerySelectorAll("main a")
            .Select(link => link.GetAttribute("href")));
        var again = await browser.SendAsync(found.Form("public").With("nisCode", "63079"));
        Assert.Equal(chosen.Location, again.Location);
        profile = await browser.OpenAsync(chosen.Location!.Replace("/advice", "/profile", StringComparison.Ordinal));
        Assert.Equal("1", profile.Form()["basedOn"]);
    }

    [Theory]
    [InlineData("4870", "Trooz")]
    [InlineData("62122", "Trooz")]
    [InlineData("secova", "Esneux")]
    [InlineData("٤٨٧٠", null)]
    [InlineData("４８７０", null)]
    [InlineData("Xhovemont sur Rien", null)]
    [InlineData("<script>alert(1)</script>", null)]
    public async Task Search_ShowsWhatItFindsOrSaysThatItIsNothing(string query, string? expected)
    {
        using var host = new Host();
        using var browser = await Browser.OfAsync(host);
        var page = await browser.OpenAsync("/?lang=en&q=" + Uri.EscapeDataString(query));
        Assert.Equal(200, page.Status);
        var section = page.Found("section[aria-labelledby=find]").TextContent;
        if (expected is not null) Assert.Contains(expected, section, StringComparison.Ordinal);
        else Assert.True(section.Contains(PageText.Of(Language.English).Communes.NothingFound, StringComparison.Ordinal)
            || section.Contains(PageText.Of(Language.English).Communes.Found, StringComparison.Ordinal));
        Assert.DoesNotContain("<script>alert", page.Text, StringComparison.Ordinal);
        Assert.Equal(query, page.Found("#f-q").GetAttribute("value"));
    }

    /// <summary>Who may add one commune finds all, and can begin with none but that.</summary>
    [Fact]
    public async Task Editor_CanBeginOnlyWithTheirOwn()
    {
        using var host = new Host(hasAccounts: true);
        await host.AddPersonAsync("editor@example.be", (Role.Editor, "62122"));
        await host.AddPersonAsync("reader@example.be", (Role.Reader, "62122"));
        using var browser = await Browser.OfAsync(host, "editor@example.be");
        var own = await browser.OpenAsync("/?lang=en&q=62122");
        Assert.Single(own.Document!.QuerySelectorAll("button[name=nisCode]"));
        var other = await browser.OpenAsync("/?lang=en&q=71016");
        Assert.Empty(other.Document!.QuerySelectorAll("button[name=nisCode]"));
        Assert.Contains(PageText.Of(Language.English).Communes.NotYours, other.Main, StringComparison.Ordinal);
        Assert.Equal(403, (await browser.SendAsync(own.Form("public").With("nisCode", "71016"))).Status);
        Assert.Empty(await host.UseAsync(memory => memory.ListAsync(TestContext.Current.CancellationToken)));
        Assert.Equal(302, (await browser.SendAsync(own.Form("public").With("nisCode", "62122"))).Status);
        using var reader = await Browser.OfAsync(host, "reader@example.be");
        Assert.Empty((await reader.OpenAsync("/?q=62122")).Document!.QuerySelectorAll("[name=q]"));
    }
}
