using System.Diagnostics;
using System.Net;
using Microsoft.AspNetCore.Http;
using VifRecommender.Profiles;
using VifRecommender.Web.Accounts;
using VifRecommender.Web.Layout;
using VifRecommender.Web.Tests.Fixtures;

namespace VifRecommender.Web.Tests.Accounts;

/// <summary>The demo knows nobody, so nobody but this machine may reach it.</summary>
public sealed class LoopbackOnlyTests(OneHost one) : IClassFixture<OneHost>
{
    [Theory]
    [InlineData("http://127.0.0.1:5000", true)]
    [InlineData("http://[::1]:5000", true)]
    [InlineData("https://localhost:5001", true)]
    [InlineData("http://0.0.0.0:5000", false)]
    [InlineData("http://[::]:5000", false)]
    [InlineData("http://*:5000", false)]
    [InlineData("http://192.168.1.4:5000", false)]
    [InlineData("http://localhost.example:5000", false)]
    public void Address_OfThisMachine_IsTold(string address, bool isLoopback) => Assert.Equal(isLoopback, LoopbackOnly.IsLoopback(address));

    [Theory]
    [InlineData("127.0.0.1", "localhost:5080", 200)]
    [InlineData("::1", "[::1]:5080", 200)]
    [InlineData("127.0.0.1", "127.0.0.1:5080", 200)]
    [InlineData("192.168.1.4", "localhost:5080", 403)]
    [InlineData("127.0.0.1", "evil.example:5080", 403)]
    [InlineData("127.0.0.1", "localhost.evil.example", 403)]
    [InlineData("127.0.0.1", "", 403)]
    public async Task Request_FromElsewhereOrToAnotherName_IsTurnedAway(string remote, string host, int status)
    {
        var context = new DefaultHttpContext();
        context.Connection.RemoteIpAddress = IPAddress.Parse(remote);
        context.Request.Host = new HostString(host);
        var wasServed = false;
        await LoopbackOnly.TurnOthersAwayAsync(context, _ =>
        {
            wasServed = true;
            return Task.CompletedTask;
        });
        Assert.Equal((status, status == 200), (context.Response.StatusCode, wasServed));
    }

    /// <summary>A proxy asks from this machine for people who are not on it.</summary>
    [Theory]
    [InlineData("X-Forwarded-For", "203.0.113.7")]
    [InlineData("X-Forwarded-For", "127.0.0.1")]
    [InlineData("x-forwarded-host", "vif.example")]
    [InlineData("X-Forwarded-Proto", "https")]
    [InlineData("X-Forwarded-Port", "443")]
    [InlineData("Forwarded", "for=203.0.113.7")]
    [InlineData("Via", "1.1 proxy")]
    [InlineData("X-Real-IP", "203.0.113.7")]
    [InlineData("CF-Connecting-IP", "203.0.113.7")]
    public async Task Request_ThroughAProxy_IsTurnedAwayAndToldWhy(string name, string value)
    {
        var host = one.Emptied();
        var commune = await host.AddCommuneAsync();
        using var api = new ApiClient(host.CreateClient());
        foreach (var (language, words) in new[] { ("fr", PageText.Of(Language.French)), ("en", PageText.Of(Language.English)) })
        {
            using var page = await api.GetAsync($"/communes/{commune.Id}/profile", (name, value), ("Accept-Language", language));
            var text = WebUtility.HtmlDecode(await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
            Assert.Equal(HttpStatusCode.Forbidden, page.StatusCode);
            Assert.Contains(words.Status.DemoBehindProxyText, text, StringComparison.Ordinal);
            Assert.DoesNotContain("Trooz", text, StringComparison.Ordinal);
        }

        Assert.Contains("Accounts:Enabled",
            (string)(await ApiClient.ProblemAsync(await api.PostAsync("/api/v1/advice", "{}", (name, value)), 403))["detail"]!,
            StringComparison.Ordinal);
        // The lines that help, and whether it lives, depend on nobody.
        foreach (var open in new[] { "/help", "/health/live", "/site.css" })
        {
            using var answer = await api.GetAsync(open, (name, value));
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
    }

    [Theory]
    [InlineData("http://0.0.0.0:0", false)]
    [InlineData("http://127.0.0.1:0", true)]
    public async Task Demo_ToldToListenForEverybody_Stops(string address, bool goesOn)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var file = Path.Combine(Path.GetTempPath(), $"vif-demo-{Guid.NewGuid():N}.db");
        var start = new ProcessStartInfo("dotnet",
            [typeof(DemoMode).Assembly.Location, "--urls", address, "--Memory:ConnectionString", $"Data Source={file}"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        try
        {
            // Either it says for whom it is there, or why it is not.
            var said = "";
            while (await process.StandardOutput.ReadLineAsync(cancellation) is { } line)
            {
                said += line + "\n";
                if (line.Contains("Accounts:Enabled", StringComparison.Ordinal)) break;
            }

            if (goesOn)
            {
                Assert.Contains("demo for one person", said, StringComparison.Ordinal);
                Assert.False(process.HasExited);
            }
            else
            {
                Assert.Contains("serves this machine only", said, StringComparison.Ordinal);
                await process.WaitForExitAsync(cancellation);
                Assert.Equal(2, process.ExitCode);
            }
        }
        finally
        {
            if (!process.HasExited) process.Kill();
            await process.WaitForExitAsync(cancellation);
            foreach (var each in Directory.GetFiles(Path.GetTempPath(), Path.GetFileName(file) + "*")) File.Delete(each);
        }
    }
}
