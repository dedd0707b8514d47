using NRules;
using VifRecommender.NRules.Facts;
using VifRecommender.NRules.Statements;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;

namespace VifRecommender.NRules;

/// <summary>Communes in a session of the host.</summary>
public static class VifSession
{
    /// <summary>Inserts what a profile says of a commune, and what it leaves open. A session can hold several communes.</summary>
    /// <param name="session">A session of a factory that holds the catalogue's rules.</param>
    /// <param name="rules">The catalogue's rules.</param>
    /// <param name="profile">The commune's profile.</param>
    /// <param name="date">The day of the advice; left out: every dismissal counts.</param>
    /// <returns>The key of the commune, by which its facts are found.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The session holds this commune already.</exception>
    public static string InsertCommune(this ISession session, CatalogueRules rules, CommuneProfile profile, CalendarDate? date = null)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(profile);
        var key = CommuneKey.Of(profile);
        if (Find(session, key) is not null)
        {
            throw new ArgumentException($"The session holds '{key}' already: update it, or give the other commune a NIS code of its own.",
                nameof(profile));
        }
        var memory = new CommuneMemory(key) { Profile = profile, Date = date };
        session.InsertAll([memory, .. memory.Take(new ProfileReading(rules.Catalogue, rules.Customs, key, profile, date).All()).Added]);
        return key;
    }

    /// <summary>
    /// Replaces the profile of a commune: only what changed is replaced, and at the next <c>Fire</c> only what follows from it is derived
    /// again.
    /// </summary>
    /// <param name="session">The session.</param>
    /// <param name="rules">The catalogue's rules.</param>
    /// <param name="profile">The profile as it is now.</param>
    /// <param name="date">The day of the advice; left out: every dismissal counts.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The session does not hold this commune.</exception>
    public static void UpdateCommune(this ISession session, CatalogueRules rules, CommuneProfile profile, CalendarDate? date = null)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(profile);
        var key = CommuneKey.Of(profile);
        var memory = Known(session, key);
        var (added, changed, gone) = memory.Take(new ProfileReading(rules.Catalogue, rules.Customs, key, profile, date).All());
        (memory.Profile, memory.Date) = (profile, date);
        if (gone.Count > 0) session.RetractAll(gone);
        if (changed.Count > 0) session.UpdateAll(changed);
        if (added.Count > 0) session.InsertAll(added);
    }

    /// <summary>Takes a commune out of the session, with everything that was derived for it.</summary>
    /// <param name="session">The session.</param>
    /// <param name="commune">The key of the commune.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The session does not hold this commune.</exception>
    public static void RetractCommune(this ISession session, string commune)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(commune);
        var memory = Known(session, commune);
        session.RetractAll([memory, .. memory.Statements]);
    }

    /// <summary>The advice that a session stands for after <c>Fire</c>, a host's own terms and verdicts included.</summary>
    /// <param name="session">The session.</param>
    /// <param name="rules">The catalogue's rules.</param>
    /// <param name="commune">The key of the commune; left out: the only one of the session.</param>
    /// <returns>The advice.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException">The session holds no commune, or several and none is named, or was not
    /// fired.</exception>
    public static Advice ReadAdvice(this ISession session, CatalogueRules rules, string? commune = null)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(rules);
        if (!session.Agenda.IsEmpty) throw new InvalidOperationException("The session has rules that wait: fire first.");
        var memory = commune is null ? Only(session) : Known(session, commune);
        return rules.Recommender.Tell(new Telling(rules.Catalogue, memory, session.Query<ICommuneFact>()).Decisions());
    }

    /// <summary>
    /// Lets a rule whose condition fails be named: NRules itself names the expression of a condition, and not the rule; of an action it
    /// names both. From now on a condition that throws ends with a <see cref="HostRuleException"/>.
    /// </summary>
    /// <param name="session">The session.</param>
    /// <exception cref="ArgumentNullException"><paramref name="session"/> is null.</exception>
    public static void NameFailingRules(this ISession session)
    {
        ArgumentNullException.ThrowIfNull(session);
        session.Events.LhsExpressionFailedEvent += (_, failed) =>
            throw new HostRuleException(failed.Rules.Select(rule => rule.Name).Distinct(StringComparer.Ordinal),
                failed.Expression.ToString(), failed.Exception!);
    }

    private static CommuneMemory? Find(ISession session, string commune) =>
        session.Query<CommuneMemory>().AsEnumerable().SingleOrDefault(memory => memory.Commune == commune);

    private static CommuneMemory Known(ISession session, string commune) =>
        Find(session, commune)
            ?? throw new ArgumentException($"The session does not hold '{commune}': insert the commune first.", nameof(commune));

    private static CommuneMemory Only(ISession session) => session.Query<CommuneMemory>().AsEnumerable().ToList() switch
    {
        [var only] => only,
        [] => throw new InvalidOperationException("There is no advice in this session: insert a commune and fire first."),
        var several =>
            throw new InvalidOperationException(
                "The session holds several communes: name one of "
                + $"{string.Join(", ", several.Select(each => $"'{each.Commune}'").Order(StringComparer.Ordinal))}."),
    };
}
