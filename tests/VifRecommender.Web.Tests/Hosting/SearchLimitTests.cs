using System.Diagnostics;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json.Nodes;
using VifRecommender.Web.Accounts;
using VifRecommender.Web.Memory;
using VifRecommender.Web.Tests.Fixtures;

namespace VifRecommender.Web.Tests.Hosting;

/// <summary>Searches of pages and programs share their places: one person cannot stop the host for all.</summary>
public sealed class SearchLimitTests
{
    private static readonly string[] Searches =
        ["roadmap?budget=20000&staff=1&quarters=2", "practices/household-brochure", "advice", "note", "note.docx"];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task RoadmapPages_SixtyAtOnce_LeaveTheLinesThatHelpAndTheHealthAnswering()
    {
        using var host = new Host(false, null, ("Limits:Searches", "2"), ("Limits:SearchesOfOne", "1"),
            ("Limits:WaitingSearchesOfOne", "3"), ("Limits:RequestsPerMinute", "100000"));
        var commune = await host.AddCommuneAsync();
        using var browser = await Browser.OfAsync(host);
        var pages = Enumerable.Range(0, 60)
            .Select(_ => Task.Run(() => browser.OpenAsync($"/communes/{commune.Id}/{Searches[0]}"), Cancellation)).ToList();
        var all = Task.WhenAll(pages);
        do
        {
            foreach (var address in new[] { "/help", "/health/live" })
            {
                var begun = Stopwatch.GetTimestamp();
                Assert.Equal(200, (await browser.OpenAsync(address)).Status);
                Assert.True(Stopwatch.GetElapsedTime(begun) < TimeSpan.FromMinutes(1),
                    $"{address} took {Stopwatch.GetElapsedTime(begun)}.");
            }
        }
        while (await Task.WhenAny(all, Task.Delay(100, Cancellation)) != all);
        var statuses = (await all).CountBy(page => page.Status).ToDictionary();
        Assert.Equal((60, true), (statuses.Values.Sum(), statuses.Keys.All(status => status is 200 or 429)));
        Assert.InRange(statuses[200], 1, 59);
    }

    /// <summary>What a person's program has under way counts for their pages too, and for nobody else's.</summary>
    [Fact]
    public async Task Search_OfAProgram_TakesThePlaceOfItsPersonsPagesOnly()
    {
        using var host =
            new Host(true, null, ("Limits:Searches", "4"), ("Limits:SearchesOfOne", "1"), ("Limits:WaitingSearchesOfOne", "0"));
        var commune = await host.AddCommuneAsync("Trooz", "62122", "SECOVA");
        foreach (var email in new[] { "busy@example.be", "other@example.be" }) await host.AddPersonAsync(email, (Role.Editor, "62122"));
        using var busy = await Browser.OfAsync(host, "busy@example.be");
        using var other = await Browser.OfAsync(host, "other@example.be");
        using var api = new ApiClient(host.CreateClient());
        var given = JsonNode.Parse(await ApiClient.BytesAsync(
            await api.PostAsync("/api/v1/token", $$"""{ "email": "busy@example.be", "password": "{{Host.Password}}" }""")))!;
        var (body, answer) = await BeginBatchAsync(host, $"Bearer {given["accessToken"]}");
        foreach (var search in Searches)
        {
            var refused = await busy.OpenAsync(Address(commune, search));
            Assert.Equal(429, refused.Status);
            Assert.NotNull(refused.Headers.RetryAfter);
            refused.Found(".lifelines");
            Assert.Equal(200, (await other.OpenAsync(Address(commune, search))).Status);
        }

        // What searches nothing is there.
        Assert.Equal(200, (await busy.OpenAsync(Address(commune, "profile"))).Status);
        await body.CompleteAsync();
        // An answer that nobody reads is never at its end.
        await answer.CopyToAsync(Stream.Null, Cancellation);
        var after = await busy.OpenAsync(Address(commune, "advice"));
        for (var attempt = 0; after.Status == 429 && attempt < 100; attempt++)
        {
            await Task.Delay(50, Cancellation);
            after = await busy.OpenAsync(Address(commune, "advice"));
        }

        Assert.Equal(200, after.Status);
    }

    /// <summary>Who waits longer than a request may take is told so, and is not answered with nothing.</summary>
    [Fact]
    public async Task Search_ThatWaitedTooLong_IsToldSo()
    {
        using var host = new Host(false, null, ("Limits:Searches", "1"), ("Limits:SearchesOfOne", "1"), ("Limits:RequestSeconds", "2"));
        var commune = await host.AddCommuneAsync();
        using var browser = await Browser.OfAsync(host);
        var (body, _) = await BeginBatchAsync(host, null);
        var page = await browser.OpenAsync(Address(commune, "advice") + "?lang=en");
        Assert.Equal(504, page.Status);
        Assert.Contains("took too long", page.Main, StringComparison.Ordinal);
        await body.CompleteAsync();
    }

    private static string Address(CommuneSummary commune, string page) => $"/communes/{commune.Id}/{page}";

    /// <summary>A batch that has begun to answer, and goes on as long as its body does.</summary>
    private static async Task<(PipeWriter Body, Stream Answer)> BeginBatchAsync(Host host, string? authorization)
    {
        var body = new Pipe(new PipeOptions(pauseWriterThreshold: 0));
        var answer = host.Server.SendAsync(
            context =>
            {
                (context.Request.Method, context.Request.Path, context.Request.ContentType) = ("POST", "/api/v1/batch",
                    "application/jsonl");
                context.Request.Headers.Host = "localhost";
                if (authorization is not null) context.Request.Headers.Authorization = authorization;
                context.Request.Body = body.Reader.AsStream();
            },
            Cancellation);
        // More than a block holds, so that it is answered on the way.
        var line = Encoding.UTF8.GetBytes("""{ "schemaVersion": 1, "name": "Trooz", "population": 8500 }""" + "\n");
        for (var i = 0; i < 5_000; i++) await body.Writer.WriteAsync(line, Cancellation);
        var response = (await answer).Response;
        Assert.Equal(200, response.StatusCode);
        return (body.Writer, response.Body);
    }
}
