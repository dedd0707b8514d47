using VifRecommender.Catalogues;
using VifRecommender.Conditions;
using VifRecommender.Diagnostics;
using VifRecommender.Evaluation.Layout;

namespace VifRecommender.Analysis;

/// <summary>
/// What does not suit: a practice that is named instead and does not suit either, and what is said of a practice only when it does not
/// suit.
/// </summary>
internal static class Suitability
{
    public static IEnumerable<Remark> Check(EvaluationPlan plan, Witness witness) => Instead(plan, witness).Concat(Masked(plan, witness));

    private static IEnumerable<Remark> Instead(EvaluationPlan plan, Witness witness)
    {
        foreach (var rule in plan.Suitabilities.Where(rule => witness.Possible(rule.When)))
        {
            foreach (var id in rule.Instead)
            {
                if (rule.Practices.Contains(id, StringComparer.Ordinal))
                {
                    yield return new Remark(
                        DiagnosticCatalogue.InsteadUnsuited, [rule.Id, id],
                        $"'{rule.Id}' says that '{id}' does not suit, and names it instead: name another practice.");
                }
                else if (IsMasked(rule.When, plan.Find(id), witness))
                {
                    yield return new Remark(
                        DiagnosticCatalogue.InsteadUnsuited,
                        [rule.Id, id],
                        $"Whenever '{rule.Id}' holds, '{id}', which it names instead, does not suit either: name another practice.",
                        witness.For(rule.When));
                }
            }
        }
    }

    private static IEnumerable<Remark> Masked(EvaluationPlan plan, Witness witness)
    {
        var rules = plan.Cautions.Select(rule => (Rule: (CatalogueRule)rule, rule.Practices.AsEnumerable(), IsNamed: true))
            .Concat(plan.Priorities.Select(rule =>
            (Rule: (CatalogueRule)rule,
                new PlannedPriority(rule, plan.Practices).Practices.Select(index => plan.Practices[index].Practice.Id),
                IsNamed: !rule.For.Practices.IsEmpty)));
        foreach (var (rule, practices, isNamed) in rules)
        {
            var all = practices.ToList();
            var masked = all.Where(id => IsMasked(rule.Condition, plan.Find(id), witness)).ToList();
            if (masked.Count == 0 || (!isNamed && masked.Count < all.Count) || !witness.Possible(rule.Condition)) continue;
            var shown = witness.For(rule.Condition);
            if (masked.Count == all.Count)
            {
                yield return new Remark(
                    DiagnosticCatalogue.Masked,
                    [rule.Id, .. masked],
                    $"Whenever '{rule.Id}' holds, none of its practices suits, so that it is never seen: correct its condition, or remove "
                    + "the rule.",
                    shown)
                { Removes = rule.Id };
                continue;
            }

            foreach (var id in masked)
            {
                yield return new Remark(
                    DiagnosticCatalogue.Masked, [rule.Id, id],
                    $"Whenever '{rule.Id}' holds, '{id}' does not suit, so that nobody sees it there: leave '{id}' out of it, or correct "
                    + "its condition.", shown);
            }
        }
    }

    /// <summary>Whether a practice is known not to suit whenever a condition holds.</summary>
    private static bool IsMasked(Condition condition, PlannedPractice? practice, Witness witness) =>
        practice is { Suitabilities.IsEmpty: false }
        && !witness.Possible(Claim.All(
            practice.Suitabilities.Select(rule => Claim.Is(rule.When, TruthSet.NotTrue)).Prepend(Claim.Is(condition, TruthSet.True))));
}
