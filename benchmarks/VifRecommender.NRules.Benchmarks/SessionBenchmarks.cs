using BenchmarkDotNet.Attributes;
using NRules;
using VifRecommender.Benchmarks;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;

namespace VifRecommender.NRules.Benchmarks;

/// <summary>What only NRules does: a session that lives on, and the rules compiled for it.</summary>
[MemoryDiagnoser]
public class SessionBenchmarks
{
    private readonly CommuneProfile _commune = CommuneGenerator.Generate(1, seed: 20261123).Single();
    private readonly CatalogueRules _rules = new();
    private ISession _session = null!;
    private bool _present;

    [GlobalSetup]
    public void Setup()
    {
        _session = _rules.Compile().CreateSession();
        _session.InsertCommune(_rules, _commune);
        _session.Fire();
    }

    /// <summary>A service becomes present, then absent again.</summary>
    [Benchmark]
    public Advice UpdateOneFact()
    {
        _present = !_present;
        _session.UpdateCommune(_rules, _commune.WithService("risk-tool", _present ? Presence.Present : Presence.Absent));
        _session.Fire();
        return _session.ReadAdvice(_rules);
    }

    [Benchmark]
    public ISessionFactory Compile() => new CatalogueRules(_rules.Catalogue).Compile();
}
