using VifRecommender.Catalogues;
using VifRecommender.Diagnostics;
using VifRecommender.Evaluation.Layout;

namespace VifRecommender.Analysis;

/// <summary>
/// Rules that can never hold, that hold for every profile although they have a condition, or that another makes superfluous.
/// </summary>
internal static class RuleLogic
{
    public static IEnumerable<Remark> Check(EvaluationPlan plan, Witness witness)
    {
        var holding = new List<CatalogueRule>();
        foreach (var rule in plan.Catalogue.Rules.Where(rule => rule is not BalanceRule && rule.Condition.Leaves().Count > 0))
        {
            if (!witness.Possible(rule.Condition))
            {
                yield return Never(rule);
            }
            else if (rule is not GuardRule && !witness.Possible(rule.Condition, TruthSet.NotTrue))
            {
                yield return Always(rule);
            }
            else
            {
                holding.Add(rule);
            }
        }

        foreach (var remark in Subsumed(holding, witness)) yield return remark;
    }

    /// <summary>What can never hold gives nothing; but a guard then holds everything back, and a finding may still be unknown.</summary>
    private static Remark Never(CatalogueRule rule) => rule switch
    {
        GuardRule =>
            new Remark(DiagnosticCatalogue.NeverHolds, [rule.Id],
                $"What the guard '{rule.Id}' requires holds for no profile, so that it holds its practices back for ever: correct it."),
        FindingRule =>
            new Remark(DiagnosticCatalogue.NeverHolds, [rule.Id], $"The condition of '{rule.Id}' holds for no profile: correct it."),
        _ =>
            new Remark(DiagnosticCatalogue.NeverHolds, [rule.Id],
                $"The condition of '{rule.Id}' holds for no profile: correct it, or remove the rule.")
            {
                Removes = rule.Id,
            },
    };

    private static Remark Always(CatalogueRule rule) => rule is PriorityRule
        ? new Remark(DiagnosticCatalogue.AlwaysHolds, [rule.Id],
            $"The condition of '{rule.Id}' holds for every profile: leave the condition out, or correct it.")
        : new Remark(DiagnosticCatalogue.AlwaysHolds, [rule.Id],
            $"The condition of '{rule.Id}' holds for every profile, whatever is known of it: correct it.");

    private static IEnumerable<Remark> Subsumed(List<CatalogueRule> rules, Witness witness)
    {
        var gone = new HashSet<string>(StringComparer.Ordinal);
        // The later of two equal rules is the superfluous one, so it is tried first; what is named already proves nothing any more.
        foreach (var first in Enumerable.Reverse(rules))
        {
            var second = rules.Find(second => first.Id != second.Id && !gone.Contains(second.Id) && DoesAsMuch(first, second)
                && Implies(first, second, witness));
            if (second is null) continue;
            gone.Add(first.Id);
            yield return new Remark(
                DiagnosticCatalogue.Subsumed,
                [first.Id, second.Id],
                $"Whenever '{first.Id}' holds, '{second.Id}' holds and does the same: remove the first, or narrow the second.",
                witness.For(first.Condition))
            { Removes = first.Id };
        }
    }

    /// <summary>
    /// Whether the second rule holds whenever the first does. A finding may be asked for its absence, so that of its rules unknown counts
    /// too;
    /// and it is asked in the catalogue without the first, because a rule can rest on the finding that it establishes.
    /// </summary>
    private static bool Implies(CatalogueRule first, CatalogueRule second, Witness witness) => first is FindingRule
        ? !witness.Without(first.Id).Possible(Claim.Exceeds(first.Condition, second.Condition))
        : !witness.Possible(Claim.OnlyFirst(first.Condition, second.Condition));

    /// <summary>Whether the second rule does all that the first does.</summary>
    private static bool DoesAsMuch(CatalogueRule first, CatalogueRule second) => (first, second) switch
    {
        (FindingRule a, FindingRule b) => a.Finding == b.Finding,
        // What is named instead stands in the order of the rules.
        (SuitabilityRule a, SuitabilityRule b) => a.Practices.All(b.Practices.Contains) && a.Instead.All(b.Instead.Contains)
            && (a.Instead.IsEmpty || string.CompareOrdinal(b.Id, a.Id) < 0),
        (ContradictionRule a, ContradictionRule b) => a.Asks == b.Asks,
        _ => false,
    };
}
