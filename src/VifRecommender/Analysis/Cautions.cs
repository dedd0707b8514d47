using VifRecommender.Catalogues;
using VifRecommender.Diagnostics;
using VifRecommender.Evaluation.Layout;

namespace VifRecommender.Analysis;

/// <summary>The same words of caution, said twice of the same practices.</summary>
internal static class Cautions
{
    public static IEnumerable<Remark> Check(EvaluationPlan plan, Witness witness)
    {
        var rules = plan.Cautions.Where(rule => witness.Possible(rule.When)).ToList();
        var gone = new HashSet<string>(StringComparer.Ordinal);
        foreach (var first in Enumerable.Reverse(rules))
        {
            var second = rules.Find(second => first.Id != second.Id && !gone.Contains(second.Id) && SaysAsMuch(first, second)
                && !witness.Possible(Claim.OnlyFirst(first.When, second.When)));
            if (second is null) continue;
            gone.Add(first.Id);
            yield return new Remark(
                DiagnosticCatalogue.CautionTwice,
                [first.Id, second.Id],
                $"Whenever '{first.Id}' cautions, '{second.Id}' says the same of the same practices: remove the first.",
                witness.For(first.When))
            { Removes = first.Id };
        }
    }

    private static bool SaysAsMuch(CautionRule first, CautionRule second) =>
        first.Text == second.Text && first.Practices.All(second.Practices.Contains);
}
