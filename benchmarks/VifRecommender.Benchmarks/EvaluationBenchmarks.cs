using BenchmarkDotNet.Attributes;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;

namespace VifRecommender.Benchmarks;

/// <summary>One commune, its questions, and as many communes as Belgium has.</summary>
[MemoryDiagnoser]
public class EvaluationBenchmarks
{
    private const int BelgianCommunes = 565;

    private readonly Recommender _recommender = Recommender.Default;
    private readonly CommuneProfile[] _communes = [.. CommuneGenerator.Generate(BelgianCommunes, seed: 20261123)];

    [Benchmark(Baseline = true)]
    public Advice OneCommune() => _recommender.Recommend(_communes[0]);

    [Benchmark]
    public int OneCommuneWithQuestions() => _recommender.Recommend(_communes[0]).Questions.Length;

    [Benchmark]
    public int AllCommunes()
    {
        var recommended = 0;
        foreach (var commune in _communes) recommended += _recommender.Recommend(commune).Recommendations.Length;
        return recommended;
    }
}
