using VifRecommender.Catalogues;
using VifRecommender.Diagnostics;
using VifRecommender.Evaluation;
using VifRecommender.Situations;

namespace VifRecommender.Analysis;

/// <summary>Rules that can never hold, that always hold although they have a condition, or that another makes superfluous.</summary>
internal static class RuleLogic
{
    public static IEnumerable<Remark> Check(EvaluationPlan plan, Witness witness)
    {
        var rules = plan.Catalogue.Rules.Where(rule => rule is not BalanceRule && rule.Condition.Leaves().Any()).ToList();
        var holding = new List<Rule>();
        foreach (var rule in rules)
        {
            if (!witness.Possible(rule.Condition))
            {
                yield return new Remark(DiagnosticCatalogue.NeverHolds, [rule.Id], $"The condition of '{rule.Id}' holds for no profile: correct or remove the rule.");
            }
            else if (!witness.Possible(rule.Condition, Truth.False))
            {
                yield return new Remark(DiagnosticCatalogue.AlwaysHolds, [rule.Id], $"The condition of '{rule.Id}' is false for no profile: leave the condition out, or correct it.");
            }
            else
            {
                holding.Add(rule);
            }
        }

        foreach (var remark in Subsumed(holding, witness).Concat(Doubled(holding, witness))) yield return remark;
    }

    /// <summary>Two priority rules that always give points of the same sign to the same practices.</summary>
    private static IEnumerable<Remark> Doubled(List<Rule> rules, Witness witness)
    {
        var priorities = rules.OfType<PriorityRule>().Where(rule => rule.Per is null).ToList();
        foreach (var first in priorities)
        {
            foreach (var second in priorities.Where(rule => string.CompareOrdinal(first.Id, rule.Id) < 0 && Math.Sign(rule.Points) == Math.Sign(first.Points)))
            {
                if (!first.For.IsSame(second.For) || !witness.Implies(first.When, second.When) || !witness.Implies(second.When, first.When)) continue;
                yield return new Remark(
                    DiagnosticCatalogue.Subsumed,
                    [first.Id, second.Id],
                    $"'{first.Id}' and '{second.Id}' always give points to the same practices together: keep their sum in one rule.",
                    witness.For(first.When));
            }
        }
    }

    private static IEnumerable<Remark> Subsumed(List<Rule> rules, Witness witness)
    {
        foreach (var first in rules)
        {
            foreach (var second in rules)
            {
                if (first.Id == second.Id || !SameEffect(first, second) || !witness.Implies(first.Condition, second.Condition)) continue;
                // Of two rules that imply each other only the later one in the order is superfluous.
                if (string.CompareOrdinal(first.Id, second.Id) < 0 && SameEffect(second, first) && witness.Implies(second.Condition, first.Condition)) continue;
                yield return new Remark(
                    DiagnosticCatalogue.Subsumed,
                    [first.Id, second.Id],
                    $"Whenever '{first.Id}' holds, '{second.Id}' holds and does the same: remove the first, or narrow the second.",
                    witness.For(first.Condition));
            }
        }
    }

    /// <summary>Whether the second rule does all that the first does.</summary>
    private static bool SameEffect(Rule first, Rule second) => (first, second) switch
    {
        (FindingRule a, FindingRule b) => a.Finding == b.Finding,
        (SuitabilityRule a, SuitabilityRule b) => a.Practices.All(b.Practices.Contains) && a.Instead.All(b.Instead.Contains),
        (ContradictionRule a, ContradictionRule b) => a.Asks == b.Asks,
        _ => false,
    };
}
