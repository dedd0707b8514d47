using System.Diagnostics;

namespace VifRecommender.Web.Tests.Running;

/// <summary>What the host has confirmed is kept, however it ends.</summary>
[Collection(nameof(HostProcess))]
public sealed class KillTests : IDisposable
{
    private const int Officers = 4;
    private const int Rounds = 5;
    private static readonly TimeSpan Start = TimeSpan.FromMinutes(2);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("vif-kill-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Host_KilledInTheMiddleOfWrites_LosesNoneThatItConfirmedAndGoesOn()
    {
        var output = TestContext.Current.TestOutputHelper!;
        var file = Path.Combine(_folder.FullName, "memory.db");
        var random = new Random(20261123);
        var officers = Enumerable.Range(0, Officers).Select(number => new Officer($"Commune {number}")).ToList();
        for (var round = 0; round < Rounds; round++)
        {
            var begun = Stopwatch.GetTimestamp();
            using var host = await HostProcess.StartAsync(file).WaitAsync(Start, TestContext.Current.CancellationToken);
            var started = Stopwatch.GetElapsedTime(begun);
            foreach (var officer in officers.Where(officer => officer.Commune is not null))
            {
                using var browser = host.Browser();
                await officer.CheckAsync(browser);
            }

            var before = officers.Sum(officer => officer.Confirmed);
            var writing = officers.Select(officer => WriteUntilKilledAsync(host, officer)).ToList();
            // From the first write on: pages take longer at first, and a host that wrote nothing yet loses nothing.
            while (officers.Sum(officer => officer.Confirmed) == before)
            {
                await Task.WhenAny(Task.WhenAny(writing), Task.Delay(10, TestContext.Current.CancellationToken));
            }
            await Task.Delay(random.Next(0, 1_000), TestContext.Current.CancellationToken);
            await host.KillAsync();
            await Task.WhenAll(writing);
            output.WriteLine(
                $"Round {round + 1}: started in {started.TotalSeconds:0.0} s, confirmed "
                + $"{officers.Sum(officer => officer.Confirmed) - before} writes.");
        }

        // After the last kill too it goes on.
        using var last = await HostProcess.StartAsync(file).WaitAsync(Start, TestContext.Current.CancellationToken);
        foreach (var officer in officers.Where(officer => officer.Commune is not null))
        {
            using var browser = last.Browser();
            await officer.CheckAsync(browser);
            await officer.OpenAsync(browser);
            await officer.SaveProfileAsync(browser);
            await officer.DecideAsync(browser);
            await officer.CheckAsync(browser);
        }

        Assert.Equal(0, officers.Sum(officer => officer.Conflicts));
    }

    private static async Task WriteUntilKilledAsync(HostProcess host, Officer officer)
    {
        using var browser = host.Browser();
        try
        {
            await officer.OpenAsync(browser);
            while (true)
            {
                await officer.SaveProfileAsync(browser);
                await officer.DecideAsync(browser);
            }
        }
        catch (HttpRequestException)
        {
            // The host is gone.
        }
        catch (IOException)
        {
            // It went in the middle of an answer, which confirms nothing.
        }
    }
}
