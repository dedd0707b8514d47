using NRules.RuleModel;
using VifRecommender.NRules.Facts;
using VifRecommender.NRules.Patterns;
using VifRecommender.Profiles;
using static VifRecommender.NRules.Rules.Lambdas;

namespace VifRecommender.NRules.Rules;

/// <summary>
/// What a commune says of a practice settles it; failing that what serves it, what does not suit, and what a host waits for. What is left
/// is a
/// candidate.
/// </summary>
internal static class ScreeningRules
{
    public static IEnumerable<IRuleDefinition> All()
    {
        var scope = Scope.Of<PracticeStatusFact>("status");
        var verdict = scope.Named(typeof(Verdict), "verdict");
        yield return new RuleDraft("vif-screening",
            "Screens a practice: in place, in progress, set aside, served, not suited, held back, or a candidate.", "screening",
            Stages.Screening)
            .When(scope.Head, Collection.Of<Verdict>("verdicts", scope.Fact(verdict, [], Joins.SamePractice(scope, verdict))))
            .OnChange(
                Key((PracticeStatusFact status, IEnumerable<Verdict> verdicts) => Screen(status, verdicts).GetValueOrDefault(Candidate)))
            .ThenAlways(Act((IContext context, PracticeStatusFact status, IEnumerable<Verdict> verdicts) =>
                Settle(context, status, Screen(status, verdicts))));
    }

    // No outcome of screening has this number; the engine compares what it is given for equality, and takes null for nothing said yet.
    private const OutcomeKind Candidate = (OutcomeKind)(-1);

    private static OutcomeKind? Screen(PracticeStatusFact status, IEnumerable<Verdict> verdicts) => status.Status switch
    {
        PracticeStatus.InPlace => OutcomeKind.InPlace,
        PracticeStatus.InProgress => OutcomeKind.InProgress,
        PracticeStatus.Dismissed => OutcomeKind.Dismissed,
        null or PracticeStatus.Planned => Strongest([.. verdicts]),
    };

    /// <summary>What says more of a practice comes before what says less.</summary>
    private static OutcomeKind? Strongest(List<Verdict> verdicts)
    {
        if (verdicts.Exists(verdict => verdict.Kind == VerdictKind.Served)) return OutcomeKind.Served;
        if (verdicts.Exists(verdict => verdict.Kind is VerdictKind.NotSuited or VerdictKind.ScaleTooSmall)) return OutcomeKind.NotSuited;
        return verdicts.Count > 0 ? OutcomeKind.HeldBack : null;
    }

    private static void Settle(IContext context, PracticeStatusFact status, OutcomeKind? outcome)
    {
        Linked.SettleAll(context, outcome is { } kind ? One(new OutcomeFact(status.Commune, status.Practice, kind)) : [],
            (one, other) => one.Kind == other.Kind);
        Linked.SettleAll(context, outcome is null ? One(new Candidate(status.Commune, status.Practice)) : [], (_, _) => true);
    }

    private static Dictionary<string, T> One<T>(T fact) => new(StringComparer.Ordinal) { [typeof(T).Name] = fact };
}
