using VifRecommender.Diagnostics;
using VifRecommender.Evaluation.Layout;

namespace VifRecommender.Analysis;

/// <summary>Two requirements of one practice that no profile meets together: both are named.</summary>
internal static class Contradictions
{
    public static IEnumerable<Remark> Check(EvaluationPlan plan, Witness witness)
    {
        var seen = new HashSet<(string First, string Second)>();
        foreach (var practice in plan.Practices)
        {
            // A guard must be known to hold; that a practice does not suit must only not be known.
            var demands = practice.Guards.Select(guard => (guard.Id, Claim: Claim.Is(guard.Requires, TruthSet.True)))
                .Concat(practice.Suitabilities.Select(rule => (rule.Id, Claim: Claim.Is(rule.When, TruthSet.NotTrue)))).ToList();
            for (var i = 0; i < demands.Count; i++)
            {
                for (var j = i + 1; j < demands.Count; j++)
                {
                    if (!seen.Add((demands[i].Id, demands[j].Id)) || witness.Possible(Claim.All(demands[i].Claim, demands[j].Claim)))
                    {
                        continue;
                    }
                    yield return new Remark(
                        DiagnosticCatalogue.RulesContradict,
                        [demands[i].Id, demands[j].Id],
                        $"'{demands[i].Id}' and '{demands[j].Id}' leave no profile to which '{practice.Practice.Id}' could be "
                        + "recommended: correct one of the two.");
                }
            }
        }
    }
}
