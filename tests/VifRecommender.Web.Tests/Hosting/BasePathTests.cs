using System.Net;
using Microsoft.AspNetCore.Http;
using VifRecommender.Web.Accounts;
using VifRecommender.Web.Hosting;
using VifRecommender.Web.Tests.Accounts;
using VifRecommender.Web.Tests.Fixtures;

namespace VifRecommender.Web.Tests.Hosting;

/// <summary>
/// Below a path of its address the host works as at the root, whether a proxy takes the path away, tells of it, or leaves it.
/// </summary>
public sealed class BasePathTests(OneHost one) : IClassFixture<OneHost>
{
    private const string Officer = "officer@example.be";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Every page: no link, form, script or style leads out of the path.</summary>
    [Theory]
    [InlineData("/vif", "/vif", null)]
    [InlineData("/vif", "", null)]
    [InlineData("/a/b/", "/a/b", null)]
    [InlineData(null, "", "/vif")]
    [InlineData("/other", "", "/vif/")]
    public async Task Page_BelowAPath_LeadsNowhereElse(string? setting, string sent, string? header)
    {
        var path = (header ?? setting)!.TrimEnd('/');
        using var host = new Host(settings: [("Hosting:BasePath", setting ?? ""), ("Limits:RequestsPerMinute", "100000")]);
        var commune = await host.AddCommuneAsync("Trooz", "62122", "SECOVA");
        using var client = host.CreateClient(new() { AllowAutoRedirect = false });
        if (header is not null) client.DefaultRequestHeaders.Add("X-Forwarded-Prefix", header);
        using var browser = new Browser(client);
        var framed = 0;
        foreach (var address in AccessTable.Rows.Where(row => row.Key.StartsWith("GET ", StringComparison.Ordinal))
            .Select(row => row.Address.Replace("{id}", $"{commune.Id}", StringComparison.Ordinal)).Append("/nothing"))
        {
            var page = await browser.OpenAsync(sent + address);
            // A note or a text to print stands by itself, without the frame of the site and without a link of it.
            if (page.Document?.QuerySelector("header.site") is null) continue;
            framed++;
            var links = page.Document.QuerySelectorAll("[href], [src], form[action]")
                .Select(each => each.GetAttribute("href") ?? each.GetAttribute("src") ?? each.GetAttribute("action")!)
                .Where(link => link.StartsWith('/')).ToList();
            Assert.NotEmpty(links);
            Assert.All(links, link => Assert.StartsWith(path + "/", link, StringComparison.Ordinal));
            if (page.Status == 200)
            {
                Assert.All(page.Document.QuerySelectorAll("link[href], script[src]"),
                    each => Assert.DoesNotContain("//", each.OuterHtml, StringComparison.Ordinal));
            }
        }

        Assert.True(framed > 15, $"{framed} pages have the frame of the site");
        var style = (await browser.OpenAsync(sent + "/help")).Found("link[rel=stylesheet]").GetAttribute("href")!;
        Assert.Equal("text/css", (await browser.OpenAsync(sent + style[path.Length..])).ContentHeaders.ContentType?.MediaType);
    }

    /// <summary>Signing in, being sent to sign in, and forms: redirects and cookies stay below the path.</summary>
    [Fact]
    public async Task Session_BelowAPath_StaysThere()
    {
        using var host = new Host(hasAccounts: true, settings: ("Hosting:BasePath", "/vif"));
        var commune = await host.AddCommuneAsync("Trooz", "62122");
        await host.AddPersonAsync(Officer, (Role.Editor, "62122"));
        using var browser = new Browser(host.CreateClient(new() { AllowAutoRedirect = false, BaseAddress = new Uri("https://localhost") }));
        var sent = await browser.OpenAsync($"/vif/communes/{commune.Id}/profile?lang=en");
        Assert.StartsWith("/vif/account/sign-in?ReturnUrl=", sent.Location, StringComparison.Ordinal);
        Assert.All(Cookies(sent), cookie => Assert.Contains("; path=/vif;", cookie, StringComparison.OrdinalIgnoreCase));

        var form = (await browser.OpenAsync(sent.Location!)).Form();
        Assert.Equal("/vif/account/sign-in", form.Action);
        var failed = await browser.SendAsync(form.With("email", "nobody@example.be").With("password", "wrong"));
        Assert.StartsWith("/vif/account/sign-in?failed=1&returnUrl=%2Fvif%2Fcommunes%2F", failed.Location, StringComparison.Ordinal);
        var signedIn = await browser.SendAsync(form.With("email", Officer).With("password", Host.Password));
        Assert.Equal($"/vif/communes/{commune.Id}/profile?lang=en", signedIn.Location);
        Assert.NotEmpty(Cookies(signedIn));
        Assert.All(Cookies(signedIn), cookie => Assert.Contains("; path=/vif;", cookie, StringComparison.OrdinalIgnoreCase));

        var saved = await browser.SendAsync((await browser.OpenAsync($"/vif/communes/{commune.Id}/profile")).Form("profile"));
        Assert.Equal($"/vif/communes/{commune.Id}/advice?since=1", saved.Location);
        var added = await browser.OpenAsync("/vif/");
        Assert.Equal(200, added.Status);
        Assert.Equal("/vif/account/sign-in",
            (await browser.SendAsync("/vif/account/sign-out",
                new FormUrlEncodedContent(
                    [new("__RequestVerificationToken", added.Form("sample")["__RequestVerificationToken"])]))).Location);
    }

