using BenchmarkDotNet.Attributes;
using NRules;
using VifRecommender.Benchmarks;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;

namespace VifRecommender.NRules.Benchmarks;

/// <summary>The same advice by the built-in evaluation and by NRules: one commune, as many as Belgium has, and one changed fact.</summary>
[MemoryDiagnoser]
public class EngineBenchmarks
{
    private const int BelgianCommunes = 565;

    private readonly CommuneProfile[] _communes = [.. CommuneGenerator.Generate(BelgianCommunes, seed: 20261123)];
    private readonly CatalogueRules _rules = new();
    private readonly NRulesRecommender _recommender = new();
    private ISessionFactory _factory = null!;
    private ISession _session = null!;
    private bool _present;

    [GlobalSetup]
    public void Setup()
    {
        _factory = _rules.Compile();
        _session = _factory.CreateSession();
        _session.InsertCommune(_rules, _communes[0]);
        _session.Fire();
    }

    [Benchmark(Baseline = true)]
    public Advice BuiltInOneCommune() => Recommender.Default.Recommend(_communes[0]);

    [Benchmark]
    public Advice NRulesOneCommune() => _recommender.Recommend(_communes[0]);

    [Benchmark]
    public ISession NRulesCreateSession() => _factory.CreateSession();

    /// <summary>A service becomes present, then absent again, in a live session.</summary>
    [Benchmark]
    public Advice NRulesUpdateOneFact()
    {
        _present = !_present;
        _session.UpdateCommune(_communes[0].WithService("risk-tool", _present ? Presence.Present : Presence.Absent));
        _session.Fire();
        return _session.ReadAdvice(_rules);
    }

    [Benchmark]
    public int BuiltInAllCommunes() => _communes.Sum(commune => Recommender.Default.Recommend(commune).Recommendations.Length);

    [Benchmark]
    public int NRulesAllCommunes() => _communes.Sum(commune => _recommender.Recommend(commune).Recommendations.Length);

    [Benchmark]
    public ISessionFactory NRulesCompile() => new CatalogueRules(_rules.Catalogue).Compile();
}
