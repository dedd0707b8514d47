using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace VifRecommender.Extensions.Hosting.Tests.Fixtures;

/// <summary>A host with nothing in it but the adviser.</summary>
internal sealed class RunningHost(IHost host, Journal journal) : IAsyncDisposable
{
    public Journal Journal { get; } = journal;

    public IServiceProvider Services => host.Services;

    public Adviser Adviser => host.Services.GetRequiredService<Adviser>();

    public static async Task<RunningHost> StartAsync(string root, Action<VifRecommenderOptions>? configure,
        params (string Name, string Value)[] settings)
    {
        var builder = new HostApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true, ContentRootPath = root });
        builder.Configuration.AddInMemoryCollection(settings.ToDictionary(each => each.Name, each => (string?)each.Value));
        var journal = new Journal();
        builder.Logging.AddProvider(journal).SetMinimumLevel(LogLevel.Trace).AddFilter("Microsoft", LogLevel.None);
        builder.Services.AddVifRecommender(configure);
        builder.Services.AddHealthChecks().AddVifRecommender();
        var host = builder.Build();
        try
        {
            await host.StartAsync(TestContext.Current.CancellationToken);
        }
        catch
        {
            host.Dispose();
            throw;
        }
        return new RunningHost(host, journal);
    }

    public static Task<RunningHost> StartAsync(OverlayFolder folder, params (string Name, string Value)[] settings) =>
        StartAsync(folder.Root, null, [("VifRecommender:Overlays:0", "province.json"), .. settings]);

    public Task<HealthReport> HealthAsync() =>
        Services.GetRequiredService<HealthCheckService>().CheckHealthAsync(TestContext.Current.CancellationToken);

    /// <summary>Waits until something is so, with a bound that only a host which does not look reaches.</summary>
    public async Task UntilAsync(Func<bool> isSo)
    {
        using var bound = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        bound.CancelAfter(TimeSpan.FromMinutes(1));
        while (!isSo())
        {
            Assert.False(bound.IsCancellationRequested, "It did not come about; logged:\n" + string.Join('\n', Journal.Entries));
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await host.StopAsync(CancellationToken.None);
        host.Dispose();
    }
}
