using VifRecommender.Evaluation.Layout;
using VifRecommender.Evaluation.Stages;
using VifRecommender.Profiles;
using VifRecommender.Situations;

namespace VifRecommender.Evaluation;

/// <summary>The stages in their order: situation, findings, screening, waves, priority, order.</summary>
internal static class Pipeline
{
    /// <summary>Evaluates a profile, with everything from which an advice is written.</summary>
    public static EvaluationResult Run(EvaluationPlan plan, CommuneProfile profile, CalendarDate? date)
    {
        var (workspace, result) = (plan.Rent(), new EvaluationResult(plan));
        Weigh(result, workspace, profile, date);
        OrderStage.Order(result, workspace);
        TraceStage.Complete(result);
        plan.Return(workspace);
        return result;
    }

    /// <summary>Evaluates a profile for its ranks alone. The result is the workspace's own: it is read before the next.</summary>
    public static EvaluationResult Rank(Workspace workspace, CommuneProfile profile, CalendarDate? date)
    {
        Weigh(workspace.Result, workspace, profile, date);
        OrderStage.Order(workspace.Result, workspace);
        return workspace.Result;
    }

    /// <summary>Reads a profile and its findings, and nothing more. The situation is the result's own.</summary>
    public static Situation Diagnose(EvaluationResult result, CommuneProfile profile, CalendarDate? date)
    {
        SituationStage.Read(result.Plan, profile, date, result.Situation);
        FindingStage.Establish(result);
        return result.Situation;
    }

    private static void Weigh(EvaluationResult result, Workspace workspace, CommuneProfile profile, CalendarDate? date)
    {
        Diagnose(result, profile, date);
        ScreeningStage.Screen(result);
        WaveStage.Unfold(result, workspace);
        UnlockStage.Count(result, workspace);
        PriorityStage.Weigh(result, workspace);
    }
}
