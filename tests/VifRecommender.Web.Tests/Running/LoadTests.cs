using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text;
using VifRecommender.Web.Tests.Fixtures;

namespace VifRecommender.Web.Tests.Running;

/// <summary>
/// Some hundred requests of four clients, on this machine alone: nothing is lost, nothing fails, and memory does not grow. How fast it
/// was stands in the output. VIF_LOAD_REQUESTS sets another number of requests.
/// </summary>
[Collection(nameof(HostProcess))]
public sealed class LoadTests : IDisposable
{
    private const int Clients = 4;
    private const double Growth = 1.5;
    private const string Profile = """{ "schemaVersion": 1, "name": "Trooz", "population": 8290 }""";
    private static readonly int Requests = int.TryParse(Environment.GetEnvironmentVariable("VIF_LOAD_REQUESTS"), out var requests)
        ? requests : 600;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("vif-load-");
    private readonly ConcurrentBag<(string Kind, double Milliseconds)> _times = [];

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Host_UnderLoad_LosesNothingAndStaysWithinItsMemory()
    {
        using var host = await HostProcess.StartAsync(Path.Combine(_folder.FullName, "memory.db"));
        var own = Enumerable.Range(0, Clients).Select(client => new Officer($"Commune {client}")).ToList();
        var shared = Enumerable.Range(0, Clients).Select(client => new Officer($"Officer {client}")).ToList();
        foreach (var (officer, colleague) in own.Zip(shared))
        {
            using var browser = host.Browser();
            await officer.OpenAsync(browser);
            await officer.SaveProfileAsync(browser);
            colleague.Commune = shared[0].Commune;
            await colleague.OpenAsync(browser);
        }

        // The first half warms everything up: code is compiled, caches and pools are filled.
        var begun = Stopwatch.GetTimestamp();
        await RunAsync(host, own, shared, Requests / 2);
        var first = host.WorkingSet;
        await RunAsync(host, own, shared, Requests / 2);
        var second = host.WorkingSet;
        Report(Stopwatch.GetElapsedTime(begun), first, second, shared.Sum(officer => officer.Conflicts));

        Assert.True(second < first * Growth, $"The working set grew from {first >> 20} to {second >> 20} MiB.");
        using var reader = host.Browser();
        foreach (var officer in own) await officer.CheckAsync(reader);
        await shared[0].CheckAsync(reader, shared);
        Assert.Equal(200, (await reader.OpenAsync("/health/ready")).Status);
    }

    private Task RunAsync(HostProcess host, List<Officer> own, List<Officer> shared, int requests) =>
        Task.WhenAll(own.Zip(shared, (officer, colleague) => VisitAsync(host, officer, colleague, requests / Clients)));

    private async Task VisitAsync(HostProcess host, Officer officer, Officer colleague, int requests)
    {
        using var browser = host.Browser();
        await officer.OpenAsync(browser);
        await colleague.OpenAsync(browser);
        for (var request = 0; request < requests; request++)
        {
            var visit = (request % 10) switch
            {
                0 => TimeAsync("own profile", () => officer.SaveProfileAsync(browser)),
                1 or 6 => TimeAsync("shared profile", () => colleague.SaveProfileAsync(browser)),
                2 => TimeAsync("decision", () => officer.DecideAsync(browser)),
                3 => TimeAsync("shared decision", () => colleague.DecideAsync(browser)),
                4 or 7 or 9 => TimeAsync("API advice", () => AdviseAsync(browser)),
                _ => TimeAsync("advice page", () => ReadAsync(browser, officer)),
            };
            await visit;
        }
    }

    private static async Task ReadAsync(Browser browser, Officer officer) =>
        Assert.Equal(200, (await browser.OpenAsync($"{officer.Commune}/advice")).Status);

    private static async Task AdviseAsync(Browser browser)
    {
        var json = new ByteArrayContent(Encoding.UTF8.GetBytes(Profile));
        json.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        Assert.Equal(200, (await browser.SendAsync("/api/v1/advice", json)).Status);
    }

    private async Task TimeAsync(string kind, Func<Task> request)
    {
        var begun = Stopwatch.GetTimestamp();
        await request();
        _times.Add((kind, Stopwatch.GetElapsedTime(begun).TotalMilliseconds));
    }

    private void Report(TimeSpan took, long first, long second, int conflicts)
    {
        var output = TestContext.Current.TestOutputHelper!;
        output.WriteLine(
            $"{_times.Count} requests of {Clients} clients in {took.TotalSeconds:0.0} s: {_times.Count / took.TotalSeconds:0} a second, "
            + $"{conflicts} conflicts; the time of the client's own parsing counts too.");
        output.WriteLine($"Working set: {first >> 20} MiB after the first half, {second >> 20} MiB after the second.");
        foreach (var kind in _times.GroupBy(each => each.Kind).OrderBy(kind => kind.Key, StringComparer.Ordinal))
        {
            var sorted = kind.Select(each => each.Milliseconds).Order().ToList();
            output.WriteLine(
                $"{kind.Key}: {sorted.Count} requests, p50 {At(sorted, 0.5):0} ms, p95 {At(sorted, 0.95):0} ms, p99 {At(sorted, 0.99):0} "
                + $"ms, longest {sorted[^1]:0} ms");
        }
    }

    private static double At(List<double> sorted, double part) => sorted[(int)(part * (sorted.Count - 1))];
}
