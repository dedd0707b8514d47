using BenchmarkDotNet.Running;
using VifRecommender.Benchmarks;

// dotnet run -c Release --project benchmarks/VifRecommender.Benchmarks -- --filter '*'
// Beside the benchmarks: -- report [FOLDER], -- load, -- check, -- emit, -- export DIR N, -- communes N, -- rank DIR (see Commands).
if (Commands.TryRun(args) is { } exitCode) return exitCode;
BenchmarkSwitcher.FromAssembly(typeof(LoadBenchmarks).Assembly).Run(args);
return 0;
