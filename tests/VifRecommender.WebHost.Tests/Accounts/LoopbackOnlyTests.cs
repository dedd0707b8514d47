using System.Diagnostics;
using System.Net;
using Microsoft.AspNetCore.Http;
using VifRecommender.WebHost.Accounts;

namespace VifRecommender.WebHost.Tests.Accounts;

/// <summary>The demo knows nobody, so nobody but this machine may reach it.</summary>
public sealed class LoopbackOnlyTests
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

    [Theory]
    [InlineData("http://0.0.0.0:0", false)]
    [InlineData("http://127.0.0.1:0", true)]
    public async Task Demo_ToldToListenForEverybody_Stops(string address, bool goesOn)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var file = Path.Combine(Path.GetTempPath(), $"vif-demo-{Guid.NewGuid():N}.db");
        var start = new ProcessStartInfo("dotnet", [typeof(DemoMode).Assembly.Location, "--urls", address, "--Memory:ConnectionString", $"Data Source={file}"]) { RedirectStandardOutput = true, RedirectStandardError = true };
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
