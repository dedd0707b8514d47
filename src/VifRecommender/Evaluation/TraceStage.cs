using VifRecommender.Situations;

namespace VifRecommender.Evaluation;

/// <summary>What changes neither list nor rank, and only an advice tells: what to watch, and what else holds back a practice that does not suit.</summary>
internal static class TraceStage
{
    /// <summary>Judges every rule for a result that another engine has settled.</summary>
    public static void Judge(EvaluationResult result)
    {
        var plan = result.Plan;
        for (var i = 0; i < plan.FindingRules.Length; i++) result.FindingRules[i] = plan.FindingRules[i].When.Test(result.Situation);
        for (var i = 0; i < plan.Suitabilities.Length; i++) result.Suitabilities[i] = plan.Suitabilities[i].When.Test(result.Situation);
        for (var i = 0; i < plan.Guards.Length; i++)
        {
            result.Guards[i] = plan.Guards[i].Requires.Test(result.Situation);
            result.FinalGuards[i] = plan.Guards[i].Requires.Test(result.Final);
        }

        foreach (var practice in plan.Practices)
        {
            result.Needs[practice.Index] = practice.Needs?.Test(result.Situation) ?? Truth.True;
            result.FinalNeeds[practice.Index] = practice.Needs?.Test(result.Final) ?? Truth.True;
        }

        UnlockStage.Count(result, new int[plan.Practices.Length]);
        Complete(result);
    }

    public static void Complete(EvaluationResult result)
    {
        var cautions = result.Plan.Cautions;
        for (var i = 0; i < cautions.Length; i++) result.Cautions[i] = cautions[i].When.Test(result.Situation);
        foreach (var practice in result.Plan.Practices)
        {
            if (result.Screened[practice.Index].Standing is Standing.Dismissed or Standing.NotSuited) result.FinalNeeds[practice.Index] = practice.Needs?.Test(result.Final) ?? Truth.True;
        }
    }
}
