using BenchmarkDotNet.Attributes;
using VifRecommender.Benchmarks.Rivals;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;

namespace VifRecommender.Benchmarks;

/// <summary>The built-in rules, the same communes, side by side: the time is that of one commune, the mean over many that differ.</summary>
[MemoryDiagnoser]
public class EngineBenchmarks
{
    private const int Communes = 500;

    private readonly CommuneProfile[] _communes = [.. CommuneGenerator.Generate(Communes, Commands.Seed)];
    private readonly StraightResult _result = new(ScaledCatalogue.Of(1).Practices.Length);
    private StraightCode _straight = null!;
    private MicrosoftRules _microsoft = null!;

    [GlobalSetup]
    public void Setup()
    {
        _straight = new StraightCode();
        _microsoft = new MicrosoftRules(new RankingModel(ScaledCatalogue.Of(1)));
        Equality.Check(ScaledCatalogue.Of(1), _communes, ("straight code", _straight.Rank), ("Microsoft RulesEngine", _microsoft.Rank));
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Communes)]
    public int StraightCode()
    {
        foreach (var commune in _communes) _straight.Rank(commune, _result);
        return _result.Count;
    }

    [Benchmark(OperationsPerInvoke = Communes)]
    public Ranking? RanksOnly()
    {
        Ranking? last = null;
        foreach (var commune in _communes) last = Recommender.Default.Rank(commune);
        return last;
    }

    [Benchmark(OperationsPerInvoke = Communes)]
    public Advice? FullAdvice()
    {
        Advice? last = null;
        foreach (var commune in _communes) last = Recommender.Default.Recommend(commune);
        return last;
    }

    /// <summary>The full advice, and every reason and term of it put together.</summary>
    [Benchmark(OperationsPerInvoke = Communes)]
    public int EveryReasonRead()
    {
        var reasons = 0;
        foreach (var commune in _communes)
        {
            var advice = Recommender.Default.Recommend(commune);
            foreach (var each in advice.Recommendations) reasons += each.Reasons.Length + each.Terms.Length;
            foreach (var each in advice.Later) reasons += each.Reasons.Length + each.Terms.Length;
            foreach (var each in advice.NotAdvised) reasons += each.Reasons.Length;
            foreach (var each in advice.InPlace) reasons += each.Reasons.Length;
        }

        return reasons;
    }

    [Benchmark(OperationsPerInvoke = Communes)]
    public int MicrosoftRulesEngine()
    {
        foreach (var commune in _communes) _microsoft.Rank(commune, _result);
        return _result.Count;
    }
}
