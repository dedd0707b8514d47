using System.Diagnostics.CodeAnalysis;
using NRules;
using NRules.RuleModel;
using VifRecommender.Catalogues;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;

namespace VifRecommender.NRules;

/// <summary>
/// Recommends practices to a commune, as <see cref="Recommender"/> does, with NRules as the engine and a host's own rules beside the
/// catalogue's.
/// </summary>
/// <remarks>Immutable and thread-safe: each advice has a session of its own.</remarks>
public sealed class NRulesRecommender
{
    private readonly ISessionFactory _factory;
    private readonly CatalogueRules _rules;

    /// <summary>Compiles a catalogue, which takes a second or so: keep the recommender.</summary>
    /// <param name="catalogue">The catalogue; by default the built-in one.</param>
    /// <param name="hostRules">Repositories with rules of the host.</param>
    [RequiresUnreferencedCode(TrimmedHosts.Trimmed)]
    [RequiresDynamicCode(TrimmedHosts.Native)]
    public NRulesRecommender(Catalogue? catalogue = null, params IReadOnlyList<IRuleRepository> hostRules)
    {
        _rules = new CatalogueRules(catalogue);
        _factory = _rules.Compile(hostRules);
    }

    /// <summary>The catalogue.</summary>
    public Catalogue Catalogue => _rules.Catalogue;

    /// <summary>Recommends practices.</summary>
    /// <param name="profile">The commune's profile.</param>
    /// <param name="date">The day of the advice, from which dismissals end; left out: every dismissal counts.</param>
    /// <returns>The advice: without host rules the same as that of <see cref="Recommender.Recommend"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="profile"/> is null.</exception>
    /// <exception cref="HostRuleException">A rule of the host failed.</exception>
    public Advice Recommend(CommuneProfile profile, CalendarDate? date = null)
    {
        var session = _factory.CreateSession();
        session.NameFailingRules();
        session.InsertCommune(_rules, profile, date);
        try
        {
            session.Fire();
        }
        catch (RuleRhsExpressionEvaluationException failed)
        {
            throw new HostRuleException([failed.RuleName], failed.Expression, failed.InnerException ?? failed);
        }

        return session.ReadAdvice(_rules);
    }
}
