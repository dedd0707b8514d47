using VifRecommender.Situations;

namespace VifRecommender.Evaluation;

/// <summary>
/// Who waits for whom: a practice that cannot start now waits for every practice that delivers a service which its needs or guards still
/// lack. Practices that unlock many go first.
/// </summary>
internal static class UnlockStage
{
    /// <summary>Counts for each practice how many wait for it.</summary>
    public static void Count(EvaluationResult result, Workspace workspace)
    {
        Array.Clear(result.Unlocks, 0, result.Unlocks.Length);
        Array.Clear(workspace.Marks, 0, workspace.Marks.Length);
        // Those that start later, and those that never do.
        for (var place = result.StartedNow; place < result.Started; place++) Count(result.Order[place], result, workspace.Marks);
        for (var i = 0; i < workspace.WaitingCount; i++) Count(workspace.Waiting[i], result, workspace.Marks);
    }

    /// <summary>The practices that wait for one.</summary>
    public static IEnumerable<PlannedPractice> WaitingFor(PlannedPractice provider, EvaluationResult result) => result.Plan.Practices.Where(waiting =>
        waiting.Index != provider.Index
        && result.Screened[waiting.Index].Standing == Standing.Candidate
        && result.WaveOf[waiting.Index] != 0
        && Array.Exists(provider.Delivers, slot => Lacks(waiting, slot, result.Situation)));

    private static void Count(int waiting, EvaluationResult result, int[] marks)
    {
        var practice = result.Plan.Practices[waiting];
        foreach (var slot in practice.Requires)
        {
            if (result.Situation.ServiceAt(slot) != Truth.True) CountProviders(slot, waiting, result, marks);
        }

        foreach (var (part, services) in practice.Choices)
        {
            if (part.Test(result.Situation) == Truth.True) continue;
            foreach (var slot in services)
            {
                if (Lacks(part, slot, result.Situation)) CountProviders(slot, waiting, result, marks);
            }
        }
    }

    private static void CountProviders(int slot, int waiting, EvaluationResult result, int[] marks)
    {
        foreach (var provider in result.Plan.Providers[slot])
        {
            // Each practice counts once, whatever it waits for.
            if (provider == waiting || marks[provider] == waiting + 1) continue;
            marks[provider] = waiting + 1;
            result.Unlocks[provider]++;
        }
    }

    private static bool Lacks(PlannedPractice practice, int slot, Situation situation) =>
        (Array.IndexOf(practice.Requires, slot) >= 0 && situation.ServiceAt(slot) != Truth.True)
        || Array.Exists(practice.Choices, choice => Array.IndexOf(choice.Services, slot) >= 0 && Lacks(choice.Part, slot, situation));

    /// <summary>Whether a service is among what keeps a part from holding; of a choice only the ways that are still closed count. An id that no service has, nobody delivers.</summary>
    private static bool Lacks(Conditions.Condition part, int slot, Situation situation) =>
        slot >= 0 && situation.ServiceAt(slot) != Truth.True && Missing.Names(part, situation, slot);
}
