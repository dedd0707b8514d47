using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using VifRecommender.WebHost.Tests.Fixtures;

namespace VifRecommender.WebHost.Tests.Hosting;

/// <summary>Who asks for too much is told so, and when to come back.</summary>
public sealed class LimitTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Requests_TooMany_AreRefusedUntilLater()
    {
        using var host = new Host(settings: ("Limits:RequestsPerMinute", "5"));
        using var api = new ApiClient(host.CreateClient());
        for (var request = 0; request < 5; request++) (await ApiClient.BytesAsync(await api.GetAsync("/api/v1/catalogue"))).ToString();
        using var late = await api.GetAsync("/api/v1/catalogue");
        Assert.InRange(late.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        await ApiClient.ProblemAsync(late, 429);
        // Whether it lives is asked often.
        using var health = await api.GetAsync("/health/live");
        Assert.Equal(HttpStatusCode.OK, health.StatusCode);
    }

    [Fact]
    public async Task SignIns_TooMany_AreRefusedUntilLater()
    {
        using var host = new Host(hasAccounts: true, settings: ("Limits:SignInsPerMinute", "3"));
        using var api = new ApiClient(host.CreateClient());
        for (var request = 0; request < 3; request++) (await api.PostAsync("/api/v1/token", """{ "email": "a@example.be", "password": "no" }""")).Dispose();
        await ApiClient.ProblemAsync(await api.PostAsync("/api/v1/token", """{ "email": "a@example.be", "password": "no" }"""), 429);
    }

    /// <summary>A search that is under way keeps the next waiting; where none may wait, it is sent away.</summary>
    [Fact]
    public async Task Searches_TooMany_AreRefused()
    {
        using var host = new Host(settings: [("Limits:Searches", "1"), ("Limits:WaitingSearches", "0")]);
        using var api = new ApiClient(host.CreateClient());
        using var open = new SlowBody();
        var first = host.CreateClient().SendAsync(new HttpRequestMessage(HttpMethod.Post, "/api/v1/batch") { Content = open }, HttpCompletionOption.ResponseHeadersRead, Cancellation);
        await open.Begun.WaitAsync(Cancellation);
        await ApiClient.ProblemAsync(await api.PostAsync("/api/v1/explain?practice=household-brochure", "{}"), 429);
        open.End();
        using var answer = await first;
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        await ApiClient.ProblemAsync(await api.PostAsync("/api/v1/explain?practice=household-brochure", "{}"), 400);
    }

    [Fact]
    public async Task Request_TooLong_IsEnded()
    {
        using var host = new Host(settings: ("Limits:RequestSeconds", "1"));
        using var client = host.CreateClient();
        using var never = new SlowBody("application/json");
        using var answer = await client.SendAsync(new HttpRequestMessage(HttpMethod.Post, "/api/v1/advice") { Content = never }, Cancellation);
        await ApiClient.ProblemAsync(answer, 504);
    }

    [Theory]
    [InlineData("Limits:RequestsPerMinute", "0")]
    [InlineData("Limits:PoolProfiles", "1")]
    public void Limit_ThatCannotBe_StopsTheStart(string name, string value)
    {
        using var host = new Host(settings: (name, value));
        Assert.Contains(name.Split(':')[1], Assert.ThrowsAny<Exception>(() => host.CreateClient()).Message, StringComparison.Ordinal);
    }

    /// <summary>A batch is answered while it is sent.</summary>
    [Fact]
    public async Task Batch_SentSlowly_IsAnsweredOnTheWay()
    {
        using var host = new Host();
        using var client = host.CreateClient();
        using var body = new SlowBody();
        var line = Encoding.UTF8.GetBytes("""{ "schemaVersion": 1, "name": "Trooz", "population": 8500 }""" + "\n");
        var sending = client.SendAsync(new HttpRequestMessage(HttpMethod.Post, "/api/v1/batch") { Content = body }, HttpCompletionOption.ResponseHeadersRead, Cancellation);
        // As much as a block holds.
        for (var i = 0; i < 5_000; i++) await body.WriteAsync(line);
        using var answer = await sending;
        using var reader = new StreamReader(await answer.Content.ReadAsStreamAsync(Cancellation));
        Assert.Equal(1, (int)JsonNode.Parse((await reader.ReadLineAsync(Cancellation))!)!["line"]!);
        body.End();
        var last = "";
        while (await reader.ReadLineAsync(Cancellation) is { } next) last = next;
        Assert.Equal(5_000, (int)JsonNode.Parse(last)!["line"]!);
    }
}
