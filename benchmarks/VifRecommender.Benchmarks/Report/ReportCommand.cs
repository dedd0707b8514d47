using System.Diagnostics;
using System.Globalization;
using BenchmarkDotNet.Running;
using VifRecommender.Benchmarks.Rivals;

namespace VifRecommender.Benchmarks.Report;

/// <summary>
/// "report [FOLDER]": measures, and writes benchmarks/README.md. What other programs have measured lies in the folder; see report.sh.
/// </summary>
internal static class ReportCommand
{
    private const int Processes = 11;

    public static int Run(string? folder)
    {
        var summaries = BenchmarkRunner.Run(
            [typeof(EngineBenchmarks), typeof(JudgingBenchmarks), typeof(ScaleBenchmarks), typeof(LoadBenchmarks)], ReportRun.Config);
        var page = new ReportPage(new Figures(summaries.SelectMany(Figure.Of)), ColdLoad(), NRules(folder));
        var text = File.ReadAllText(Path.Combine(Benchmarks, "VifRecommender.Benchmarks", "Report", "Template.md"))
            .Replace("{{machine}}", string.Join('\n', summaries[0].HostEnvironmentInfo.ToFormattedString()), StringComparison.Ordinal)
            .Replace("{{date}}", DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{{seed}}", Commands.Seed.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{{sessions}}", Read(folder, "sessions.md") ?? "Not measured this time: only `report.sh` measures NRules.",
                StringComparison.Ordinal)
            .Replace("{{processes}}", Read(folder, "engines.md") ?? "Not measured this time: Node.js or the two packages were not there.",
                StringComparison.Ordinal);
        foreach (var (name, table) in page.Tables()) text = text.Replace($"{{{{{name}}}}}", table.TrimEnd('\n'), StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(Benchmarks, "README.md"), text);
        return 0;
    }

    /// <summary>
    /// "load": loads the built-in catalogue for the first time in this process, with the layout, and prints the milliseconds.
    /// </summary>
    public static int Load()
    {
        var clock = Stopwatch.StartNew();
        _ = Recommender.Default;
        Console.WriteLine(clock.Elapsed.TotalMilliseconds.ToString(CultureInfo.InvariantCulture));
        return 0;
    }

    private static string Benchmarks => Path.Combine(Equality.Repository(), "benchmarks");

    private static Figures? NRules(string? folder) =>
        Read(folder, "nrules.json") is null ? null : new Figures(Figure.Read(Path.Combine(folder!, "nrules.json")));

    private static string? Read(string? folder, string file)
    {
        var path = Path.Combine(folder ?? "", file);
        return folder is not null && File.Exists(path) ? File.ReadAllText(path).TrimEnd('\n') : null;
    }

    /// <summary>The median over fresh processes, in nanoseconds.</summary>
    private static double ColdLoad() => Enumerable.Range(0, Processes).Select(_ => LoadElsewhere()).Order().ElementAt(Processes / 2) * 1e6;

    private static double LoadElsewhere()
    {
        using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, ["load"]) { RedirectStandardOutput = true })!;
        var milliseconds = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return double.Parse(milliseconds, CultureInfo.InvariantCulture);
    }
}
