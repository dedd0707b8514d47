using System.Collections.Immutable;
using VifRecommender.Evaluation.Layout;
using VifRecommender.Evaluation.Stages;
using VifRecommender.Recommendations;

namespace VifRecommender.Evaluation.Trace;

/// <summary>Puts the terms of a score together: what the rules gave, as the truths and the counts say that they did.</summary>
internal readonly struct TermWriter(EvaluationResult result)
{
    /// <summary>The terms of a practice that starts: of priority rules in ordinal order of their ids, then of balance rules.</summary>
    public ImmutableArray<Term> Of(PlannedPractice practice)
    {
        var (plan, bearing, terms) = (result.Plan, result.Plan.WeightsOf[practice.Index], Gathering<Term>.Rent());
        for (var word = 0; word < bearing.Length; word++)
        {
            for (var giving = bearing[word] & result.InForce[word]; giving != 0; giving &= giving - 1)
            {
                var weight = plan.Weights[Bits.First(word, giving)];
                var units = PriorityStage.Counted(weight, practice, result);
                if (units > 0) terms.Add(new Term(weight.Rule, weight.Rule.Points * units, units));
            }
        }

        for (var place = 0; place < result.Demoted.Length; place++)
        {
            var rule = plan.Balances[place];
            if (Bits.Has(result.Demoted[place], practice.Index)) terms.Add(new Term(rule, rule.Points, 1));
        }

        return terms.Take();
    }
}
