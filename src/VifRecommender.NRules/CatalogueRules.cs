using System.Diagnostics.CodeAnalysis;
using NRules;
using NRules.RuleModel;
using VifRecommender.Catalogues;
using VifRecommender.Loading;
using VifRecommender.NRules.Rules;
using VifRecommender.NRules.Statements;

namespace VifRecommender.NRules;

/// <summary>
/// A catalogue as a rule set of NRules' canonical model. For a host that builds its own session factory: compile these rules together with
/// its own by <see cref="Compile"/>, insert communes by <see cref="VifSession"/>, fire, and read the advice.
/// </summary>
/// <remarks>
/// Immutable and thread-safe; a session is for one thread. Each rule of the catalogue is an NRules rule of the same name, with its kind
/// as a
/// tag (<c>finding</c>, <c>guard</c>, <c>suitability</c>, <c>priority</c>, <c>balance</c>, <c>caution</c>, <c>contradiction</c>), the tag
/// <c>vif</c> and itself among the properties as <c>CatalogueRule</c>. What a practice itself says is a rule that begins with its id and
/// has it among
/// the properties as <c>Practice</c>. Rules whose names begin with <c>vif-</c> join them.
/// </remarks>
public sealed class CatalogueRules : IRuleRepository
{
    private readonly RuleSet _rules;

    /// <summary>Translates a catalogue.</summary>
    /// <param name="catalogue">The catalogue; by default the built-in one.</param>
    [RequiresUnreferencedCode(TrimmedHosts.Trimmed)]
    [RequiresDynamicCode(TrimmedHosts.Native)]
    public CatalogueRules(Catalogue? catalogue = null)
    {
        Catalogue = catalogue ?? BuiltInCatalogue.Value;
        Recommender = new Recommender(Catalogue);
        Customs = new CustomConditions(Catalogue, Recommender);
        _rules = new RuleSet($"{Catalogue.Id} {Catalogue.Version}");
        _rules.Add(RuleBook.Of(Catalogue));
    }

    /// <summary>The catalogue.</summary>
    public Catalogue Catalogue { get; }

    internal CustomConditions Customs { get; }

    /// <summary>Writes the advice; it decides nothing.</summary>
    internal Recommender Recommender { get; }

    /// <inheritdoc/>
    public IEnumerable<IRuleSet> GetRuleSets() => [_rules];

    /// <summary>Compiles the catalogue's rules together with a host's own into one session factory.</summary>
    /// <param name="hostRules">The host's repositories, for example one of fluent rules.</param>
    /// <returns>The session factory. It is thread-safe, and takes a second or so to make: keep it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="hostRules"/> is null.</exception>
    public ISessionFactory Compile(params IReadOnlyList<IRuleRepository> hostRules)
    {
        ArgumentNullException.ThrowIfNull(hostRules);
        return new RuleCompiler().Compile([.. GetRuleSets(), .. hostRules.SelectMany(repository => repository.GetRuleSets())]);
    }
}
