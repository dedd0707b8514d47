using BenchmarkDotNet.Running;
using VifRecommender.Benchmarks.Report;
using VifRecommender.NRules.Benchmarks;

// dotnet run -c Release --project benchmarks/VifRecommender.NRules.Benchmarks -- --filter '*'
// For benchmarks/report.sh: -- figures FILE, and -- sessions FILE
if (args is ["figures", var file])
{
    Figure.Write(BenchmarkRunner.Run<EngineBenchmarks>(ReportRun.Config), file);
    return;
}

if (args is ["sessions", var page])
{
    File.WriteAllText(page, SessionMeasure.Table() + "\n");
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(EngineBenchmarks).Assembly).RunAllJoined(args: args);
