using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using Perfolizer.Horology;

namespace VifRecommender.Benchmarks.Report;

/// <summary>
/// How the report measures: many short iterations, of which the least counts, since other work may be going on, and as much warming up as
/// the runtime takes to compile what it sees often.
/// </summary>
internal static class ReportRun
{
    public static IConfig Config { get; } = ManualConfig.CreateEmpty()
        .AddJob(Job.Default.WithWarmupCount(30).WithIterationCount(30).WithIterationTime(TimeInterval.FromMilliseconds(100))
            .WithUnrollFactor(1).WithMinInvokeCount(1))
        .AddColumnProvider(DefaultColumnProviders.Instance)
        .AddLogger(ConsoleLogger.Default);
}
