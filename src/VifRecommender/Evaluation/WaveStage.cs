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
        FindCandidates(result, workspace);
        result.Started = 0;
        for (var wave = 0; ; wave++)
        {
            var begin = result.Started;
            Start(result, workspace, wave, current);
            if (wave == 0) result.StartedNow = result.Started;
            var delivered = Deliver(result, begin, current);
            // What is in progress delivers for wave 1 even when nothing starts in wave 0.
            if (wave == 0) delivered |= DeliverInProgress(result, current);
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
        foreach (var practice in started) Deliver(practice, after);
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

    /// <summary>Starts what can start; what cannot goes on waiting.</summary>
    private static void Start(EvaluationResult result, Workspace workspace, int wave, Situation current)
    {
        var (practices, waiting, left) = (result.Plan.Practices, workspace.Waiting, 0);
        Block(result, workspace.Marks, current);
        for (var i = 0; i < workspace.WaitingCount; i++)
        {
            var index = waiting[i];
            if (workspace.Marks[index] == 0 && (practices[index].Needs is not { } needs || needs.Test(current) == Truth.True))
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

    /// <summary>Marks the practices of which a guard is not known to hold.</summary>
    private static void Block(EvaluationResult result, int[] marks, Situation current)
    {
        Array.Clear(marks, 0, marks.Length);
        var guards = result.Plan.Guards;
        for (var i = 0; i < guards.Length; i++)
        {
            if (guards[i].Requires.Test(current) == Truth.True) continue;
            foreach (var index in result.Plan.Guarded[i]) marks[index] = 1;
        }
    }

    /// <summary>Delivers what the practices from a place of the order on bring, and tells whether any of it is new.</summary>
    private static bool Deliver(EvaluationResult result, int begin, Situation current)
    {
        var delivered = false;
        for (var place = begin; place < result.Started; place++) delivered |= Deliver(result.Plan.Practices[result.Order[place]], current);
        return delivered;
    }

    private static bool DeliverInProgress(EvaluationResult result, Situation current)
    {
        if (result.Situation.Profile.Practices.IsEmpty) return false;
        var delivered = false;
        foreach (var practice in result.Plan.Practices)
        {
            if (result.Screened[practice.Index].Standing == Standing.InProgress) delivered |= Deliver(practice, current);
        }

        return delivered;
    }

    private static bool Deliver(PlannedPractice practice, Situation current)
    {
        var delivered = false;
        foreach (var slot in practice.Delivers) delivered |= current.Deliver(slot);
        foreach (var (dimension, level) in practice.Practice.Raises) delivered |= current.Raise(dimension, level);
        return delivered;
    }
}
