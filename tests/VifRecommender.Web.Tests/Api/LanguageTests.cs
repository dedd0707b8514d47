using VifRecommender.Web.Tests.Fixtures;

namespace VifRecommender.Web.Tests.Api;

/// <summary>A program gets the language that it asks for; else the commune's own.</summary>
public sealed class LanguageTests(ApiHost host) : IClassFixture<ApiHost>
{
    private readonly ApiClient _api = host.Api;

    [Theory]
    [InlineData("genk", "", null, "nl")]
    [InlineData("burg-reuland", "", null, "de")]
    [InlineData("genk", "", "fr-BE, en;q=0.5", "fr")]
    [InlineData("genk", "", "es, de;q=0.3, en;q=0.7", "en")]
    [InlineData("genk", "", "es", "nl")]
    [InlineData("genk", "", "de;q=0", "nl")]
    [InlineData("genk", "?lang=de", "fr", "de")]
    public async Task Advice_IsInTheLanguageAskedFor(string sample, string query, string? accepted, string expected)
    {
        var body = await File.ReadAllBytesAsync(Vif.Sample(sample), TestContext.Current.CancellationToken);
        (string, string)[] headers = accepted is null ? [] : [("Accept-Language", accepted)];
        using var answer = await _api.PostAsync("/api/v1/advice" + query, body, headers: headers);
        Assert.Equal(expected, Assert.Single(answer.Content.Headers.ContentLanguage));
        Assert.Equal("Accept-Language", Assert.Single(answer.Headers.Vary));
        Assert.Contains($"\"language\": \"{expected}\"", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            StringComparison.Ordinal);
    }
}
