using BenchmarkDotNet.Running;
using VifRecommender.Benchmarks.Report;
using VifRecommender.NRules.Benchmarks;

// dotnet run -c Release --project benchmarks/VifRecommender.NRules.Benchmarks -- --filter '*'
// For benchmarks/report.sh: -- figures FILE
if (args is ["figures", var file])
{
    Figure.Write(BenchmarkRunner.Run<EngineBenchmarks>(ReportRun.Config), file);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(EngineBenchmarks).Assembly).RunAllJoined(args: args);
