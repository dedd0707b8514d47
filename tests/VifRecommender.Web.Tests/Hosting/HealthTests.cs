using System.Net;
using Microsoft.Extensions.DependencyInjection;
using VifRecommender.Profiles;
using VifRecommender.Web.Hosting;
using VifRecommender.Web.Layout;
using VifRecommender.Web.Memory;
using VifRecommender.Web.Tests.Fixtures;

namespace VifRecommender.Web.Tests.Hosting;

/// <summary>Who runs the host sees without signing in whether it lives and serves, and nothing else.</summary>
public sealed class HealthTests
{
    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task Host_ThatServes_IsHealthy(string path)
    {
        using var host = new Host(hasAccounts: true);
        using var answer = await new ApiClient(host.CreateClient()).GetAsync(path);
        Assert.Equal((HttpStatusCode.OK, "Healthy"),
            (answer.StatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task Host_WithoutItsMemory_LivesAndIsNotReady()
    {
        using var host = new Host();
        using var client = host.CreateClient();
        host.TakeMemoryAway();
        using var live = await client.GetAsync("/health/live", TestContext.Current.CancellationToken);
        using var ready = await client.GetAsync("/health/ready", TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable), (live.StatusCode, ready.StatusCode));
        Assert.Equal(
            "Unhealthy\nmemory: the file cannot be opened: see whether it is there, and whether the user of this service may read and "
            + "write it and its folder", await ready.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Host_WhoseDiskIsFull_IsNotReady()
    {
        using var host = new Host(services: services => services.AddSingleton<DiskRoom>(new FullDisk()));
        using var answer = await new ApiClient(host.CreateClient()).GetAsync("/health/ready");
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "Unhealthy\nmemory: the disk is full: make room"),
            (answer.StatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
    }

    /// <summary>All but roadmaps works without the solver, so the host serves on, and says what it cannot do.</summary>
    [Fact]
    public async Task Host_WithoutItsSolver_ServesAndTellsIt()
    {
        using var host = new Host(services: services => services.AddSingleton(new PlanningAbility("no library")));
        using var api = new ApiClient(host.CreateClient());
        using var answer = await api.GetAsync("/health/ready");
        Assert.Equal((HttpStatusCode.OK, "Degraded\nplanning: no library"),
            (answer.StatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
        Assert.Equal("no library",
            (string)(await ApiClient.ProblemAsync(await api.PostAsync("/api/v1/plan?budget=1&staff=1", "{}"), 501))["detail"]!);
        using var browser = await Browser.OfAsync(host);
        var page = await browser.OpenAsync($"/communes/{(await host.AddCommuneAsync()).Id}/roadmap?budget=1000&staff=1&lang=en");
        Assert.Equal(200, page.Status);
        Assert.Contains(PageText.Of(Language.English).Roadmaps.Impossible, page.Main, StringComparison.Ordinal);
    }

    /// <summary>Anybody may ask, so it is looked at once in a moment, however many ask.</summary>
    [Fact]
    public async Task Memory_IsNotWrittenForEachWhoAsks()
    {
        var disk = new FullDisk();
        using var host =
            new Host(services: services => services.AddSingleton<DiskRoom>(disk).AddSingleton<TimeProvider>(new StandingClock()));
        using var api = new ApiClient(host.CreateClient());
        for (var request = 0; request < 5; request++) (await api.GetAsync("/health/ready")).Dispose();
        Assert.Equal(1, disk.Asked);
    }

    private sealed class FullDisk : DiskRoom
    {
        public int Asked { get; private set; }

        public override long? FreeBytes(string file)
        {
            Asked++;
            return MemoryHealth.LeastRoom - 1;
        }
    }

    private sealed class StandingClock : TimeProvider
    {
        public override long GetTimestamp() => 1;
    }
}
