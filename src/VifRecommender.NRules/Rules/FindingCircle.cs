using System.Collections.Immutable;
using System.Linq.Expressions;
using NRules.RuleModel;
using VifRecommender.Catalogues;
using VifRecommender.NRules.Facts;
using VifRecommender.NRules.Patterns;
using VifRecommender.Situations;
using static VifRecommender.NRules.Rules.Lambdas;

namespace VifRecommender.NRules.Rules;

/// <summary>Findings that build on each other in a circle: they are settled in rounds, until a round changes nothing.</summary>
internal sealed class FindingCircle(Catalogue catalogue, string group, IReadOnlySet<string> findings, int stage)
{
    public IEnumerable<IRuleDefinition> All()
    {
        yield return Begin();
        foreach (var rule in catalogue.Rules.OfType<FindingRule>().Where(rule => findings.Contains(rule.Finding)))
        {
            var round = InRound();
            if (ConditionPatterns.Of(rule.When, round, Wanted.True, RoundsOf(round)) is { IsPossible: true } holds)
            {
                yield return Reason(rule, round, holds, Truth.True);
            }
            var open = InRound();
            if (ConditionPatterns.UnknownOf(rule.When, open, RoundsOf(open)) is { IsPossible: true } unknown)
            {
                yield return Reason(rule, open, unknown, Truth.Unknown);
            }
        }

        yield return Continue();
    }

    private Scope InRound() => Scope.Of<FindingRound>("round", Tests.Is(nameof(FindingRound.Group), group));

    private Rounds RoundsOf(Scope scope) => new(findings, scope.HeadFact);

    private IRuleDefinition Begin() =>
        new RuleDraft($"vif-rounds-{group}", "Findings that build on each other: the first round begins with nothing found.", "round",
            stage)
        .When(Scope.OfCommune().Head)
        .Then(Act((IContext context, CommuneFact commune) =>
            Linked.Yield(context,
                new FindingRound(commune.Commune, group, 0,
                    findings.ToImmutableSortedDictionary(id => id, _ => Truth.False, StringComparer.Ordinal)))));

    private IRuleDefinition Reason(FindingRule rule, Scope scope, Part when, Truth truth) =>
        new RuleDraft(rule, "finding", stage, truth == Truth.True ? "" : "-unknown")
        .When([scope.Head, .. when.Elements])
        .Then(Act((IContext context, FindingRound round) => Linked.Yield(context, new RoundReason(round, rule, truth))));

    private IRuleDefinition Continue()
    {
        var scope = InRound();
        var reason = scope.Named(typeof(RoundReason), "reason");
        var ofRound = Expression.Lambda(Expression.Equal(Expression.Property(reason, nameof(RoundReason.Number)),
            Expression.Property(scope.HeadFact, nameof(FindingRound.Number))), scope.HeadFact, reason);
        return new RuleDraft($"vif-next-round-{group}",
            "What a round finds, the next one rests on; a round that finds nothing new settles the findings.", "round", stage + 1)
            .When(scope.Head,
                Collection.Of<RoundReason>("reasons", scope.Fact(reason, [Tests.Is(nameof(RoundReason.Group), group)], ofRound)))
            .ThenAlways(Act((IContext context, FindingRound round, IEnumerable<RoundReason> reasons) => Continue(context, round, reasons)));
    }

    private static void Continue(IContext context, FindingRound round, IEnumerable<RoundReason> reasons)
    {
        List<RoundReason> found = [.. reasons];
        var next = found.Aggregate(round.Findings,
            (findings, reason) => findings.SetItem(reason.Rule.Finding, findings[reason.Rule.Finding].Or(reason.Truth)));
        var isSettled = next.SequenceEqual(round.Findings);
        Linked.SettleAll(context,
            isSettled ? []
                : new Dictionary<string, FindingRound>(StringComparer.Ordinal)
                {
                    ["next"] = new(round.Commune, round.Group, round.Number + 1, next),
                }, SaysTheSame);
        Linked.SettleAll(
            context,
            isSettled
                ? found.ToDictionary(reason => $"{reason.Rule.Id} {reason.Truth}",
                    reason => new FindingReason(reason.Commune, reason.Rule, reason.Truth), StringComparer.Ordinal) : [],
            (_, _) => true);
    }

    private static bool SaysTheSame(FindingRound one, FindingRound other) => one.Findings.SequenceEqual(other.Findings);
}
