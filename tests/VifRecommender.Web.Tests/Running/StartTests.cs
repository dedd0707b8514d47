using System.Diagnostics;
using System.Net;
using VifRecommender.Web.Accounts;

namespace VifRecommender.Web.Tests.Running;

/// <summary>
/// Wherever it is started, the host has the settings and the memory of its content root; what is wrong with them stops it.
/// </summary>
public sealed class StartTests : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("vif-root-");
    private readonly DirectoryInfo _elsewhere = Directory.CreateTempSubdirectory("vif-elsewhere-");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private string Memory => Path.Combine(_root.FullName, "vif-memory.db");

    public void Dispose()
    {
        _root.Delete(recursive: true);
        _elsewhere.Delete(recursive: true);
    }

    [Fact]
    public async Task Host_StartedInAnotherFolder_HasItsSettingsAndItsMemory()
    {
        Write("""{ "Urls": "http://127.0.0.1:0", "Accounts": { "Enabled": true } }""");
        var first = await RunAsync(until: "Now listening on: ", async address =>
        {
            using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = address };
            using var answer = await client.GetAsync("/", Cancellation);
            Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        });
        Assert.Contains($"There was no memory yet: {Memory} is a new, empty one.", first.Said, StringComparison.Ordinal);
        Assert.Contains(Path.Combine(_root.FullName, "appsettings.json"), first.Said, StringComparison.Ordinal);
        Assert.Empty(_elsewhere.GetFiles());
        Assert.True(File.Exists(Memory));
        var second = await RunAsync(until: "Now listening on: ", _ => Task.CompletedTask);
        Assert.Contains($"The memory is {Memory}.", second.Said, StringComparison.Ordinal);
        Assert.DoesNotContain("new, empty", second.Said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "has no appsettings.json")]
    [InlineData("""{ "Accounts": { "Enabled": true }""", "is not JSON")]
    [InlineData("""{ "Accounts": { "Enabled": "oui" } }""", "is true or false, not 'oui'")]
    [InlineData("""{ "Memory": { "ConnectionString": "Data Source=no/such/folder.db" } }""", "its folder is not there")]
    [InlineData("""{ "Urls": "localhost" }""", "setting Urls has a fault")]
    public async Task Host_WithAFaultInItsSettings_DoesNotStartAndSaysWhy(string? settings, string expected)
    {
        if (settings is not null) Write(settings);
        var (said, code) = await RunAsync(until: null, _ => Task.CompletedTask);
        Assert.Equal(2, code);
        Assert.Contains(expected, said, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", said, StringComparison.Ordinal);
        Assert.Empty(_elsewhere.GetFiles());
    }

    private void Write(string settings) => File.WriteAllText(Path.Combine(_root.FullName, "appsettings.json"), settings);

    private async Task<(string Said, int Code)> RunAsync(string? until, Func<Uri, Task> use)
    {
        var start = new ProcessStartInfo("dotnet",
            [typeof(DemoMode).Assembly.Location, "--contentRoot", _root.FullName])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = _elsewhere.FullName,
        };
        using var process = Process.Start(start)!;
        var faults = process.StandardError.ReadToEndAsync(Cancellation);
        var said = "";
        try
        {
            while (await process.StandardOutput.ReadLineAsync(Cancellation) is { } line)
            {
                said += line + "\n";
                if (until is null || line.IndexOf(until, StringComparison.Ordinal) is not (>= 0 and var at)) continue;
                await use(new Uri(line[(at + until.Length)..].Trim()));
                break;
            }
        }
        finally
        {
            if (until is not null) process.Kill();
            await process.WaitForExitAsync(Cancellation);
        }

        return (said + await faults, process.ExitCode);
    }
}
