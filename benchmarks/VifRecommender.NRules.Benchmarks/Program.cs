using BenchmarkDotNet.Running;
using VifRecommender.NRules.Benchmarks;

// dotnet run -c Release --project benchmarks/VifRecommender.NRules.Benchmarks
BenchmarkSwitcher.FromAssembly(typeof(EngineBenchmarks).Assembly).RunAllJoined(args: args);
