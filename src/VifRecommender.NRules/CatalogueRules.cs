using NRules;
using NRules.RuleModel;
using VifRecommender.Catalogues;
using VifRecommender.Evaluation.Layout;
using VifRecommender.Loading;
using VifRecommender.NRules.Facts;
using VifRecommender.NRules.Translation;
using VifRecommender.Profiles;

namespace VifRecommender.NRules;

/// <summary>
/// A catalogue as a rule set of NRules' canonical model. For a host that builds its own session factory: compile these rules together with
/// its own by <see cref="Compile"/>, insert the facts by <see cref="VifSession"/>, fire, and read the advice.
/// </summary>
/// <remarks>
/// Immutable and thread-safe; a session is for one thread. Each rule of the catalogue is an NRules rule of the same name, with its kind as a
/// tag (<c>finding</c>, <c>guard</c>, <c>suitability</c>, <c>priority</c>, <c>balance</c>, <c>caution</c>, <c>contradiction</c>) and the tag
/// <c>vif</c>. Rules whose names begin with <c>vif-</c> join the stages.
/// </remarks>
public sealed class CatalogueRules : IRuleRepository
{
    private readonly RuleSet _rules;

    /// <summary>Translates a catalogue.</summary>
    /// <param name="catalogue">The catalogue; by default the built-in one.</param>
    public CatalogueRules(Catalogue? catalogue = null)
    {
        Catalogue = catalogue ?? BuiltInCatalogue.Value;
        var plan = new EvaluationPlan(Catalogue);
        Priorities = new PriorityRules(plan);
        var diagnosis = new DiagnosisRules(plan);
        _rules = new RuleSet($"{Catalogue.Id} {Catalogue.Version}");
        _rules.Add([.. diagnosis.All(), .. new ScreeningRules(plan, diagnosis).All(), .. new WaveRules(plan, diagnosis).All(), .. Priorities.All()]);
    }

    /// <summary>The catalogue.</summary>
    public Catalogue Catalogue { get; }

    internal PriorityRules Priorities { get; }

    /// <inheritdoc/>
    public IEnumerable<IRuleSet> GetRuleSets() => [_rules];

    /// <summary>Compiles the catalogue's rules together with a host's own into one session factory.</summary>
    /// <param name="hostRules">The host's repositories, for example one of fluent rules.</param>
    /// <returns>The session factory. It is thread-safe, and takes a second or so to make: keep it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="hostRules"/> is null.</exception>
    public ISessionFactory Compile(params IReadOnlyList<IRuleRepository> hostRules)
    {
        ArgumentNullException.ThrowIfNull(hostRules);
        var compiler = new RuleCompiler();
        Prepare(compiler);
        return compiler.Compile([.. GetRuleSets(), .. hostRules.SelectMany(repository => repository.GetRuleSets())]);
    }

    /// <summary>
    /// Prepares a compiler for these rules: in a session there is one profile and one day, and an update replaces it. For a host that
    /// compiles by itself.
    /// </summary>
    /// <param name="compiler">The compiler.</param>
    /// <exception cref="ArgumentNullException"><paramref name="compiler"/> is null.</exception>
    public static void Prepare(RuleCompiler compiler)
    {
        ArgumentNullException.ThrowIfNull(compiler);
        compiler.FactIdentityComparerRegistry.RegisterComparer(new OnlyOne<CommuneProfile>());
        compiler.FactIdentityComparerRegistry.RegisterComparer(new OnlyOne<AdviceDay>());
    }

    private sealed class OnlyOne<T> : IEqualityComparer<T>
    {
        public bool Equals(T? x, T? y) => true;

        public int GetHashCode(T obj) => typeof(T).GetHashCode();
    }
}
