using System.Net.Http.Headers;
using VifRecommender.Profiles;
using VifRecommender.Web.Layout;
using VifRecommender.Web.Tests.Accounts;
using VifRecommender.Web.Tests.Fixtures;

namespace VifRecommender.Web.Tests.Hosting;

/// <summary>HEAD is answered as GET, and a method that an address does not take by 405 with those that it takes.</summary>
public sealed class MethodTests(MethodTests.OneHost one) : IClassFixture<MethodTests.OneHost>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string> Addresses { get; } =
    [
        .. AccessTable.Rows.Where(row => row.Key.StartsWith("GET ", StringComparison.Ordinal)).Select(row => row.Address),
        "/site.css", "/robots.txt", "/nothing", "/nothing.txt", "/api/v1/nothing", "/communes/not-a-key/profile", "/api/v1/advice",
        "/account/sign-out", "/api/v1/catalogue?lang=es",
    ];

    /// <summary>Every address that the host has, and some that it has not.</summary>
    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Head_IsAnsweredAsGet(string address)
    {
        using var get = await one.SendAsync(HttpMethod.Get, address);
        using var head = await one.SendAsync(HttpMethod.Head, address);
        Assert.Equal(get.StatusCode, head.StatusCode);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync(Cancellation));
        Assert.Equal(get.Content.Headers.ContentType, head.Content.Headers.ContentType);
        Assert.Equal(Names(get.Headers), Names(head.Headers));
        Assert.Equal(get.Headers.ETag, head.Headers.ETag);
    }

    [Theory]
    [InlineData("GET", "/api/v1/advice", "POST")]
    [InlineData("GET", "/api/v1/batch", "POST")]
    [InlineData("HEAD", "/api/v1/advice", "POST")]
    [InlineData("DELETE", "/api/v1/catalogue", "GET, HEAD")]
    [InlineData("POST", "/api/v1/openapi.json", "GET, HEAD")]
    [InlineData("PUT", "/", "GET, HEAD, POST")]
    [InlineData("DELETE", "/help", "GET, HEAD, POST")]
    [InlineData("POST", "/site.css", "GET, HEAD")]
    public async Task Method_ThatAnAddressDoesNotTake_IsTold(string method, string address, string allowed)
    {
        using var answer = await one.SendAsync(new HttpMethod(method), address);
        Assert.Equal(405, (int)answer.StatusCode);
        Assert.Equal(allowed, string.Join(", ", answer.Content.Headers.Allow));
        Assert.Equal(address.StartsWith("/api", StringComparison.Ordinal) ? "application/problem+json" : "text/html",
            answer.Content.Headers.ContentType?.MediaType);
        if (method != "HEAD" && !address.StartsWith("/api", StringComparison.Ordinal))
        {
            Assert.Contains(PageText.Of(Language.English).Status.NotThisWayTitle, await answer.Content.ReadAsStringAsync(Cancellation),
                StringComparison.Ordinal);
        }
    }

    private static string Names(HttpResponseHeaders headers) =>
        string.Join(' ',
            headers.Select(header => header.Key).Where(name => name is not ("Transfer-Encoding" or "Set-Cookie"))
                .Order(StringComparer.Ordinal));

    public sealed class OneHost : IAsyncLifetime
    {
        private readonly Host _host = new(settings: ("Limits:RequestsPerMinute", "100000"));
        private HttpClient _client = null!;
        private Guid _commune;

        public async ValueTask InitializeAsync()
        {
            _client = _host.CreateClient(new() { AllowAutoRedirect = false, HandleCookies = false });
            _client.DefaultRequestHeaders.Add("Accept-Language", "en");
            _commune = (await _host.AddCommuneAsync("Trooz", "62122", "SECOVA")).Id;
        }

        public async ValueTask DisposeAsync()
        {
            _client.Dispose();
            await _host.DisposeAsync();
        }

        internal async Task<HttpResponseMessage> SendAsync(HttpMethod method, string address)
        {
            using var request = new HttpRequestMessage(method, address.Replace("{id}", $"{_commune}", StringComparison.Ordinal));
            return await _client.SendAsync(request, Cancellation);
        }
    }
}
