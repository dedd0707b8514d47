using System.Net;
using VifRecommender.Web.Layout;
using VifRecommender.Web.Tests.Fixtures;

namespace VifRecommender.Web.Tests.Layout;

/// <summary>Who asks for a page that is not there reads so in their language; a program gets no page.</summary>
public sealed class NotFoundTests(OneHost one) : IClassFixture<OneHost>
{
    private readonly Host _host = one.Emptied();

    [Theory]
    [InlineData("/nowhere", "fr")]
    [InlineData("/nowhere", "nl")]
    [InlineData("/nowhere", "de")]
    [InlineData("/nowhere", "en")]
    [InlineData("/communes/00000000-0000-0000-0000-000000000001/advice", "nl")]
    [InlineData("/zones/nowhere", "de")]
    public async Task UnknownAddress_IsToldInTheLanguageAskedFor(string path, string code)
    {
        using var client = _host.CreateClient();
        using var answer = await client.GetAsync(path + "?lang=" + code, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        var text = PageText.Of(Languages.Find(code)!.Value);
        Assert.Contains(text.Status.NotFoundTitle, page, StringComparison.Ordinal);
        Assert.Contains(text.Status.NotFoundText, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task UnknownAddressOfTheApi_IsAProblem()
    {
        using var client = _host.CreateClient();
        using var answer = await client.GetAsync("/api/v1/nowhere", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }
}
