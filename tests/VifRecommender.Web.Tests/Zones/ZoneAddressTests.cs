using VifRecommender.Web.Tests.Fixtures;

namespace VifRecommender.Web.Tests.Zones;

/// <summary>The page of a zone opens by its link, whatever the name of the zone.</summary>
public sealed class ZoneAddressTests(OneHost one) : IClassFixture<OneHost>
{
    [Theory]
    [InlineData("SECOVA")]
    [InlineData("Het Houtsche / Meetjesland")]
    [InlineData("/")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("...")]
    [InlineData("a/../b")]
    [InlineData("a\\b")]
    [InlineData("a%2Fb")]
    [InlineData("100 %")]
    [InlineData("Polder & Zee?#+")]
    [InlineData("Hautes-Fagnes – Überall «é»")]
    [InlineData("🦉")]
    [InlineData("zone.txt")]
    [InlineData("{zone}")]
    public async Task Zone_OpensByItsLink(string zone)
    {
        var commune = await one.Host.AddCommuneAsync("Trooz", zone: zone);
        using var browser = await Browser.OfAsync(one.Host);
        var links = new[] { (await browser.OpenAsync("/")).Document!.QuerySelectorAll("td a[href*=zones]")
            .Single(link => link.TextContent == zone),
            (await browser.OpenAsync($"/communes/{commune.Id}/profile")).Found("nav.commune a[href*=zones]") };
        foreach (var link in links)
        {
            // As a browser resolves it: dots in a path lead upwards.
            var page = await browser.OpenAsync(new Uri(new Uri("https://localhost/"), link.GetAttribute("href")).PathAndQuery);
            Assert.Equal(200, page.Status);
            Assert.Contains(zone, page.Found("h1").TextContent, StringComparison.Ordinal);
            Assert.Contains("Trooz", page.Main, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("/zones")]
    [InlineData("/zones?name=")]
    [InlineData("/zones?name=nowhere")]
    public async Task Zone_ThatIsNotThere_IsNotFound(string address)
    {
        using var browser = await Browser.OfAsync(one.Host);
        Assert.Equal(404, (await browser.OpenAsync(address)).Status);
    }
}
