using NRules.RuleModel;
using VifRecommender.Catalogues;
using VifRecommender.NRules.Facts;
using VifRecommender.NRules.Patterns;
using static VifRecommender.NRules.Rules.Lambdas;

namespace VifRecommender.NRules.Rules;

/// <summary>Reasons against a practice, what to watch with it, and at which scale it fits.</summary>
internal sealed class VerdictRules(Catalogue catalogue)
{
    public IEnumerable<IRuleDefinition> All() =>
    [
        .. catalogue.Rules.OfType<SuitabilityRule>().SelectMany(Suit),
        .. catalogue.Practices.SelectMany(Serve),
        .. catalogue.Practices.GroupBy(practice => string.Join(' ', practice.Scales), StringComparer.Ordinal)
            .SelectMany((group, number) => new ScaleRules([.. group], number + 1).All()),
        .. catalogue.Rules.OfType<CautionRule>().SelectMany(Watch),
        .. catalogue.Rules.OfType<ContradictionRule>().SelectMany(Contradict),
    ];

    private static IEnumerable<IRuleDefinition> Suit(SuitabilityRule rule)
    {
        var scope = Scope.OfCommune();
        if (ConditionPatterns.WaysOf(rule.When, scope) is not { IsPossible: true } when) yield break;
        yield return new RuleDraft(rule, "suitability", Stages.Verdicts).When([scope.Head, .. when.Elements])
            .Then(Act((IContext context, CommuneFact commune) =>
            Linked.YieldAll(context,
                rule.Practices.Select(practice => new Verdict(commune.Commune, practice, VerdictKind.NotSuited, rule.Id)))));
    }

    private static IEnumerable<IRuleDefinition> Serve(Practice practice)
    {
        if (practice.ServedBy is not { } servedBy) yield break;
        var scope = Scope.OfCommune();
        var (served, reopened) = (ConditionPatterns.WaysOf(servedBy, scope),
            practice.ReopenedBy is { } reopenedBy ? ConditionPatterns.Of(reopenedBy, scope) : Part.Never);
        if (!served.IsPossible || reopened.IsAlways) yield break;
        yield return new RuleDraft($"{practice.Id}.servedBy", "The purpose of the practice is served.", "served", Stages.Verdicts).About(
            practice)
            .When([scope.Head, .. served.Elements, .. reopened.IsPossible ? new RuleElement[] { reopened.Negated() } : []])
            .Then(Act((IContext context, CommuneFact commune) =>
                Linked.Yield(context, new Verdict(commune.Commune, practice.Id, VerdictKind.Served, $"{practice.Id}.servedBy"))));
    }

    private static IEnumerable<IRuleDefinition> Watch(CautionRule rule)
    {
        var scope = Scope.OfCommune();
        if (ConditionPatterns.Of(rule.When, scope) is not { IsPossible: true } when) yield break;
        yield return new RuleDraft(rule, "caution", Stages.Verdicts).When([scope.Head, .. when.Elements])
            .Then(Act((IContext context, CommuneFact commune) =>
            Linked.YieldAll(context, rule.Practices.Select(practice => new Caution(commune.Commune, practice, rule.Id)))));
    }

    private static IEnumerable<IRuleDefinition> Contradict(ContradictionRule rule)
    {
        var scope = Scope.OfCommune();
        if (ConditionPatterns.Of(rule.When, scope) is not { IsPossible: true } when) yield break;
        yield return new RuleDraft(rule, "contradiction", Stages.Verdicts).When([scope.Head, .. when.Elements])
            .Then(Act((IContext context, CommuneFact commune) =>
            Linked.Yield(context, new Contradiction(commune.Commune, rule.Id, rule.Asks))));
    }
}
