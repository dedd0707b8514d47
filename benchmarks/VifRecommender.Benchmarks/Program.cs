using BenchmarkDotNet.Running;
using VifRecommender.Benchmarks;

// dotnet run -c Release --project benchmarks/VifRecommender.Benchmarks -- --filter '*'
BenchmarkSwitcher.FromAssembly(typeof(LoadBenchmarks).Assembly).Run(args);
