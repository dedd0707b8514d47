using System.Net;
using Microsoft.Extensions.DependencyInjection;
using VifRecommender.WebHost.Memory;
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
        var isGone = false;
        using var host = new Host(services: services => services.AddScoped<MemoryContext>(provider =>
            isGone ? throw new InvalidOperationException("The database is gone.") : ActivatorUtilities.CreateInstance<SqliteMemoryContext>(provider)));
        using var client = host.CreateClient();
        isGone = true;
        using var live = await client.GetAsync("/health/live", TestContext.Current.CancellationToken);
        using var ready = await client.GetAsync("/health/ready", TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable), (live.StatusCode, ready.StatusCode));
        Assert.DoesNotContain("gone", await ready.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }
}
