using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;
using VifRecommender.Web.Tests.Fixtures;

namespace VifRecommender.Web.Tests.Hosting;

/// <summary>
/// Metrics and traces tell what was asked for and how long it took; nothing of the commune. Alone, since they are those of the whole
/// process.
/// </summary>
[Collection(nameof(TelemetryTests))]
[CollectionDefinition(nameof(TelemetryTests), DisableParallelization = true)]
public sealed class TelemetryTests
{
    [Fact]
    public async Task Advice_IsCountedAndTraced()
    {
        List<Metric> metrics = [];
        List<Activity> traces = [];
        using var host = new Host(services: services =>
        {
            services.AddOpenTelemetry().WithMetrics(each => each.AddInMemoryExporter(metrics))
                .WithTracing(each => each.AddInMemoryExporter(traces));
        });
        using var api = new ApiClient(host.CreateClient());
        await api.PostSampleAsync("/api/v1/advice?lang=fr", "trooz");
        await ApiClient.ProblemAsync(await api.PostAsync("/api/v1/advice", "{}"), 400);
        host.Services.GetRequiredService<MeterProvider>().ForceFlush();
        host.Services.GetRequiredService<TracerProvider>().ForceFlush();

        Assert.Equal([("advice", 1L)],
            Points(metrics, "vif.answers").Select(point => ((string)Tag(point, "vif.kind")!, point.GetSumLong())));
        var duration = Assert.Single(Points(metrics, "vif.evaluation.duration"));
        Assert.Equal(1, duration.GetHistogramCount());
        Assert.InRange(duration.GetHistogramSum(), 1e-7, 10);
        Assert.Contains("http.server.request.duration", metrics.Select(metric => metric.Name));
        Assert.Contains(traces, trace => trace.DisplayName == "vif.advice");
        Assert.Contains(traces, trace => trace.DisplayName.Contains("/api/v1/advice", StringComparison.Ordinal));
        var told = string.Join('\n', traces.SelectMany(trace => trace.TagObjects.Select(tag => $"{tag.Value}").Append(trace.DisplayName)));
        Assert.DoesNotContain("Trooz", told, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("62122", told, StringComparison.Ordinal);
    }

    private static IEnumerable<MetricPoint> Points(List<Metric> metrics, string name)
    {
        foreach (var metric in metrics.Where(metric => metric.Name == name))
        {
            foreach (var point in metric.GetMetricPoints()) yield return point;
        }
    }

    private static object? Tag(MetricPoint point, string name)
    {
        foreach (var tag in point.Tags)
        {
            if (tag.Key == name) return tag.Value;
        }

        return null;
    }
}
