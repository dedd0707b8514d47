using BenchmarkDotNet.Attributes;
using VifRecommender.Benchmarks.Rivals;
using VifRecommender.Catalogues;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;

namespace VifRecommender.Benchmarks;

/// <summary>
/// How work grows with the catalogue, and with what communes say of it: one, ten and a hundred times the built-in rules and practices.
/// </summary>
[MemoryDiagnoser]
public class ScaleBenchmarks
{
    private const int Communes = 100;
    private const int Checked = 5;

    private Catalogue _catalogue = null!;
    private CommuneProfile[] _communes = null!;
    private StraightResult _result = null!;
    private Recommender _recommender = null!;
    private Equality.Ranker _rival = null!;

    [Params(1, 10, 100)]
    public int Copies { get; set; }

    [GlobalSetup(Targets = [nameof(RanksOnly), nameof(FullAdvice)])]
    public void Setup()
    {
        _catalogue = ScaledCatalogue.Of(Copies);
        _communes = [.. CommuneGenerator.Generate(Communes, Commands.Seed, _catalogue)];
        _result = new StraightResult(_catalogue.Practices.Length);
        _recommender = new Recommender(_catalogue);
    }

    [GlobalSetup(Target = nameof(StraightFlow))]
    public void SetupStraightFlow() => Setup(new CompiledRules(new RankingModel(ScaledCatalogue.Of(Copies))).Rank);

    [GlobalSetup(Target = nameof(MicrosoftRulesEngine))]
    public void SetupMicrosoft() => Setup(new MicrosoftRules(new RankingModel(ScaledCatalogue.Of(Copies))).Rank);

    [Benchmark(OperationsPerInvoke = Communes)]
    public Ranking? RanksOnly()
    {
        Ranking? last = null;
        foreach (var commune in _communes) last = _recommender.Rank(commune);
        return last;
    }

    [Benchmark(OperationsPerInvoke = Communes)]
    public Advice? FullAdvice()
    {
        Advice? last = null;
        foreach (var commune in _communes) last = _recommender.Recommend(commune);
        return last;
    }

    /// <summary>The flow of the straight code, over conditions compiled one by one.</summary>
    [Benchmark(OperationsPerInvoke = Communes)]
    public int StraightFlow() => RankAll();

    [Benchmark(OperationsPerInvoke = Communes)]
    public int MicrosoftRulesEngine() => RankAll();

    private void Setup(Equality.Ranker rival)
    {
        Setup();
        _rival = rival;
        Equality.Check(_catalogue, _communes.Take(Checked), (nameof(rival), rival));
    }

    private int RankAll()
    {
        foreach (var commune in _communes) _rival(commune, _result);
        return _result.Count;
    }
}
