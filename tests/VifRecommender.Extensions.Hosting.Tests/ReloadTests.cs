using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using VifRecommender.Extensions.Hosting.Tests.Fixtures;
using VifRecommender.Profiles;

namespace VifRecommender.Extensions.Hosting.Tests;

/// <summary>What is in use while files change: always a whole catalogue without faults.</summary>
public sealed class ReloadTests : IDisposable
{
    private readonly OverlayFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Overlay_Written_IsInUse()
    {
        await using var host = await RunningHost.StartAsync(_folder);
        var before = host.Adviser.Current;
        _folder.Write(OverlayFolder.Version("2"));
        await host.UntilAsync(() => host.Journal.Of(2).Count > 0);
        Assert.EndsWith("+2", host.Adviser.Current.Catalogue.Version, StringComparison.Ordinal);
        Assert.EndsWith("+1", before.Catalogue.Version, StringComparison.Ordinal);
        var told = Assert.Single(host.Journal.Of(2));
        Assert.Equal((LogLevel.Information, host.Adviser.CatalogueVersion), (told.Level, (string?)told.Values["Catalogue"]));
    }

    [Fact]
    public async Task Overlay_ReplacedInOneStep_IsInUse()
    {
        await using var host = await RunningHost.StartAsync(_folder);
        _folder.Replace(OverlayFolder.Version("2"));
        await host.UntilAsync(() => host.Adviser.Current.Catalogue.Version.EndsWith("+2", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Overlay_WithAFault_LeavesTheCatalogueBeforeItAndIsLoggedWithItsPlace()
    {
        await using var host = await RunningHost.StartAsync(_folder);
        Assert.Equal(HealthStatus.Healthy, (await host.HealthAsync()).Status);
        var before = host.Adviser.Current;
        _folder.Write(OverlayFolder.Faulty);
        await host.UntilAsync(() => !host.Adviser.Refused.IsEmpty && host.Journal.Of(4).Count > 0);
        Assert.Same(before, host.Adviser.Current);
        Assert.Equal(host.Adviser.CatalogueVersion, Assert.Single(host.Journal.Of(3)).Values["Catalogue"]);
        var fault = Assert.Single(host.Journal.Of(4));
        Assert.Equal((LogLevel.Error, "province.json", 5, "VIF3002", "$.reweight.priority-small-comune-shares"),
            (fault.Level, (string?)fault.Values["File"], (int)fault.Values["Line"]!, (string?)fault.Values["Diagnostic"],
                (string?)fault.Values["Path"]));

        var health = await host.HealthAsync();
        Assert.Equal(HealthStatus.Degraded, health.Status);
        Assert.Contains("province.json:5:", health.Entries["catalogue"].Description, StringComparison.Ordinal);
        Assert.Contains(host.Adviser.CatalogueVersion, health.Entries["catalogue"].Description, StringComparison.Ordinal);
        Assert.Single((string[])health.Entries["catalogue"].Data["faults"]);

        _folder.Write(OverlayFolder.Version("3"));
        await host.UntilAsync(() => host.Adviser.Refused.IsEmpty);
        Assert.EndsWith("+3", host.Adviser.Current.Catalogue.Version, StringComparison.Ordinal);
        health = await host.HealthAsync();
        Assert.Equal(HealthStatus.Healthy, health.Status);
        Assert.Contains(host.Adviser.CatalogueVersion, health.Entries["catalogue"].Description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Overlay_TakenAwayAndPutBack_IsAFaultThatMendsItself()
    {
        await using var host = await RunningHost.StartAsync(_folder);
        File.Delete(_folder.File);
        await host.UntilAsync(() => host.Adviser.Refused is [{ Id: "VIF1001" }]);
        Assert.EndsWith("+1", host.Adviser.Current.Catalogue.Version, StringComparison.Ordinal);
        _folder.Write(OverlayFolder.Version("1"));
        await host.UntilAsync(() => host.Adviser.Refused.IsEmpty);
    }

    /// <summary>
    /// As containers mount settings: the file is a link by way of another link, which is turned, and nobody tells of the file.
    /// </summary>
    [Fact]
    public async Task Overlay_OnAFileSystemThatTellsNothing_IsLookedAt()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("Links need rights of their own there.");
        foreach (var version in new[] { "1", "2" })
        {
            Directory.CreateDirectory(Path.Combine(_folder.Root, "v" + version));
            File.WriteAllText(Path.Combine(_folder.Root, "v" + version, "province.json"), OverlayFolder.Version(version));
        }
        var data = Path.Combine(_folder.Root, "data");
        Directory.CreateSymbolicLink(data, "v1");
        File.Delete(_folder.File);
        File.CreateSymbolicLink(_folder.File, "data/province.json");
        await using var host = await RunningHost.StartAsync(_folder, ("VifRecommender:PollInterval", "00:00:00.05"));
        Directory.Delete(data);
        Directory.CreateSymbolicLink(data, "v2");
        await host.UntilAsync(() => host.Adviser.Current.Catalogue.Version.EndsWith("+2", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ReloadOnChange_False_FollowsNothingUntilTheHostAsks()
    {
        await using var host = await RunningHost.StartAsync(_folder, ("VifRecommender:ReloadOnChange", "false"));
        await Watch(host).ExecuteTask!;
        _folder.Write(OverlayFolder.Version("2"));
        Assert.EndsWith("+1", host.Adviser.Current.Catalogue.Version, StringComparison.Ordinal);
        Assert.True(host.Adviser.Reload());
        Assert.EndsWith("+2", host.Adviser.Current.Catalogue.Version, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Watch_HostStops_Ends()
    {
        OverlayWatch watch;
        await using (var host = await RunningHost.StartAsync(_folder))
        {
            watch = Watch(host);
            Assert.False(watch.ExecuteTask!.IsCompleted);
        }

        Assert.True(watch.ExecuteTask!.IsCompleted);
    }

    [Fact]
    public async Task Reload_SameContent_DoesNothingAndLogsNothingAgain()
    {
        await using var host = await RunningHost.StartAsync(_folder, ("VifRecommender:ReloadOnChange", "false"));
        var before = host.Adviser.Current;
        Assert.True(host.Adviser.Reload());
        Assert.Same(before, host.Adviser.Current);
        _folder.Write(OverlayFolder.Faulty);
        Assert.False(host.Adviser.Reload());
        Assert.False(host.Adviser.Reload());
        Assert.Single(host.Journal.Of(3));
    }

    [Fact]
    public async Task Reload_MoreFaultsThanAnybodyReads_TellsTheirNumber()
    {
        await using var host = await RunningHost.StartAsync(_folder, ("VifRecommender:ReloadOnChange", "false"));
        var retired = string.Join(',', Enumerable.Range(0, 30).Select(number => $"\"nobody-knows-{number}\""));
        _folder.Write(OverlayFolder.Version("2").Replace("\"comfort-dog-hearing\"", retired, StringComparison.Ordinal));
        Assert.False(host.Adviser.Reload());
        Assert.Equal((30, 20, 10), (host.Adviser.Refused.Length, host.Journal.Of(4).Count, (int)host.Journal.Of(8)[0].Values["More"]!));
    }

    [Fact]
    public async Task Reload_FileOverTheLimit_IsADiagnosticAndNotReadWhole()
    {
        await using var host = await RunningHost.StartAsync(_folder, ("VifRecommender:ReloadOnChange", "false"));
        using (var file = new FileStream(_folder.File, FileMode.Create)) file.SetLength(200L << 20);
        Assert.False(host.Adviser.Reload());
        Assert.Equal("VIF1007", Assert.Single(host.Adviser.Refused).Id);
    }

    /// <summary>Each of many that ask gets a whole catalogue of one version, and no guard is ever missing.</summary>
    [Fact]
    public async Task Current_WhileFilesChange_IsAlwaysOneWholeCatalogue()
    {
        await using var host = await RunningHost.StartAsync(_folder, ("VifRecommender:ReloadOnChange", "false"));
        var profile = new CommuneProfile { Name = "Trooz", Population = 8_290 };
        var practices = host.Adviser.Current.Catalogue.Practices.Length;
        using var stop = new CancellationTokenSource();
        var asking = Task.Run(
            () =>
            {
                var asked = 0;
                for (; !stop.IsCancellationRequested || asked == 0; asked++)
                {
                    Assert.Equal(practices, host.Adviser.Recommend(profile).Catalogue.Practices.Length);
                }
                return asked;
            }, TestContext.Current.CancellationToken);
        for (var version = 2; version < 12; version++)
        {
            _folder.Write(version % 3 == 0 ? OverlayFolder.Faulty : OverlayFolder.Version($"{version}"));
            host.Adviser.Reload();
        }
        await stop.CancelAsync();
        Assert.True(await asking > 0);
        Assert.EndsWith("+11", host.Adviser.Current.Catalogue.Version, StringComparison.Ordinal);
    }

    private static OverlayWatch Watch(RunningHost host) => host.Services.GetServices<IHostedService>().OfType<OverlayWatch>().Single();
}
