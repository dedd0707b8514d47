using BenchmarkDotNet.Running;
using VifRecommender.Planning.Benchmarks;

// dotnet run -c Release --project benchmarks/VifRecommender.Planning.Benchmarks -- --filter '*'
BenchmarkSwitcher.FromAssembly(typeof(RoadmapBenchmarks).Assembly).Run(args);
