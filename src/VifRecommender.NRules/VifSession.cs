using NRules;
using VifRecommender.Catalogues;
using VifRecommender.Evaluation.Layout;
using VifRecommender.Evaluation.Stages;
using VifRecommender.NRules.Facts;
using VifRecommender.NRules.Translation;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;
using Outcome = VifRecommender.NRules.Facts.Outcome;

namespace VifRecommender.NRules;

/// <summary>The facts of an advice in a session of the host.</summary>
public static class VifSession
{
    /// <summary>Inserts what the catalogue's rules reason about: the practices, the profile and the day.</summary>
    /// <param name="session">A session of a factory that holds the catalogue's rules.</param>
    /// <param name="rules">The catalogue's rules.</param>
    /// <param name="profile">The commune's profile.</param>
    /// <param name="date">The day of the advice; left out: every dismissal counts.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void InsertCommune(this ISession session, CatalogueRules rules, CommuneProfile profile, CalendarDate? date = null)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(profile);
        session.InsertAll(rules.Catalogue.Practices);
        if (date is { } day) session.Insert(new AdviceDay(day));
        session.Insert(profile);
    }

    /// <summary>Replaces the profile of a session: what follows from the change is derived anew at the next <c>Fire</c>, and nothing else.</summary>
    /// <param name="session">The session.</param>
    /// <param name="profile">The profile as it is now.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void UpdateCommune(this ISession session, CommuneProfile profile)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(profile);
        session.Update(profile);
    }

    /// <summary>The advice that a session stands for after <c>Fire</c>, a host's own terms and verdicts included.</summary>
    /// <param name="session">The session.</param>
    /// <param name="rules">The catalogue's rules.</param>
    /// <returns>The advice.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException">The session holds no commune, or was not fired.</exception>
    public static Advice ReadAdvice(this ISession session, CatalogueRules rules)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(rules);
        var unfolded = session.Query<Unfolded>().SingleOrDefault() ?? throw new InvalidOperationException("There is no advice in this session: insert a commune and fire first.");
        var terms = session.Query<PriorityTerm>().ToList();
        List<Rule> hostRules =
        [
            .. terms.Where(term => term.Rule is null).OrderBy(term => term.Name, StringComparer.Ordinal).ThenBy(term => term.PracticeId, StringComparer.Ordinal).Select(HostRules.Of),
            .. session.Query<Outcome>().AsEnumerable().Where(outcome => outcome.Name is not null).GroupBy(outcome => outcome.Name!, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).Select(HostRules.Of),
        ];
        var result = unfolded.Under(hostRules.Count == 0 ? unfolded.Result.Plan : new EvaluationPlan(rules.Catalogue, hostRules));
        result.Score(rules.Priorities.Terms(terms, result));
        return AdviceStage.Write(result);
    }
}
