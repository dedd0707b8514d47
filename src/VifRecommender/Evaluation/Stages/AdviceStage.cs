using System.Collections.Immutable;
using VifRecommender.Evaluation.Layout;
using VifRecommender.Evaluation.Trace;
using VifRecommender.Recommendations;
using VifRecommender.Situations;

namespace VifRecommender.Evaluation.Stages;

/// <summary>Stage 7: puts every practice in one of the four lists.</summary>
internal static class AdviceStage
{
    public static Advice Write(EvaluationResult result)
    {
        var (practices, trace) = (result.Plan.Practices, new EvaluationTrace(result));
        var now = ImmutableArray.CreateBuilder<Recommendation>(result.StartedNow);
        for (var place = 0; place < result.StartedNow; place++)
        {
            var index = result.Order[place];
            now.Add(new Recommendation(trace, practices[index].Practice, index, place + 1));
        }

        var later = ImmutableArray.CreateBuilder<LaterPractice>(result.Started - result.StartedNow);
        for (var place = result.StartedNow; place < result.Started; place++)
        {
            var index = result.Order[place];
            later.Add(new LaterPractice(trace, practices[index].Practice, index));
        }

        var inPlace = ImmutableArray.CreateBuilder<InPlacePractice>(Count(result, isInPlace: true));
        var notAdvised = ImmutableArray.CreateBuilder<NotAdvisedPractice>(Count(result, isInPlace: false));
        foreach (var practice in practices)
        {
            var standing = result.Screened[practice.Index].Standing;
            if (result.WaveOf[practice.Index] != Waves.None) continue;
            if (result.Screened[practice.Index].IsInHand)
            {
                inPlace.Add(new InPlacePractice(trace, practice.Practice, practice.Index, StatusOf(practice, standing, result),
                    standing == Standing.Served));
            }
            else notAdvised.Add(new NotAdvisedPractice(trace, practice.Practice, practice.Index, OutcomeOf(practice, standing, result)));
        }

        return new Advice(trace, now.MoveToImmutable(), later.MoveToImmutable(), inPlace.MoveToImmutable(), notAdvised.MoveToImmutable());
    }

    private static int Count(EvaluationResult result, bool isInPlace)
    {
        var count = 0;
        for (var i = 0; i < result.Screened.Length; i++)
        {
            if (result.WaveOf[i] == Waves.None && result.Screened[i].IsInHand == isInPlace) count++;
        }

        return count;
    }

    private static InPlaceStatus StatusOf(PlannedPractice practice, Standing standing, EvaluationResult result) => standing switch
    {
        Standing.InProgress => InPlaceStatus.InProgress,
        Standing.Served when WithoutLevels.Test(practice.ServedBy!, result.Situation) != Truth.True => InPlaceStatus.Probable,
        _ => InPlaceStatus.InPlace,
    };

    private static Outcome OutcomeOf(PlannedPractice practice, Standing standing, EvaluationResult result)
    {
        if (standing == Standing.Dismissed) return Outcome.Dismissed;
        if (standing == Standing.NotSuited) return Outcome.NotSuited;
        if (standing == Standing.HeldBack) return Outcome.HeldBack;
        return result.IsGuarded(practice) ? Outcome.Guarded : Outcome.Unreachable;
    }
}
