using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using VifRecommender.Web.Memory;

namespace VifRecommender.Web.Tests.Fixtures;

/// <summary>One host for the tests of a class: to start one takes as long as many of its answers. Its limits are out of reach.</summary>
public class OneHost : IDisposable
{
    public OneHost() : this(hasAccounts: false)
    {
    }

    private protected OneHost(bool hasAccounts, params (string Name, string Value)[] settings) =>
        Host = new Host(hasAccounts, null, [("Limits:RequestsPerMinute", "100000"), ("Limits:SignInsPerMinute", "1000"), .. settings]);

    internal Host Host { get; }

    /// <summary>The host with nothing and nobody in its memory, as if it had just been started.</summary>
    internal Host Emptied()
    {
        using var scope = Host.Services.CreateScope();
        var database = scope.ServiceProvider.GetRequiredService<MemoryContext>();
        database.Communes.ExecuteDelete();
        database.Users.ExecuteDelete();
        return Host;
    }

    public void Dispose()
    {
        Host.Dispose();
        GC.SuppressFinalize(this);
    }
}