    [Theory]
    [InlineData("//evil.example")]
    [InlineData("/a/../b")]
    [InlineData("https://evil.example/")]
    [InlineData("/\"><script>")]
    [InlineData("vif")]
    public async Task Prefix_ThatIsNoPath_CountsForNothing(string prefix)
    {
        using var client = one.Host.CreateClient();
        client.DefaultRequestHeaders.TryAddWithoutValidation("X-Forwarded-Prefix", prefix);
        using var browser = new Browser(client);
        Assert.Equal("/", (await browser.OpenAsync("/help")).Found("a.brand").GetAttribute("href"));
    }

    [Theory]
    [InlineData("127.0.0.1", "", "/vif/help")]
    [InlineData("::ffff:127.0.0.1", "", "/vif/help")]
    [InlineData("192.0.2.7", "", "/help")]
    [InlineData("192.0.2.7", "192.0.2.7", "/vif/help")]
    [InlineData("192.0.2.7", "10.0.0.1; 192.0.2.0/24", "/vif/help")]
    [InlineData("2001:db8::7", "2001:db8::/32", "/vif/help")]
    [InlineData("127.0.0.1", "192.0.2.7", "/help")]
    public async Task ForwardedHeaders_OfATrustedProxyOnly_Count(string from, string trusted, string expected)
    {
        using var host =
            new Host(hasAccounts: true, settings: [("Hosting:TrustedProxies", trusted), ("AllowedHosts", "vif.example;backend")]);
        var answer = await host.Server.SendAsync(
            context =>
            {
                context.Connection.RemoteIpAddress = IPAddress.Parse(from);
                (context.Request.Method, context.Request.Path) = ("GET", "/");
                context.Request.Headers.Host = "backend";
                context.Request.Headers["X-Forwarded-Prefix"] = "/vif";
                context.Request.Headers["X-Forwarded-Host"] = "vif.example";
                context.Request.Headers["X-Forwarded-Proto"] = "https";
            },
            Cancellation);
        var isTrusted = expected.StartsWith("/vif", StringComparison.Ordinal);
        var location = new Uri(answer.Response.Headers.Location.ToString());
        Assert.Equal(isTrusted ? "https://vif.example/vif/account/sign-in" : "http://backend/account/sign-in",
            location.GetLeftPart(UriPartial.Path));
        Assert.Equal(isTrusted, answer.Response.Headers.StrictTransportSecurity.Count > 0);
    }

    [Theory]
    [InlineData("vif.example", "vif.example", 200)]
    [InlineData("VIF.example", "other.example;vif.example", 200)]
    [InlineData("a.vif.example", "*.vif.example", 200)]
    [InlineData("vif.example", "*.vif.example", 400)]
    [InlineData("evilvif.example", "*.vif.example", 400)]
    [InlineData("evil.example", "vif.example", 400)]
    public async Task Host_ByAnotherName_IsToldSo(string name, string allowed, int status)
    {
        using var host = new Host(hasAccounts: true, settings: ("AllowedHosts", allowed));
        using var api = new ApiClient(host.CreateClient(new() { BaseAddress = new Uri($"https://{name}") }));
        using var page = await api.GetAsync("/help", ("Accept-Language", "en"));
        Assert.Equal(status, (int)page.StatusCode);
        if (status == 400) Assert.Contains("another name", await page.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
        if (status == 400)
        {
            Assert.Contains("AllowedHosts", (string)(await ApiClient.ProblemAsync(await api.GetAsync("/api/v1/catalogue"), 400))["detail"]!,
                StringComparison.Ordinal);
        }
        using var health = await api.GetAsync("/health/live");
        Assert.Equal(HttpStatusCode.OK, health.StatusCode);
    }

    [Theory]
    [InlineData("/vif", true)]
    [InlineData("/a/b-c_d.e/", true)]
    [InlineData("vif", false)]
    [InlineData("/", false)]
    [InlineData("//a", false)]
    [InlineData("/a//b", false)]
    [InlineData("/a/..", false)]
    [InlineData("/é", false)]
    [InlineData("/a?b", false)]
    [InlineData("/a\n", false)]
    public void Path_IsOne(string path, bool isOne) => Assert.Equal(isOne, BasePath.IsOne(path));

    private static List<string> Cookies(Page page) => page.Headers.TryGetValues("Set-Cookie", out var cookies) ? [.. cookies] : [];
}
