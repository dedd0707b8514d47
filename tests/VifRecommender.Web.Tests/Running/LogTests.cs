using System.Diagnostics;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using VifRecommender.Web.Accounts;
using VifRecommender.Web.Tests.Fixtures;

namespace VifRecommender.Web.Tests.Running;

/// <summary>Logs as JSON, one object on each line, with nothing of communes or persons in them, whatever goes wrong.</summary>
[Collection(nameof(HostProcess))]
public sealed class LogTests : IDisposable
{
    private const string Marker = "Xanthippe";
    private const string Listening = "Now listening on: ";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("vif-log-");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Log_AsJson_IsJsonInEachLineAndHoldsNoAnswersAndNoPersons()
    {
        var file = Path.Combine(_folder.FullName, "memory.db");
        var start = new ProcessStartInfo("dotnet",
            [typeof(DemoMode).Assembly.Location, "--urls", "http://127.0.0.1:0", "--Memory:ConnectionString", $"Data Source={file}",
                "--Logging:Console:FormatterName", "json"])
        {
            RedirectStandardOutput = true,
            WorkingDirectory = _folder.FullName,
        };
        using var process = Process.Start(start)!;
        var lines = new List<string>();
        while (await process.StandardOutput.ReadLineAsync(Cancellation) is { } line)
        {
            lines.Add(line);
            if (!line.Contains(Listening, StringComparison.Ordinal)) continue;
            var message = (string)JsonNode.Parse(line)!["Message"]!;
            await UseAsync(new Uri(message[(message.IndexOf(Listening, StringComparison.Ordinal) + Listening.Length)..]), file);
            break;
        }

        process.Kill();
        var rest = await process.StandardOutput.ReadToEndAsync(Cancellation);
        await process.WaitForExitAsync(Cancellation);
        lines.AddRange(rest.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.All(lines, line => Assert.NotNull((string?)JsonNode.Parse(line)!["LogLevel"]));
        Assert.Contains(lines, line => line.Contains("\"LogLevel\":\"Error\"", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, line => line.Contains(Marker, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>A commune, its profile and a decision; faulty ones; and all of it again once the memory is spoiled.</summary>
    private static async Task UseAsync(Uri address, string file)
    {
        using var client = new HttpClient(
            new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = true, CookieContainer = new CookieContainer() })
        {
            BaseAddress = address,
        };
        using var browser = new Browser(client);
        var officer = new Officer(Marker);
        await officer.OpenAsync(browser);
        await officer.SaveProfileAsync(browser);
        await officer.DecideAsync(browser);
        string[] bodies = [$$"""{"schemaVersion":1,"name":"{{Marker}}"}""", $$"""{"name":"{{Marker}}","{{Marker}}":1}""", Marker];
        foreach (var body in bodies)
        {
            using var content = new StringContent(body, Encoding.UTF8, "application/json");
            using var answer = await client.PostAsync("/api/v1/advice", content, Cancellation);
        }

        foreach (var each in Directory.GetFiles(Path.GetDirectoryName(file)!, "memory.db*"))
        {
            using var spoiled = new FileStream(each, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete);
            spoiled.SetLength(0);
            await spoiled.WriteAsync(new byte[5_000], Cancellation);
        }
        using var form = new FormUrlEncodedContent([new("name", Marker)]);
        using var failed = await client.PostAsync("/", form, Cancellation);
        using var page = await client.GetAsync($"{officer.Commune}/advice", Cancellation);
        Assert.False(page.IsSuccessStatusCode);
    }
}
