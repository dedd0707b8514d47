using VifRecommender.Profiles;

namespace VifRecommender.Web.Memory;

/// <summary>
/// A profile with what was decided since: the profile for which advice is given. A decision outweighs what the profile itself says of a
/// practice.
/// </summary>
internal static class DecidedProfile
{
    public static CommuneProfile Of(CommuneProfile profile, IEnumerable<Decision> decisions) =>
        decisions.Aggregate(profile, (decided, decision) => StateOf(decision) is { } state ? decided.WithPractice(decision.Practice, state)
            : decision.Kind == DecisionKind.Stopped ? decided with { Practices = decided.Practices.Remove(decision.Practice) } : decided);

    /// <summary>
    /// The state that a decision gives a practice; one that is withdrawn gives none, so that the profile's own word counts again, and of
    /// what was stopped not even that one counts.
    /// </summary>
    private static PracticeState? StateOf(Decision decision) => decision.Kind switch
    {
        DecisionKind.Planned => PracticeStatus.Planned,
        DecisionKind.InProgress => PracticeStatus.InProgress,
        DecisionKind.InPlace or DecisionKind.Done => PracticeStatus.InPlace,
        DecisionKind.Dismissed =>
            new PracticeState(PracticeStatus.Dismissed, decision.Reason,
                decision.Until is { } until ? new CalendarDate(until.Year, until.Month, until.Day) : null),
        _ => null,
    };
}
