using VifRecommender.Conditions;
using VifRecommender.Situations;

namespace VifRecommender.Evaluation;

/// <summary>
/// Stage 4: forward chaining over what practices deliver. Wave 0 can start now; what it delivers opens wave 1, until nothing changes.
/// Needs and guards only become truer as services arrive (checked when the catalogue is loaded), so this is a least fixpoint. For each
/// practice the services that it lacks are counted, down to none as they arrive; only then is asked what else it needs.
/// </summary>
internal static class WaveStage
{
    public static void Unfold(EvaluationResult result, Workspace workspace)
    {
        var current = result.Final;
        current.CopyFrom(result.Situation);
        FindCandidates(result, workspace);
        CountLacking(result.Plan, current, workspace.Marks);
        result.Started = 0;
        for (var wave = 0; ; wave++)
        {
            var begin = result.Started;
            Start(result, workspace, wave, current);
            if (wave == 0) result.StartedNow = result.Started;
            var delivered = Deliver(result, begin, current, workspace.Marks);
            // What is in progress delivers for wave 1 even when nothing starts in wave 0.
            if (wave == 0) delivered |= DeliverInProgress(result, current, workspace.Marks);
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

    private static void FindCandidates(EvaluationResult result, Workspace workspace)
    {
        var count = 0;
        for (var index = 0; index < result.Screened.Length; index++)
        {
            result.WaveOf[index] = Waves.None;
            // Written always and counted only for a candidate: no branch to guess.
            workspace.Waiting[count] = index;
            count += result.Screened[index].Standing == Standing.Candidate ? 1 : 0;
        }

        workspace.WaitingCount = count;
    }

    /// <summary>Counts for each practice the services that it asks for and that are not known to be there.</summary>
    private static void CountLacking(EvaluationPlan plan, Situation current, int[] lacking)
    {
        Array.Clear(lacking, 0, lacking.Length);
        for (var slot = 0; slot < plan.Requiring.Length; slot++)
        {
            if (current.ServiceAt(slot) == Truth.True) continue;
            foreach (var index in plan.Requiring[slot]) lacking[index]++;
        }
    }

    /// <summary>Starts what can start; what cannot goes on waiting.</summary>
    private static void Start(EvaluationResult result, Workspace workspace, int wave, Situation current)
    {
        var (practices, waiting, lacking, left) = (result.Plan.Practices, workspace.Waiting, workspace.Marks, 0);
        for (var i = 0; i < workspace.WaitingCount; i++)
        {
            var index = waiting[i];
            if (lacking[index] == 0 && Holds(practices[index].OtherParts, current))
            {
                result.WaveOf[index] = wave;
                result.Order[result.Started++] = index;
            }
            else
            {
                waiting[left++] = index;
            }
        }

        workspace.WaitingCount = left;
    }

    private static bool Holds(Condition[] parts, Situation current)
    {
        foreach (var part in parts)
        {
            if (part.Test(current) != Truth.True) return false;
        }

        return true;
    }

    /// <summary>Delivers what the practices from a place of the order on bring, and tells whether any of it is new.</summary>
    private static bool Deliver(EvaluationResult result, int begin, Situation current, int[] lacking)
    {
        var delivered = false;
        for (var place = begin; place < result.Started; place++)
        {
            if (result.Plan.AreBringing[result.Order[place]]) delivered |= Deliver(result.Plan, result.Order[place], current, lacking);
        }

        return delivered;
    }

    private static bool DeliverInProgress(EvaluationResult result, Situation current, int[] lacking)
    {
        if (result.Situation.Profile.Practices.IsEmpty) return false;
        var delivered = false;
        for (var index = 0; index < result.Screened.Length; index++)
        {
            if (result.Screened[index].Standing == Standing.InProgress) delivered |= Deliver(result.Plan, index, current, lacking);
        }

        return delivered;
    }

    private static bool Deliver(EvaluationPlan plan, int index, Situation current, int[] lacking)
    {
        var practice = plan.Practices[index];
        var delivered = Raise(practice, current);
        foreach (var slot in practice.Delivers)
        {
            if (!current.Deliver(slot)) continue;
            delivered = true;
            foreach (var waiting in plan.Requiring[slot]) lacking[waiting]--;
        }

        return delivered;
    }

    private static bool Raise(PlannedPractice practice, Situation current)
    {
        var raised = false;
        foreach (var (dimension, level) in practice.Practice.Raises) raised |= current.Raise(dimension, level);
        return raised;
    }
}
