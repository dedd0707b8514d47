using VifRecommender.Catalogues;
using VifRecommender.Recommendations;

namespace VifRecommender.Evaluation.Layout;

/// <summary>What the reasons of rules say, each list in the order in which the plan has the rules.</summary>
internal sealed class RuleGrounds(EvaluationPlan plan)
{
    public Ground[] Findings { get; } = Of(ReasonKind.Finding, plan.FindingRules);

    public Ground[] Suitabilities { get; } = Of(ReasonKind.Suitability, plan.Suitabilities);

    public Ground[] Guards { get; } = Of(ReasonKind.Guard, plan.Guards);

    public Ground[] Cautions { get; } = Of(ReasonKind.Caution, plan.Cautions);

    public static Ground Of(ReasonKind kind, CatalogueRule rule) => new(kind, rule.Id, rule.Condition, rule);

    private static Ground[] Of(ReasonKind kind, IEnumerable<CatalogueRule> rules) => [.. rules.Select(rule => Of(kind, rule))];
}
