using VifRecommender.Conditions;
using VifRecommender.Diagnostics;
using VifRecommender.Evaluation;

namespace VifRecommender.Analysis;

/// <summary>Pairs of rules that work against each other: both are named.</summary>
internal static class Contradictions
{
    public static IEnumerable<Remark> Check(EvaluationPlan plan, Witness witness) => Blocked(plan, witness).Concat(Opposed(plan, witness));

    /// <summary>Two requirements of one practice that no profile meets together.</summary>
    private static IEnumerable<Remark> Blocked(EvaluationPlan plan, Witness witness)
    {
        var seen = new HashSet<(string First, string Second)>();
        foreach (var practice in plan.Practices)
        {
            var demands = practice.Guards.Select(guard => (guard.Id, Condition: guard.Requires))
                .Concat(practice.Suitabilities.Select(rule => (rule.Id, Condition: When.Not(rule.When)))).ToList();
            for (var i = 0; i < demands.Count; i++)
            {
                for (var j = i + 1; j < demands.Count; j++)
                {
                    if (!seen.Add((demands[i].Id, demands[j].Id)) || witness.Possible(When.All(demands[i].Condition, demands[j].Condition))) continue;
                    yield return new Remark(
                        DiagnosticCatalogue.RulesContradict,
                        [demands[i].Id, demands[j].Id],
                        $"'{demands[i].Id}' and '{demands[j].Id}' leave no profile to which '{practice.Practice.Id}' could be recommended: correct one of the two.");
                }
            }
        }
    }

    /// <summary>Two priority rules that give points to the same practices under the same condition, one up and one down.</summary>
    private static IEnumerable<Remark> Opposed(EvaluationPlan plan, Witness witness)
    {
        foreach (var up in plan.Priorities.Where(rule => rule is { Points: > 0, Per: null }))
        {
            foreach (var down in plan.Priorities.Where(rule => rule is { Points: < 0, Per: null } && rule.For.IsSame(up.For)))
            {
                if (!witness.Implies(up.When, down.When) || !witness.Implies(down.When, up.When)) continue;
                yield return new Remark(
                    DiagnosticCatalogue.RulesContradict,
                    [up.Id, down.Id],
                    $"'{up.Id}' and '{down.Id}' always apply together to the same practices, one up and one down: keep their sum in one rule.",
                    witness.For(up.When));
            }
        }
    }
}
