namespace VifRecommender.Web.Journeys.Fixtures;

/// <summary>One host for the journeys of a class that keep nothing in it.</summary>
public sealed class SharedHost : IAsyncDisposable
{
    private readonly Lazy<RunningHost> _host = new(() => new RunningHost());

    internal RunningHost Value => _host.Value;

    public ValueTask DisposeAsync() => _host.IsValueCreated ? _host.Value.DisposeAsync() : ValueTask.CompletedTask;
}
