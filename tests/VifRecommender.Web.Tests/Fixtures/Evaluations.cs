using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using VifRecommender.Web.Hosting;

namespace VifRecommender.Web.Tests.Fixtures;

/// <summary>Counts what a host evaluates, by kind: that of other hosts in this process is not counted.</summary>
internal sealed class Evaluations : IDisposable
{
    private readonly Dictionary<string, long> _counts = new(StringComparer.Ordinal);
    private readonly MeterListener _listener = new();

    public Evaluations(Host host)
    {
        var meters = host.Services.GetRequiredService<IMeterFactory>();
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Name == "vif.answers" && instrument.Meter.Name == Telemetry.Name && instrument.Meter.Scope == meters)
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<long>((_, count, tags, _) =>
        {
            lock (_counts)
            {
                var kind = (string)tags[0].Value!;
                _counts[kind] = _counts.GetValueOrDefault(kind) + count;
            }
        });
        _ = host.Services.GetRequiredService<Telemetry>();
        _listener.Start();
    }

    /// <summary>How many there were since the last question.</summary>
    public long Take(string kind)
    {
        lock (_counts)
        {
            _counts.Remove(kind, out var count);
            return count;
        }
    }

    public void Dispose() => _listener.Dispose();
}
