using BenchmarkDotNet.Attributes;
using NRules;
using VifRecommender.Benchmarks;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;
using VifRecommender.Writing;

namespace VifRecommender.NRules.Benchmarks;

/// <summary>
/// The same rules by the built-in evaluation and by NRules, side by side: the time is that of one commune, the mean over many that
/// differ.
/// </summary>
[MemoryDiagnoser]
public class EngineBenchmarks
{
    private const int Communes = 20;

    private readonly CommuneProfile[] _communes = [.. CommuneGenerator.Generate(Communes, seed: 20261123)];
    private readonly CatalogueRules _rules = new();
    private readonly NRulesRecommender _recommender = new();
    private ISessionFactory _factory = null!;

    [GlobalSetup]
    public void Setup()
    {
        _factory = _rules.Compile();
        foreach (var commune in _communes)
        {
            var (ours, theirs) = (Recommender.Default.Recommend(commune), _recommender.Recommend(commune));
            if (!AdviceJson.Write(ours, Language.English).AsSpan().SequenceEqual(AdviceJson.Write(theirs, Language.English)))
            {
                throw new InvalidOperationException($"NRules advises {commune.Name} otherwise.");
            }
        }
    }

    [Benchmark(OperationsPerInvoke = Communes)]
    public Ranking? RanksOnly()
    {
        Ranking? last = null;
        foreach (var commune in _communes) last = Recommender.Default.Rank(commune);
        return last;
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Communes)]
    public Advice? FullAdvice()
    {
        Advice? last = null;
        foreach (var commune in _communes) last = Recommender.Default.Recommend(commune);
        return last;
    }

    /// <summary>A session for each commune in which all rules have fired; no advice is read from it.</summary>
    [Benchmark(OperationsPerInvoke = Communes)]
    public ISession? NRulesFiring()
    {
        ISession? last = null;
        foreach (var commune in _communes)
        {
            last = _factory.CreateSession();
            last.InsertCommune(_rules, commune);
            last.Fire();
        }

        return last;
    }

    [Benchmark(OperationsPerInvoke = Communes)]
    public Advice? NRulesAdvice()
    {
        Advice? last = null;
        foreach (var commune in _communes) last = _recommender.Recommend(commune);
        return last;
    }
}
