using VifRecommender.Situations;

namespace VifRecommender.Evaluation;

/// <summary>
/// Who waits for whom: a practice that cannot start now waits for every practice that delivers a service which its needs or guards still
/// lack. Practices that unlock many go first.
/// </summary>
internal static class UnlockStage
{
    /// <summary>Counts for each practice how many wait for it.</summary>
    /// <param name="result">The result, up to the waves.</param>
    /// <param name="marks">A room of one number for each practice, to count each waiting practice once.</param>
    public static void Count(EvaluationResult result, int[] marks)
    {
        Array.Clear(result.Unlocks, 0, result.Unlocks.Length);
        Array.Clear(marks, 0, marks.Length);
        foreach (var waiting in result.Plan.Practices)
        {
            if (!Waits(waiting, result)) continue;
            foreach (var slot in waiting.WaitsFor)
            {
                if (!LacksService(waiting, result, slot)) continue;
                foreach (var provider in result.Plan.Providers[slot])
                {
                    if (provider == waiting.Index || marks[provider] == waiting.Index + 1) continue;
                    marks[provider] = waiting.Index + 1;
                    result.Unlocks[provider]++;
                }
            }
        }
    }

    /// <summary>The practices that wait for one.</summary>
    public static IEnumerable<PlannedPractice> WaitingFor(PlannedPractice provider, EvaluationResult result) => result.Plan.Practices.Where(waiting =>
        waiting.Index != provider.Index && Waits(waiting, result) && Array.Exists(provider.Delivers, slot => Array.IndexOf(waiting.WaitsFor, slot) >= 0 && LacksService(waiting, result, slot)));

    private static bool Waits(PlannedPractice practice, EvaluationResult result) =>
        practice.WaitsFor.Length > 0 && result.Screened[practice.Index].Standing == Standing.Candidate && result.WaveOf[practice.Index] != 0;

    /// <summary>Whether a service is among what holds a practice back; of a choice only the ways that are still closed count.</summary>
    private static bool LacksService(PlannedPractice practice, EvaluationResult result, int slot)
    {
        // An id that no service has: nobody delivers it.
        if (slot < 0 || result.Situation.ServiceAt(slot) == Truth.True) return false;
        if (practice.Needs is { } needs && result.Needs[practice.Index] != Truth.True && Missing.Names(needs, result.Situation, slot)) return true;
        foreach (var place in practice.GuardPlaces)
        {
            if (result.Guards[place] != Truth.True && Missing.Names(result.Plan.Guards[place].Requires, result.Situation, slot)) return true;
        }

        return false;
    }
}
