using BenchmarkDotNet.Attributes;
using VifRecommender.Benchmarks;
using VifRecommender.Recommendations;

namespace VifRecommender.Planning.Benchmarks;

/// <summary>A roadmap with the whole catalogue over twelve quarters, with ample and with scarce means.</summary>
public class RoadmapBenchmarks
{
    private readonly Advice _advice = Recommender.Default.Recommend(CommuneGenerator.Generate(1, seed: 20261123).Single());

    [Benchmark]
    public Roadmap Ample() => RoadmapPlanner.Plan(_advice, new RoadmapLimits(30_000, 0.8m, 12));

    [Benchmark]
    public Roadmap Scarce() => RoadmapPlanner.Plan(_advice, new RoadmapLimits(5_000, 0.2m, 12));
}
