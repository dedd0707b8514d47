using VifRecommender.Evaluation.Layout;
using VifRecommender.Situations;

namespace VifRecommender.Evaluation.Stages;

/// <summary>Stage 2: the diagnosis. Findings by stratified chaining: each stratum is a least fixpoint over those before it.</summary>
internal static class FindingStage
{
    public static void Establish(EvaluationResult result)
    {
        var (situation, truths) = (result.Situation, result.FindingRules);
        // The situation reads this array while it fills: within a stratum nothing is negated, so truth only grows until it is stable.
        var findings = situation.BeginFindings();
        var begin = 0;
        foreach (var stratum in result.Plan.Strata)
        {
            while (Settle(stratum, situation, findings, truths, begin) && stratum.IsRecursive)
            {
            }

            begin += stratum.Rules.Length;
        }
    }

    /// <summary>Evaluates the rules of a stratum once, and returns whether a finding changed.</summary>
    private static bool Settle(Stratum stratum, Situation situation, Truth[] findings, Truth[] truths, int begin)
    {
        var changed = false;
        for (var i = 0; i < stratum.Rules.Length; i++)
        {
            var (slot, rule) = stratum.Rules[i];
            var truth = rule.When.Test(situation);
            truths[begin + i] = truth;
            if (truth <= findings[slot]) continue;
            findings[slot] = truth;
            changed = true;
        }

        return changed;
    }
}
