using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using Perfolizer.Horology;

namespace VifRecommender.Benchmarks.Report;

/// <summary>
/// How the report measures: short enough to be run by hand, and medians of many short iterations, since other work may be going on.
/// </summary>
internal static class ReportRun
{
    public static IConfig Config { get; } = ManualConfig.CreateEmpty()
        .AddJob(Job.Default.WithWarmupCount(4).WithIterationCount(20).WithIterationTime(TimeInterval.FromMilliseconds(200)))
        .AddColumnProvider(DefaultColumnProviders.Instance)
        .AddLogger(ConsoleLogger.Default);
}
