using System.Net.Http.Headers;
using System.Text;
using VifRecommender.Profiles;
using VifRecommender.Web.Accounts;
using VifRecommender.Web.Layout;
using VifRecommender.Web.Tests.Fixtures;

namespace VifRecommender.Web.Tests.Layout;

/// <summary>Who is refused sees a page that says so, with the lines that help, and never a blank one.</summary>
public sealed class RefusalPageTests(OneHost one) : IClassFixture<OneHost>
{
    private const string Officer = "officer@example.be";
    private static readonly PageText English = PageText.Of(Language.English);

    [Theory]
    [InlineData("/nothing")]
    [InlineData("/zones/nothing")]
    [InlineData("/communes/not-a-key/profile")]
    [InlineData("/communes/00000000-0000-0000-0000-000000000000/profile")]
    public async Task Page_ThatIsNotThere_SaysSo(string address)
    {
        var host = one.Emptied();
        using var browser = await Browser.OfAsync(host);
        Check(await browser.OpenAsync(address + "?lang=en"), 404, English.Status.NotFoundText);
    }

    [Fact]
    public async Task Form_OfSomebodyWhoMayOnlyRead_SaysSo()
    {
        using var host = new Host(hasAccounts: true);
        var commune = await host.AddCommuneAsync("Trooz", "62122");
        await host.AddPersonAsync(Officer, (Role.Reader, "62122"));
        using var browser = await Browser.OfAsync(host, Officer);
        Check(await browser.SendAsync((await browser.OpenAsync($"/communes/{commune.Id}/profile?lang=en")).Form("profile")), 403,
            English.Status.ForbiddenText);
    }

    [Fact]
    public async Task Form_OnACommuneThatWasDeletedMeanwhile_SaysSo()
    {
        var host = one.Emptied();
        var commune = await host.AddCommuneAsync();
        using var browser = await Browser.OfAsync(host);
        var form = (await browser.OpenAsync($"/communes/{commune.Id}/profile?lang=en")).Form("profile");
        await host.UseAsync(memory => memory.DeleteAsync(commune.Id, TestContext.Current.CancellationToken));
        Check(await browser.SendAsync(form), 404, English.Status.NotFoundText);
    }

    [Fact]
    public async Task Form_WithoutItsToken_SaysSo()
    {
        var host = one.Emptied();
        var commune = await host.AddCommuneAsync();
        using var browser = await Browser.OfAsync(host);
        var form = (await browser.OpenAsync($"/communes/{commune.Id}/profile?lang=en")).Form("profile");
        form["__RequestVerificationToken"] = "";
        Check(await browser.SendAsync(form), 400, English.Status.ExpiredText);
    }

    [Theory]
    [InlineData("_handler=nothing&a=1")]
    [InlineData("a=1")]
    public async Task Form_ThatNoPageHas_SaysSo(string body)
    {
        var host = one.Emptied();
        using var browser = await Browser.OfAsync(host);
        var token = (await browser.OpenAsync("/?lang=en")).Form("sample")["__RequestVerificationToken"];
        Check(await browser.SendAsync("/",
            new StringContent($"{body}&__RequestVerificationToken={Uri.EscapeDataString(token)}", Encoding.UTF8,
                MediaTypeHeaderValue.Parse("application/x-www-form-urlencoded"))), 400, English.Status.ExpiredText);
    }

    [Fact]
    public async Task Pages_TooMany_SaysSo()
    {
        using var host = new Host(settings: ("Limits:RequestsPerMinute", "2"));
        using var browser = await Browser.OfAsync(host);
        for (var request = 0; request < 2; request++) Assert.Equal(200, (await browser.OpenAsync("/?lang=en")).Status);
        var late = await browser.OpenAsync("/?lang=en");
        Check(late, 429, English.Status.TooManyText);
        Assert.NotNull(late.Headers.RetryAfter);
        // Who looks for help is never sent away.
        Assert.Equal(200, (await browser.OpenAsync("/help?lang=en")).Status);
    }

    private static void Check(Page page, int status, string expected)
    {
        Assert.Equal(status, page.Status);
        Assert.True(page.Document is not null, $"{page.ContentHeaders.ContentType}: {page.Text}");
        Assert.Contains(expected, page.Main, StringComparison.Ordinal);
        Assert.NotNull(page.Document!.QuerySelector("a[href='tel:112']"));
    }
}
