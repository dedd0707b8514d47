using VifRecommender.Catalogues;
using VifRecommender.Conditions;
using VifRecommender.Diagnostics;
using VifRecommender.Evaluation.Layout;
using VifRecommender.Facts;

namespace VifRecommender.Analysis;

/// <summary>
/// Rules that give points to the same practices in bands of one measure, such as inhabitants: numbers that no band holds between two that
/// do,
/// and numbers that two neighbours hold. One band within another adds up on purpose.
/// </summary>
internal static class Bands
{
    public static IEnumerable<Remark> Check(EvaluationPlan plan, Witness witness)
    {
        var families = plan.Priorities.Where(rule => rule is { Per: null, Points: not 0 })
            .Select(rule => (Rule: rule, Leaf: BandOf(rule.When))).Where(each => each.Leaf is not null)
            .GroupBy(each => $"{each.Leaf!.Fact}\n{RuleEffect.Of(each.Rule.For)}\n{Others(each.Rule.When, each.Leaf)}",
                StringComparer.Ordinal);
        foreach (var family in families)
        {
            var bands = family.Select(each => (each.Rule, each.Leaf!.Fact, Low: each.Leaf.Asked.Bounds.AtLeast ?? 0,
                High: each.Leaf.Asked.Bounds.Below ?? decimal.MaxValue))
                .OrderBy(band => band.Low).ThenBy(band => band.High).ToList();
            for (var place = 0; place + 1 < bands.Count; place++)
            {
                var (lower, upper) = (bands[place], bands[place + 1]);
                if (upper.Low < lower.High && lower.Low < upper.Low && lower.High < upper.High)
                {
                    yield return new Remark(
                        DiagnosticCatalogue.BandsOverlap,
                        [lower.Rule.Id, upper.Rule.Id],
                        $"'{lower.Rule.Id}' and '{upper.Rule.Id}' both hold where {lower.Fact} is at least "
                        + $"{FactValue.Invariant(upper.Low)} and below {FactValue.Invariant(lower.High)}: let one end where the other "
                        + "begins.",
                        witness.For(When.All(lower.Rule.When, upper.Rule.When)));
                }
                else if (lower.High < upper.Low && bands.All(band => band.High <= lower.High || band.Low >= upper.Low)
                    && IsGap(lower.Rule, upper.Rule, lower.Fact, lower.High, upper.Low, bands.Count))
                {
                    yield return new Remark(
                        DiagnosticCatalogue.BandsWithGap,
                        [lower.Rule.Id, upper.Rule.Id],
                        $"Between '{lower.Rule.Id}' and '{upper.Rule.Id}' neither holds where {lower.Fact} is at least "
                        + $"{FactValue.Invariant(lower.High)} and below {FactValue.Invariant(upper.Low)}: let one end where the other "
                        + "begins.");
                }
            }
        }
    }

    /// <summary>
    /// A hole is a fault where it is as small as a slip (9 999 or 10 001 for 10 000), or lies in a row of three bands and more between
    /// two that
    /// point the same way. Between points up and points down a middle without points is natural.
    /// </summary>
    private static bool IsGap(PriorityRule lower, PriorityRule upper, Fact fact, decimal from, decimal below, int bands)
    {
        var isLevel = fact.Kind is FactKind.Maturity or FactKind.OverallMaturity;
        return (!isLevel && below - from <= Math.Max(from / 100, fact.Definition is NumberFact { IsWhole: true } ? 1 : 0))
            || (bands > 2 && Math.Sign(lower.Points) == Math.Sign(upper.Points));
    }

    /// <summary>The band, where the condition has one, beside other parts or alone.</summary>
    private static FactCondition? BandOf(Condition condition)
    {
        var bands = condition.Conjuncts().OfType<FactCondition>().Where(leaf => leaf is NumberCondition or MaturityCondition).ToList();
        return bands.Count == 1 && condition.Leaves().Count(each => each.Leaf.Fact == bands[0].Fact) == 1 ? bands[0] : null;
    }

    private static string Others(Condition condition, FactCondition band) =>
        ConditionText.Of(When.All([.. condition.Conjuncts().Where(part => part != band)]));
}
