using System.IO.Pipelines;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using VifRecommender.Web.Hosting;
using VifRecommender.Web.Tests.Fixtures;

namespace VifRecommender.Web.Tests.Hosting;

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
        for (var request = 0; request < 3; request++)
        {
            (await api.PostAsync("/api/v1/token", """{ "email": "a@example.be", "password": "no" }""")).Dispose();
        }
        await ApiClient.ProblemAsync(await api.PostAsync("/api/v1/token", """{ "email": "a@example.be", "password": "no" }"""), 429);
    }

    /// <summary>Where one search is under way and none may wait, the next is sent away.</summary>
    [Fact]
    public async Task Searches_TooMany_AreRefused()
    {
        using var host = new Host(settings: [("Limits:Searches", "1"), ("Limits:WaitingSearches", "0"), ("Limits:SearchesOfOne", "1"),
            ("Limits:WaitingSearchesOfOne", "0")]);
        using var api = new ApiClient(host.CreateClient());
        var body = new Pipe();
        var first = SendAsync(host, "/api/v1/batch", "application/jsonl", body);
        await WaitUntilAsync(async () =>
        {
            // A question that came first holds the one place, and the batch is sent away: then it is sent again.
            if (first.IsCompleted) first = SendAsync(host, "/api/v1/batch", "application/jsonl", body = new Pipe());
            using var next = await api.PostAsync("/api/v1/explain?practice=household-brochure", "{}");
            return next.StatusCode == HttpStatusCode.TooManyRequests;
        });
        await body.Writer.CompleteAsync();
        Assert.Equal(StatusCodes.Status200OK, (await first).Response.StatusCode);
        await ApiClient.ProblemAsync(await api.PostAsync("/api/v1/explain?practice=household-brochure", "{}"), 400);
    }

    [Fact]
    public async Task Request_TooLong_IsEnded()
    {
        using var host = new Host(settings: ("Limits:RequestSeconds", "1"));
        var answer = await SendAsync(host, "/api/v1/advice", "application/json", new Pipe());
        Assert.Equal(StatusCodes.Status504GatewayTimeout, answer.Response.StatusCode);
        Assert.Equal("application/problem+json", answer.Response.ContentType);
    }

    [Theory]
    [InlineData("Limits:RequestsPerMinute", "0")]
    [InlineData("Limits:PoolProfiles", "1")]
    public async Task Limit_ThatCannotBe_StopsTheStart(string name, string value)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Configuration[name] = value;
        builder.AddHosting();
        await using var app = builder.Build();
        var fault = await Assert.ThrowsAsync<OptionsValidationException>(() => app.StartAsync(Cancellation));
        Assert.Contains(name.Split(':')[1], fault.Message, StringComparison.Ordinal);
    }

    /// <summary>A batch is answered while it is sent.</summary>
    [Fact]
    public async Task Batch_SentSlowly_IsAnsweredOnTheWay()
    {
        using var host = new Host();
        var body = new Pipe(new PipeOptions(pauseWriterThreshold: 0));
        var sending = SendAsync(host, "/api/v1/batch", "application/jsonl", body);
        var line = Encoding.UTF8.GetBytes("""{ "schemaVersion": 1, "name": "Trooz", "population": 8500 }""" + "\n");
        // More than a block holds.
        for (var i = 0; i < 5_000; i++) await body.Writer.WriteAsync(line, Cancellation);
        using var reader = new StreamReader((await sending).Response.Body);
        Assert.Equal(1, (int)JsonNode.Parse((await reader.ReadLineAsync(Cancellation))!)!["line"]!);
        await body.Writer.CompleteAsync();
        var last = "";
        while (await reader.ReadLineAsync(Cancellation) is { } next) last = next;
        Assert.Equal(5_000, (int)JsonNode.Parse(last)!["line"]!);
    }

    private static Task<HttpContext> SendAsync(Host host, string path, string mediaType, Pipe body) => host.Server.SendAsync(
        context =>
        {
            (context.Request.Method, context.Request.Path, context.Request.ContentType) = ("POST", path, mediaType);
            context.Request.Headers.Host = "localhost";
            context.Request.Body = body.Reader.AsStream();
        },
        Cancellation);

    private static async Task WaitUntilAsync(Func<Task<bool>> holds)
    {
        for (var attempt = 0; !await holds(); attempt++)
        {
            Assert.True(attempt < 200, "It does not come to hold.");
            await Task.Delay(50, Cancellation);
        }
    }
}
