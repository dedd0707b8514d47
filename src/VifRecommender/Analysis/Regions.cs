using VifRecommender.Conditions;
using VifRecommender.Diagnostics;
using VifRecommender.Evaluation.Layout;
using VifRecommender.Profiles;

namespace VifRecommender.Analysis;

/// <summary>Rules that do the same and differ in the region only.</summary>
internal static class Regions
{
    public static IEnumerable<Remark> Check(EvaluationPlan plan) => plan.Catalogue.Rules
        .Select(rule => (Rule: rule, Region: RegionOf(rule.Condition)))
        .Where(each => each.Region is not null && RuleEffect.Of(each.Rule) is not null)
        .GroupBy(each => $"{RuleEffect.Of(each.Rule)}\n{RuleEffect.Words(each.Rule)}\n{Others(each.Rule.Condition)}",
            StringComparer.Ordinal)
        .Where(group => group.Select(each => each.Region).Distinct().Count() > 1)
        .Select(group => Say([.. group.Select(each => each.Rule.Id)], [.. group.Select(each => each.Region!.Value).Distinct()]));

    private static Remark Say(string[] rules, Region[] regions)
    {
        var any = $"any of ({string.Join("; ", regions.Select(region => $"region is {region.ToWord()}"))})";
        var rest = regions.Length == ProfileWords.Regions.All.Length ? ", or without a region where it need not be known" : "";
        return new Remark(
            DiagnosticCatalogue.OneRulePerRegion, [.. rules],
            $"{string.Join(", ", rules.Select(id => $"'{id}'"))} do the same and differ in the region only: write one rule with "
            + $"\"{any}\"{rest}.");
    }

    /// <summary>The region, where the condition asks for one, beside other parts or alone, and nowhere else.</summary>
    private static Region? RegionOf(Condition condition) =>
        condition.Leaves().Count(each => each.Leaf is RegionCondition) == 1
            ? condition.Conjuncts().OfType<RegionCondition>().FirstOrDefault()?.Region : null;

    private static string Others(Condition condition) =>
        ConditionText.Of(When.All([.. condition.Conjuncts().Where(part => part is not RegionCondition)]));
}
