using System.Text.Json;
using BenchmarkDotNet.Reports;

namespace VifRecommender.Benchmarks.Report;

/// <summary>What was measured of one benchmark: the least time of an operation, since other work on a machine only adds to it, and what it
/// allocates.</summary>
internal sealed record Figure(string Benchmark, string Parameters, double Nanoseconds, long Bytes)
{
    /// <summary>The figures of a run; throws where a benchmark failed, since a report has no gaps.</summary>
    public static IEnumerable<Figure> Of(Summary summary) => summary.Reports.Select(report => new Figure(
        $"{report.BenchmarkCase.Descriptor.Type.Name}.{report.BenchmarkCase.Descriptor.WorkloadMethod.Name}",
        report.BenchmarkCase.Parameters.ValueInfo,
        report.ResultStatistics?.Min ?? throw new InvalidOperationException($"{report.BenchmarkCase.DisplayInfo} failed."),
        report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0));

    /// <summary>Writes the figures of a run as JSON.</summary>
    public static void Write(Summary summary, string file) => File.WriteAllText(file, JsonSerializer.Serialize(Of(summary)));

    /// <summary>Reads what has been written.</summary>
    public static IEnumerable<Figure> Read(string file) => JsonSerializer.Deserialize<Figure[]>(File.ReadAllText(file)) ?? [];
}
