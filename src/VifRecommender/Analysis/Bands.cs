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
    private static readonly NumberEdge First = new(0, false);
    private static readonly NumberEdge Last = new(decimal.MaxValue, true);

    public static IEnumerable<Remark> Check(EvaluationPlan plan, Witness witness)
    {
        var families = plan.Priorities.Where(rule => rule is { Per: null, Points: not 0 })
            .Select(rule => (Rule: rule, Leaf: BandOf(rule.When))).Where(each => each.Leaf is not null)
            .GroupBy(each => $"{each.Leaf!.Fact}\n{RuleEffect.Of(each.Rule.For)}\n{Others(each.Rule.When, each.Leaf)}",
                StringComparer.Ordinal);
        foreach (var family in families)
        {
            var bands = family.Select(each => (each.Rule, each.Leaf!.Fact, Low: Edge(each.Leaf, each.Leaf.Asked.Bounds.From) ?? First,
                High: Edge(each.Leaf, each.Leaf.Asked.Bounds.Until) ?? Last))
                .OrderBy(band => band.Low).ThenBy(band => band.High).ToList();
            for (var place = 0; place + 1 < bands.Count; place++)
            {
                var (lower, upper) = (bands[place], bands[place + 1]);
                if (IsBefore(upper.Low, lower.High) && IsBefore(lower.Low, upper.Low) && IsBefore(lower.High, upper.High))
                {
                    yield return new Remark(
                        DiagnosticCatalogue.BandsOverlap,
                        [lower.Rule.Id, upper.Rule.Id],
                        $"'{lower.Rule.Id}' and '{upper.Rule.Id}' both hold where {lower.Fact} is {Range(upper.Low, lower.High)}: "
                        + "let one end where the other begins.",
                        witness.For(When.All(lower.Rule.When, upper.Rule.When)));
                }
                else if (IsBefore(lower.High, upper.Low)
                    && bands.All(band => !IsBefore(lower.High, band.High) || !IsBefore(band.Low, upper.Low))
                    && IsGap(lower.Rule, upper.Rule, lower.Fact, lower.High.Number, upper.Low.Number, bands.Count))
                {
                    yield return new Remark(
                        DiagnosticCatalogue.BandsWithGap,
                        [lower.Rule.Id, upper.Rule.Id],
                        $"Between '{lower.Rule.Id}' and '{upper.Rule.Id}' neither holds where {lower.Fact} is "
                        + $"{Range(lower.High, upper.Low)}: "
                        + "let one end where the other begins.");
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

    /// <summary>Of a whole number, "above 5" and "at least 6" are the same place.</summary>
    private static NumberEdge? Edge(FactCondition leaf, NumberEdge? edge) =>
        edge is { } known && leaf.Fact.Definition is NumberFact { IsWhole: true } or MaturityFact or OverallMaturityFact
            ? new NumberEdge(known.FirstWhole(), false) : edge;

    private static bool IsBefore(NumberEdge one, NumberEdge other) => one.CompareTo(other) < 0;

    private static string Range(NumberEdge from, NumberEdge until) =>
        $"{(from.IsAfter ? "above" : "at least")} {FactValue.Invariant(from.Number)} and {(until.IsAfter ? "at most" : "below")} "
        + FactValue.Invariant(until.Number);

    /// <summary>The band, where the condition has one, beside other parts or alone.</summary>
    private static FactCondition? BandOf(Condition condition)
    {
        var bands = condition.Conjuncts().OfType<FactCondition>().Where(leaf => leaf is NumberCondition or MaturityCondition).ToList();
        return bands.Count == 1 && condition.Leaves().Count(each => each.Leaf.Fact == bands[0].Fact) == 1 ? bands[0] : null;
    }

    private static string Others(Condition condition, FactCondition band) =>
        ConditionText.Of(When.All([.. condition.Conjuncts().Where(part => part != band)]));
}
