using System.Net;
using VifRecommender.WebHost.Tests.Fixtures;

namespace VifRecommender.WebHost.Tests.Hosting;

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
        Assert.Equal((HttpStatusCode.OK, "Healthy"), (answer.StatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
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
        Assert.Equal("Unhealthy", await ready.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
