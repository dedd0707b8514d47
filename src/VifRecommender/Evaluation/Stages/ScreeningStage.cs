using VifRecommender.Evaluation.Layout;
using VifRecommender.Profiles;
using VifRecommender.Situations;

namespace VifRecommender.Evaluation.Stages;

/// <summary>
/// Stage 3: what is there, what the commune set aside, and what does not suit it. Guards and needs follow with the waves. What says more
/// of a practice is written over what says less: its status over what serves it, that over what does not suit.
/// </summary>
internal static class ScreeningStage
{
    public static void Screen(EvaluationResult result)
    {
        var (plan, situation, screened) = (result.Plan, result.Situation, result.Screened);
        var scaleFit = new ScaleFit(situation.Profile);
        foreach (var (scales, practices) in plan.ScaleGroups)
        {
            var (scale, fits) = scaleFit.Of(scales);
            var start = new Screened(fits == Truth.False ? Standing.NotSuited : Standing.Candidate, scale, fits);
            foreach (var index in practices) screened[index] = start;
        }

        for (var rule = 0; rule < result.Suitabilities.Length; rule++)
        {
            if ((result.Suitabilities[rule] = plan.Suitabilities[rule].When.Test(situation)) != Truth.True) continue;
            foreach (var index in plan.Unsuited[rule]) screened[index] = screened[index] with { Standing = Standing.NotSuited };
        }

        foreach (var practice in plan.Servable)
        {
            if (practice.IsServed(situation)) screened[practice.Index] = screened[practice.Index] with { Standing = Standing.Served };
        }

        if (!situation.Profile.Practices.IsEmpty) ReadStatuses(result);
    }

    /// <summary>Screens one practice given whether a rule of suitability excludes it.</summary>
    public static Screened Screen(PlannedPractice practice, Situation situation, bool isUnsuited)
    {
        var (scale, fits) = new ScaleFit(situation.Profile).Of(practice.Practice.Scales);
        var standing = StandingOf(situation.PracticeAt(practice.Slot)) switch
        {
            { } stated => stated,
            _ when practice.IsServed(situation) => Standing.Served,
            _ => fits == Truth.False || isUnsuited ? Standing.NotSuited : Standing.Candidate,
        };
        return new Screened(standing, scale, fits);
    }

    private static void ReadStatuses(EvaluationResult result)
    {
        for (var slot = 0; slot < result.Plan.BySlot.Length; slot++)
        {
            if (StandingOf(result.Situation.PracticeAt(slot)) is not { } standing) continue;
            ref var screened = ref result.Screened[result.Plan.BySlot[slot].Index];
            screened = screened with { Standing = standing };
        }
    }

    /// <summary>What a status settles; a plan settles nothing.</summary>
    private static Standing? StandingOf(PracticeStatus? status) => status switch
    {
        PracticeStatus.InPlace => Standing.InPlace,
        PracticeStatus.InProgress => Standing.InProgress,
        PracticeStatus.Dismissed => Standing.Dismissed,
        _ => null,
    };
}
