using VifRecommender.Profiles;
using VifRecommender.Situations;

namespace VifRecommender.Evaluation;

/// <summary>Stage 3: what is there, what the commune set aside, and what does not suit it. Guards and needs follow with the waves.</summary>
internal static class ScreeningStage
{
    public static void Screen(EvaluationResult result)
    {
        var (plan, situation, truths) = (result.Plan, result.Situation, result.Suitabilities);
        for (var i = 0; i < truths.Length; i++) truths[i] = plan.Suitabilities[i].When.Test(situation);
        var scaleFit = new ScaleFit(situation.Profile);
        foreach (var practice in plan.Practices) result.Screened[practice.Index] = Screen(practice, situation, scaleFit, IsUnsuited(practice, truths));
    }

    /// <summary>Screens one practice of which it is known whether a rule of suitability speaks against it.</summary>
    public static Screened Screen(PlannedPractice practice, Situation situation, bool isUnsuited) =>
        Screen(practice, situation, new ScaleFit(situation.Profile), isUnsuited);

    private static Screened Screen(PlannedPractice practice, Situation situation, ScaleFit scaleFit, bool isUnsuited)
    {
        var (scale, fits) = scaleFit.Of(practice.Practice.Scales);
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

    private static bool IsUnsuited(PlannedPractice practice, Truth[] suitabilities)
    {
        foreach (var place in practice.SuitabilityPlaces)
        {
            if (suitabilities[place] == Truth.True) return true;
        }

        return false;
    }
}
