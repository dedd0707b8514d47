using VifRecommender.Conditions;
using VifRecommender.Evaluation.Layout;
using VifRecommender.Situations;

namespace VifRecommender.Evaluation.Stages;

/// <summary>
/// Stage 4: forward chaining over what practices deliver. Wave 0 can start now; what it delivers opens wave 1, until nothing changes.
/// Needs and guards only become truer as services arrive (checked when the catalogue is loaded), so this is a least fixpoint. Each service
/// that is still lacking blocks the set of practices that ask for it; only for the practices that nothing blocks the other needs are
/// evaluated.
/// </summary>
internal static class WaveStage
{
    public static void Unfold(EvaluationResult result, Workspace workspace)
    {
        var current = result.Final;
        current.CopyFrom(result.Situation);
        FindCandidates(result, workspace.Waiting);
        result.Started = 0;
        for (var wave = 0; ; wave++)
        {
            var begin = result.Started;
            Start(result, workspace, wave, current);
            if (wave == 0)
            {
                result.StartedNow = result.Started;
                Array.Copy(workspace.Waiting, workspace.Later, workspace.Later.Length);
            }

            var delivered = Deliver(result, begin, current);
            // What is there or in hand delivers for wave 1 even when nothing starts in wave 0.
            if (wave == 0) delivered |= DeliverInHand(result, current);
            // Where nothing new has arrived, nothing more can start.
            if (!delivered) return;
            current.SettleOverallLevel();
        }
    }

    /// <summary>Whether needs and guards are known to hold.</summary>
    public static bool CanStart(PlannedPractice practice, Situation situation)
    {
        if (practice.Needs is { } needs && needs.Test(situation) != Truth.True) return false;
        foreach (var guard in practice.Guards)
        {
            if (guard.Requires.Test(situation) != Truth.True) return false;
        }

        return true;
    }

    /// <summary>The situation after these practices have started.</summary>
    public static Situation After(Situation situation, IEnumerable<PlannedPractice> started)
    {
        var after = situation.Fork();
        foreach (var practice in started)
        {
            foreach (var slot in practice.Delivers) after.Deliver(slot);
            Raise(practice, after);
        }

        after.SettleOverallLevel();
        return after;
    }

    /// <summary>Whether a practice brings anything that others could wait for.</summary>
    public static bool Brings(PlannedPractice practice) => practice.Delivers.Length > 0 || !practice.Practice.Raises.IsEmpty;

    private static void FindCandidates(EvaluationResult result, ulong[] waiting)
    {
        Array.Clear(waiting, 0, waiting.Length);
        for (var index = 0; index < result.Screened.Length; index++)
        {
            result.WaveOf[index] = Waves.None;
            waiting[Bits.WordOf(index)] |= result.Screened[index].Standing == Standing.Candidate ? Bits.BitOf(index) : 0;
        }
    }

    /// <summary>The practices that ask for a service which is not known to be there.</summary>
    private static void FindBlocked(EvaluationPlan plan, Situation current, ulong[] blocked)
    {
        Array.Clear(blocked, 0, blocked.Length);
        foreach (var (slot, word, asking) in plan.Asking) blocked[word] |= current.ServiceAt(slot) == Truth.True ? 0 : asking;
    }

    /// <summary>Starts what can start; what cannot goes on waiting.</summary>
    private static void Start(EvaluationResult result, Workspace workspace, int wave, Situation current)
    {
        var (plan, waiting, blocked) = (result.Plan, workspace.Waiting, workspace.Blocked);
        FindBlocked(plan, current, blocked);
        for (var word = 0; word < waiting.Length; word++)
        {
            var starting = waiting[word] & ~blocked[word];
            for (var asking = starting & plan.AskingMore[word]; asking != 0; asking &= asking - 1)
            {
                if (!Holds(plan.Practices[Bits.First(word, asking)].OtherParts, current)) starting &= ~(asking & (~asking + 1));
            }

            waiting[word] &= ~starting;
            for (; starting != 0; starting &= starting - 1)
            {
                var index = Bits.First(word, starting);
                result.WaveOf[index] = wave;
                result.Order[result.Started++] = index;
            }
        }
    }

    private static bool Holds(Condition[] parts, Situation current)
    {
        foreach (var part in parts)
        {
            if (part.Test(current) != Truth.True) return false;
        }

        return true;
    }

    /// <summary>Delivers what the practices from a place of the order on bring, and returns whether any of it is new.</summary>
    private static bool Deliver(EvaluationResult result, int begin, Situation current)
    {
        var delivered = false;
        for (var place = begin; place < result.Started; place++)
        {
            if (result.Plan.AreBringing[result.Order[place]]) delivered |= Deliver(result.Plan.Practices[result.Order[place]], current);
        }

        return delivered;
    }

    /// <summary>
    /// What is in progress, in place or served delivers too, a step later: a service that makes a practice superfluous must not take away
    /// what else the practice would have brought. Until that is confirmed, what waits for it is listed as later.
    /// </summary>
    private static bool DeliverInHand(EvaluationResult result, Situation current)
    {
        var delivered = false;
        for (var index = 0; index < result.Screened.Length; index++)
        {
            if (result.Plan.AreBringing[index] && result.Screened[index].IsInHand)
            {
                delivered |= Deliver(result.Plan.Practices[index], current);
            }
        }

        return delivered;
    }

    private static bool Deliver(PlannedPractice practice, Situation current)
    {
        var delivered = Raise(practice, current);
        foreach (var slot in practice.Delivers) delivered |= current.Deliver(slot);
        return delivered;
    }

    private static bool Raise(PlannedPractice practice, Situation current)
    {
        var raised = false;
        foreach (var (dimension, level) in practice.Practice.Raises) raised |= current.Raise(dimension, level);
        return raised;
    }
}
