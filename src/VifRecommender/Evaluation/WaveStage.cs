using VifRecommender.Situations;

namespace VifRecommender.Evaluation;

/// <summary>
/// Stage 4: forward chaining over what practices deliver. Wave 0 can start now; what it delivers opens wave 1, until nothing changes.
/// Needs and guards only become truer as services arrive (checked when the catalogue is loaded), so this is a least fixpoint.
/// </summary>
internal static class WaveStage
{
    public static void Unfold(EvaluationResult result, Workspace workspace)
    {
        var current = result.Final;
        current.CopyFrom(result.Situation);
        var waiting = FindCandidates(result, workspace.Waiting);
        result.Started = 0;
        EvaluateGuards(result, current);
        result.FinalGuards.CopyTo(result.Guards, 0);
        for (var wave = 0; ; wave++)
        {
            var begin = result.Started;
            waiting = Start(result, workspace.Waiting, waiting, wave, current);
            if (wave == 0) result.StartedNow = result.Started;
            var delivered = Deliver(result, begin, current);
            // What is in progress delivers for wave 1 even when nothing starts in wave 0.
            if (wave == 0) delivered |= DeliverInProgress(result, current);
            if (!delivered) return;
            current.SettleOverallLevel();
            EvaluateGuards(result, current);
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
        foreach (var practice in started) Deliver(practice, after);
        after.SettleOverallLevel();
        return after;
    }

    /// <summary>Whether a practice brings anything that others could wait for.</summary>
    public static bool Brings(PlannedPractice practice) => practice.Delivers.Length > 0 || !practice.Practice.Raises.IsEmpty;

    /// <summary>The places of the practices that could start, and all waves still to come.</summary>
    private static int FindCandidates(EvaluationResult result, int[] waiting)
    {
        var count = 0;
        for (var index = 0; index < result.Screened.Length; index++)
        {
            result.WaveOf[index] = Waves.None;
            if (result.Screened[index].Standing == Standing.Candidate) waiting[count++] = index;
        }

        return count;
    }

    /// <summary>Starts what can start, and returns how many still wait.</summary>
    private static int Start(EvaluationResult result, int[] waiting, int count, int wave, Situation current)
    {
        var left = 0;
        for (var i = 0; i < count; i++)
        {
            var practice = result.Plan.Practices[waiting[i]];
            var needs = practice.Needs is { } condition ? condition.Test(current) : Truth.True;
            result.FinalNeeds[practice.Index] = needs;
            if (wave == 0) result.Needs[practice.Index] = needs;
            if (needs == Truth.True && AllHold(practice, result.FinalGuards))
            {
                result.WaveOf[practice.Index] = wave;
                result.Order[result.Started++] = practice.Index;
            }
            else
            {
                waiting[left++] = practice.Index;
            }
        }

        return left;
    }

    private static void EvaluateGuards(EvaluationResult result, Situation current)
    {
        var guards = result.Plan.Guards;
        for (var i = 0; i < guards.Length; i++) result.FinalGuards[i] = guards[i].Requires.Test(current);
    }

    private static bool AllHold(PlannedPractice practice, Truth[] guards)
    {
        foreach (var place in practice.GuardPlaces)
        {
            if (guards[place] != Truth.True) return false;
        }

        return true;
    }

    /// <summary>Delivers what the practices from a place of the order on bring, and tells whether there are any.</summary>
    private static bool Deliver(EvaluationResult result, int begin, Situation current)
    {
        for (var place = begin; place < result.Started; place++) Deliver(result.Plan.Practices[result.Order[place]], current);
        return begin < result.Started;
    }

    private static bool DeliverInProgress(EvaluationResult result, Situation current)
    {
        var delivered = false;
        foreach (var practice in result.Plan.Practices)
        {
            if (result.Screened[practice.Index].Standing != Standing.InProgress || !Brings(practice)) continue;
            Deliver(practice, current);
            delivered = true;
        }

        return delivered;
    }

    private static void Deliver(PlannedPractice practice, Situation current)
    {
        foreach (var slot in practice.Delivers) current.Deliver(slot);
        foreach (var (dimension, level) in practice.Practice.Raises) current.Raise(dimension, level);
    }
}
