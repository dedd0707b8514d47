using System.Net;
using VifRecommender.Web.Tests.Fixtures;

namespace VifRecommender.Web.Tests.Api;

/// <summary>Who has the catalogue already gets nothing anew.</summary>
public sealed class CatalogueTests(ApiHost host) : IClassFixture<ApiHost>
{
    private readonly ApiClient _api = host.Api;

    [Theory]
    [InlineData("/api/v1/catalogue")]
    [InlineData("/api/v1/schemas/profile")]
    [InlineData("/api/v1/openapi.json")]
    public async Task Known_IsNotSentAgain(string path)
    {
        using var first = await _api.GetAsync(path);
        var tag = first.Headers.ETag!;
        Assert.False(tag.IsWeak);
        Assert.Equal("no-cache", first.Headers.CacheControl?.ToString());
        using var second = await _api.GetAsync(path, ("If-None-Match", tag.ToString()));
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Empty(await second.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        using var other = await _api.GetAsync(path, ("If-None-Match", "\"other\""));
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
    }

    [Fact]
    public async Task Languages_HaveTagsOfTheirOwn()
    {
        using var french = await _api.GetAsync("/api/v1/catalogue?lang=fr");
        using var dutch = await _api.GetAsync("/api/v1/catalogue", ("Accept-Language", "nl"));
        Assert.NotEqual(french.Headers.ETag, dutch.Headers.ETag);
        Assert.Equal("nl", Assert.Single(dutch.Content.Headers.ContentLanguage));
    }
}
