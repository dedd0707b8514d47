using BenchmarkDotNet.Attributes;
using VifRecommender.Changes;
using VifRecommender.Pooling;
using VifRecommender.Profiles;

namespace VifRecommender.Benchmarks;

/// <summary>The open questions, the smallest change, the first five and ten neighbours.</summary>
[MemoryDiagnoser]
public class QuestionBenchmarks
{
    private readonly CommuneProfile[] _communes =
        [.. CommuneGenerator.Generate(10, Commands.Seed).Select(commune => commune with { Partnership = null })];
    private CommuneGroup _group = null!;

    [GlobalSetup]
    public void Setup() => _group = new CommuneGroup(_communes);

    [Benchmark]
    public int OpenQuestions() => Recommender.Default.Recommend(_communes[0]).Questions.Length;

    [Benchmark]
    public SmallestChanges SmallestChanges() => Recommender.Default.FindSmallestChanges(_communes[0], "household-brochure");

    [Benchmark]
    public int TopFive() => Recommender.Default.FindTopFiveChanges(_communes[0]).Changes.Length;

    [Benchmark]
    public int PoolTenCommunes() => Recommender.Default.Pool(_group).Shared.Length;
}
