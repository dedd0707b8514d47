namespace VifRecommender.Evaluation.Stages;

/// <summary>
/// What changes neither list nor rank, and only a full advice shows: what to watch, and of guards and needs whether each of them holds,
/// before
/// anything starts and when everything has started.
/// </summary>
internal static class TraceStage
{
    public static void Complete(EvaluationResult result)
    {
        var plan = result.Plan;
        for (var i = 0; i < plan.Cautions.Length; i++) result.Cautions[i] = plan.Cautions[i].When.Test(result.Situation);
        for (var i = 0; i < plan.Guards.Length; i++)
        {
            result.Guards[i] = plan.Guards[i].Requires.Test(result.Situation);
            result.FinalGuards[i] = plan.Guards[i].Requires.Test(result.Final);
        }

        foreach (var practice in plan.Practices)
        {
            if (practice.Needs is not { } needs) continue;
            result.Needs[practice.Index] = needs.Test(result.Situation);
            result.FinalNeeds[practice.Index] = needs.Test(result.Final);
        }
    }

    /// <summary>Judges the rules of a result that another engine has settled.</summary>
    public static void Judge(EvaluationResult result)
    {
        var plan = result.Plan;
        for (var i = 0; i < plan.FindingRules.Length; i++) result.FindingRules[i] = plan.FindingRules[i].When.Test(result.Situation);
        for (var i = 0; i < plan.Suitabilities.Length; i++) result.Suitabilities[i] = plan.Suitabilities[i].When.Test(result.Situation);
        Complete(result);
    }
}
