using System.Diagnostics;

namespace VifRecommender.WebHost.Tests.Running;

/// <summary>What the host has confirmed is kept, however it ends.</summary>
public sealed class KillTests : IDisposable
{
    private const int Officers = 4;
    private const int Rounds = 5;
    private static readonly TimeSpan Start = TimeSpan.FromSeconds(20);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("vif-kill-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Host_KilledInTheMiddleOfWrites_LosesNoneThatItConfirmedAndGoesOn()
    {
        var output = TestContext.Current.TestOutputHelper!;
        var file = Path.Combine(_folder.FullName, "memory.db");
        var random = new Random(20261123);
        var officers = Enumerable.Range(0, Officers).Select(number => new Officer($"Commune {number}")).ToList();
        for (var round = 0; round <= Rounds; round++)
        {
            var begun = Stopwatch.GetTimestamp();
            using var host = await HostProcess.StartAsync(file).WaitAsync(Start, TestContext.Current.CancellationToken);
            var started = Stopwatch.GetElapsedTime(begun);
            foreach (var officer in officers)
            {
                using var browser = host.Browser();
                if (officer.Commune is not null) await officer.CheckAsync(browser);
                await officer.OpenAsync(browser);
            }

            // The last one only looks, and writes once more.
            var before = officers.Sum(officer => officer.Confirmed);
            if (round == Rounds)
            {
                using var browser = host.Browser();
                await officers[0].SaveProfileAsync(browser);
                Assert.Equal(before + 1, officers[0].Confirmed + officers.Skip(1).Sum(officer => officer.Confirmed));
                await officers[0].CheckAsync(browser);
                break;
            }

            var writing = officers.Select(officer => WriteUntilKilledAsync(host, officer)).ToList();
            await Task.Delay(random.Next(200, 1_500), TestContext.Current.CancellationToken);
            await host.KillAsync();
            await Task.WhenAll(writing);
            output.WriteLine($"Round {round + 1}: started in {started.TotalSeconds:0.0} s, confirmed {officers.Sum(officer => officer.Confirmed) - before} writes.");
        }

        Assert.True(officers.Sum(officer => officer.Confirmed) > Rounds * Officers);
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
