using VifRecommender.Profiles;
using VifRecommender.Situations;

namespace VifRecommender.Evaluation;

/// <summary>Stage 3: what is there, what the commune set aside, and what does not suit it. Guards and needs follow with the waves.</summary>
internal static class ScreeningStage
{
    public static Screened[] Screen(EvaluationPlan plan, Situation situation)
    {
        var screened = new Screened[plan.Practices.Length];
        foreach (var practice in plan.Practices) screened[practice.Index] = Screen(practice, situation, IsUnsuited(practice, situation));
        return screened;
    }

    /// <summary>Screens one practice of which it is known whether a rule of suitability speaks against it.</summary>
    public static Screened Screen(PlannedPractice practice, Situation situation, bool isUnsuited)
    {
        var (scale, fits) = ScaleFit.Of(practice.Practice.Scales, situation.Profile);
        var standing = situation.PracticeAt(practice.Slot) switch
        {
            PracticeStatus.InPlace => Standing.InPlace,
            PracticeStatus.InProgress => Standing.InProgress,
            PracticeStatus.Dismissed => Standing.Dismissed,
            _ when practice.ServedBy?.Test(situation) == Truth.True => Standing.Served,
            _ when fits == Truth.False || isUnsuited => Standing.NotSuited,
            _ => Standing.Candidate,
        };
        return new Screened(standing, scale, fits);
    }

    private static bool IsUnsuited(PlannedPractice practice, Situation situation)
    {
        foreach (var rule in practice.Suitabilities)
        {
            if (rule.When.Test(situation) == Truth.True) return true;
        }

        return false;
    }
}
