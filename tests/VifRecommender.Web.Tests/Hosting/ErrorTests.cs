using System.Net;
using Microsoft.Extensions.DependencyInjection;
using VifRecommender.Web.Memory;
using VifRecommender.Web.Tests.Fixtures;

namespace VifRecommender.Web.Tests.Hosting;

/// <summary>A fault of the host is told without a word of how it is made; where there is help is still told.</summary>
public sealed class ErrorTests
{
    private const string Secret = "a secret of the database";

    [Theory]
    [InlineData("fr", "Cette page ne peut pas s")]
    [InlineData("nl", "Deze pagina kan niet worden getoond")]
    [InlineData("de", "Diese Seite kann nicht angezeigt werden")]
    [InlineData("en", "This page cannot be shown")]
    public async Task Page_WithAFault_TellsSoAndWhereThereIsHelp(string language, string expected)
    {
        using var host =
            new Host(services: services => services.AddScoped<ICommuneMemory>(_ => throw new InvalidOperationException(Secret)));
        using var answer = await new ApiClient(host.CreateClient()).GetAsync("/", ("Accept-Language", language));
        var html = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Contains(expected, html, StringComparison.Ordinal);
        Assert.Contains("tel:112", html, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, html, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", html, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
    }

    [Fact]
    public async Task Api_WithAFault_TellsSo()
    {
        using var host = new Host(services: services => services.AddSingleton<TimeProvider>(new BrokenClock()));
        using var api = new ApiClient(host.CreateClient());
        var problem = await ApiClient.ProblemAsync(
            await api.PostAsync("/api/v1/advice", """{ "schemaVersion": 1, "name": "Trooz", "population": 8500 }"""), 500);
        Assert.DoesNotContain(Secret, problem.ToJsonString(), StringComparison.Ordinal);
    }

    private sealed class BrokenClock : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => throw new InvalidOperationException(Secret);
    }
}
