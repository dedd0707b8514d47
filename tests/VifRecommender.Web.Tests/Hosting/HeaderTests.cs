using VifRecommender.Web.Tests.Fixtures;

namespace VifRecommender.Web.Tests.Hosting;

/// <summary>Every answer carries the headers that guard it, whatever it is.</summary>
public sealed class HeaderTests : IClassFixture<OneHost>, IClassFixture<OneHostWithAccounts>, IDisposable
{
    private readonly Host _host;
    private readonly Host _hostWithAccounts;
    private readonly ApiClient _api;

    public HeaderTests(OneHost one, OneHostWithAccounts other) =>
        (_host, _hostWithAccounts, _api) = (one.Host, other.Host, new ApiClient(one.Host.CreateClient()));

    public void Dispose() => _api.Dispose();

    [Theory]
    [InlineData("/", 200)]
    [InlineData("/help", 200)]
    [InlineData("/site.css", 200)]
    [InlineData("/nothing", 404)]
    [InlineData("/communes/00000000-0000-0000-0000-000000000000/advice", 404)]
    [InlineData("/api/v1/catalogue", 200)]
    [InlineData("/api/v1/nothing", 404)]
    [InlineData("/status/500", 404)]
    [InlineData("/health/ready", 200)]
    public async Task Answer_IsGuarded(string path, int status)
    {
        using var answer = await _api.GetAsync(path);
        Assert.Equal(status, (int)answer.StatusCode);
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("http", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("same-origin", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
        Assert.Equal("same-origin", Assert.Single(answer.Headers.GetValues("Cross-Origin-Opener-Policy")));
        Assert.False(answer.Headers.Contains("Server"));
    }

    /// <summary>Who shares a computer leaves no page behind in it; what tells nothing of anybody may stay.</summary>
    [Theory]
    [InlineData("/", "no-store")]
    [InlineData("/help", "no-store")]
    [InlineData("/api/v1/nothing", "no-store")]
    [InlineData("/api/v1/catalogue", "no-cache")]
    public async Task Page_IsNotKept(string path, string expected)
    {
        using var answer = await _api.GetAsync(path);
        Assert.Contains(expected, answer.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://vif.example/health/live", true)]
    [InlineData("http://vif.example/health/live", false)]
    public async Task Transport_IsSecureFromThenOn(string address, bool isTold)
    {
        using var api = new ApiClient(_hostWithAccounts.CreateClient());
        using var answer = await api.GetAsync(address);
        Assert.Equal(isTold,
            answer.Headers.TryGetValues("Strict-Transport-Security", out var values)
                && values.Single().StartsWith("max-age=31536000", StringComparison.Ordinal));
    }

    /// <summary>What lies below this name is the affair of who runs it.</summary>
    [Theory]
    [InlineData("false", "max-age=31536000")]
    [InlineData("true", "max-age=31536000; includeSubDomains")]
    public async Task Transport_OfNamesBelow_IsASetting(string setting, string expected)
    {
        using var host = new Host(hasAccounts: true, settings: ("Hosting:HstsIncludeSubDomains", setting));
        using var api = new ApiClient(host.CreateClient());
        using var answer = await api.GetAsync("https://vif.example/health/live");
        Assert.Equal(expected, Assert.Single(answer.Headers.GetValues("Strict-Transport-Security")));
    }

    [Fact]
    public async Task Cookie_OfForms_IsForThisSiteAndItsTransportOnly()
    {
        using var answer = await _api.GetAsync("https://localhost/?lang=nl");
        var cookies = answer.Headers.GetValues("Set-Cookie").ToList();
        Assert.Equal(2, cookies.Count);
        Assert.All(cookies, cookie =>
        {
            Assert.Contains("; secure", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("; httponly", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("; samesite=", cookie, StringComparison.OrdinalIgnoreCase);
        });
    }

    /// <summary>As a browser asks for it: compressed.</summary>
    [Theory]
    [InlineData("link[rel=stylesheet]", "href")]
    [InlineData("script", "src")]
    public async Task Page_GetsItsStyleAndScript(string element, string attribute)
    {
        using var browser = await Browser.OfAsync(_host);
        var address = (await browser.OpenAsync("/")).Found(element).GetAttribute(attribute)!;
        using var answer = await _api.GetAsync(address, ("Accept-Encoding", "gzip, deflate, br, zstd"));
        Assert.Equal(System.Net.HttpStatusCode.OK, answer.StatusCode);
        Assert.NotEmpty(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Page_HasNoScriptOrStyleOfItsOwn()
    {
        foreach (var path in new[] { "/", "/help", "/nothing" })
        {
            using var answer = await _api.GetAsync(path);
            var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            Assert.DoesNotContain("<style", html, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(" style=", html, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(" onclick=", html, StringComparison.OrdinalIgnoreCase);
            Assert.All(html.Split("<script").Skip(1), script => Assert.StartsWith(" src=\"/", script, StringComparison.Ordinal));
        }
    }
}
