using VifRecommender.Situations;

namespace VifRecommender.Evaluation;

/// <summary>Stage 2: the diagnosis. Findings by stratified chaining: each stratum is a least fixpoint over those before it.</summary>
internal static class FindingStage
{
    public static Situation Establish(EvaluationPlan plan, Situation situation)
    {
        var findings = new Truth[plan.FindingSeverities.Length];
        // The situation reads this array while it fills: within a stratum nothing is negated, so truth only grows until it is stable.
        var growing = situation.WithFindings(findings);
        foreach (var stratum in plan.Strata)
        {
            bool changed;
            do
            {
                changed = false;
                foreach (var (slot, rule) in stratum)
                {
                    var truth = findings[slot].Or(rule.When.Test(growing));
                    if (truth == findings[slot]) continue;
                    findings[slot] = truth;
                    changed = true;
                }
            }
            while (changed && stratum.Length > 1);
        }

        return growing;
    }
}
