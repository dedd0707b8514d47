using VifRecommender.Profiles;

namespace VifRecommender.Evaluation;

/// <summary>The stages in their order: situation, findings, screening, waves, priority.</summary>
internal static class Pipeline
{
    public static EvaluationResult Run(EvaluationPlan plan, CommuneProfile profile, CalendarDate? date)
    {
        var situation = FindingStage.Establish(plan, SituationStage.Read(plan, profile, date));
        var screened = ScreeningStage.Screen(plan, situation);
        var waves = WaveStage.Unfold(plan, situation, screened);
        var priorities = PriorityStage.Weigh(plan, situation, screened, waves);
        return new EvaluationResult(plan, situation, screened, waves, priorities);
    }
}
