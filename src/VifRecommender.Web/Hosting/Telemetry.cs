using System.Diagnostics;
using System.Diagnostics.Metrics;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace VifRecommender.Web.Hosting;

/// <summary>
/// Metrics and traces of OpenTelemetry. They leave this process only where OTEL_EXPORTER_OTLP_ENDPOINT names a collector, and hold
/// nothing of communes: what was asked for, how long it took, how it ended.
/// </summary>
internal sealed class Telemetry : IDisposable
{
    public const string Name = "VifRecommender.Web";

    private readonly Meter _meter;
    private readonly Counter<long> _answers;
    private readonly Histogram<double> _durations;

    public Telemetry(IMeterFactory meters)
    {
        _meter = meters.Create(Name);
        _answers = _meter.CreateCounter<long>("vif.answers", "{answer}", "What was advised, by kind.");
        _durations = _meter.CreateHistogram<double>("vif.evaluation.duration", "s",
            "How long the evaluation took, without reading and writing.",
            advice: new InstrumentAdvice<double>
            {
                HistogramBucketBoundaries = [0.00001, 0.00003, 0.0001, 0.0003, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10],
            });
        Source = new ActivitySource(Name);
    }

    private ActivitySource Source { get; }

    /// <summary>Evaluates, and records how long it took.</summary>
    /// <param name="kind">What is asked for, such as <c>advice</c> or <c>plan</c>.</param>
    /// <param name="evaluate">The evaluation.</param>
    public T Measure<T>(string kind, Func<T> evaluate)
    {
        using var activity = Source.StartActivity("vif." + kind);
        var start = Stopwatch.GetTimestamp();
        var result = evaluate();
        _durations.Record(Stopwatch.GetElapsedTime(start).TotalSeconds, Tag(kind));
        Count(kind, 1);
        return result;
    }

    /// <summary>Counts answers.</summary>
    public void Count(string kind, long answers) => _answers.Add(answers, Tag(kind));

    public void Dispose()
    {
        Source.Dispose();
        _meter.Dispose();
    }

    public static void Add(IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<Telemetry>();
        var telemetry = services.AddOpenTelemetry().ConfigureResource(resource => resource.AddService(Name))
            .WithMetrics(metrics => metrics.AddMeter(Name, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel",
                "Microsoft.AspNetCore.RateLimiting", "System.Runtime"))
            .WithTracing(traces => traces.AddSource(Name).AddAspNetCoreInstrumentation());
        if (configuration["OTEL_EXPORTER_OTLP_ENDPOINT"] is not { Length: > 0 }) return;
        telemetry.WithMetrics(metrics => metrics.AddOtlpExporter()).WithTracing(traces => traces.AddOtlpExporter());
    }

    private static KeyValuePair<string, object?> Tag(string kind) => new("vif.kind", kind);
}
