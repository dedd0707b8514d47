using VifRecommender.Evaluation.Layout;
using VifRecommender.Situations;

namespace VifRecommender.Evaluation.Stages;

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
        foreach (var provider in result.Plan.Awaited)
        {
            result.Unlocks[provider.Practice] = Count(provider, workspace.Later, result.Situation);
        }
        CountChoices(result, workspace);
    }

    /// <summary>The practices that wait for one.</summary>
    public static IEnumerable<PlannedPractice> WaitingFor(PlannedPractice provider, EvaluationResult result) =>
        result.Plan.Practices.Where(waiting =>
        waiting.Index != provider.Index
        && result.Screened[waiting.Index].Standing == Standing.Candidate
        && result.WaveOf[waiting.Index] != 0
        && Array.Exists(provider.Delivers, slot => Lacks(waiting, slot, result.Situation)));

    /// <summary>
    /// Each practice counts once, whatever it waits for: those that ask for one of the services are united word by word, and then
    /// counted.
    /// </summary>
    private static int Count(AwaitedPractice provider, ulong[] later, Situation situation)
    {
        var (count, current, united) = (0, 0, 0UL);
        foreach (var (slot, word, waiting) in provider.By)
        {
            if (word != current)
            {
                count += Bits.Count(united & later[current]);
                (current, united) = (word, 0UL);
            }

            united |= situation.ServiceAt(slot) == Truth.True ? 0UL : waiting;
        }

        return count + Bits.Count(united & later[current]);
    }

    /// <summary>Counts those that wait for one way of several, where they do not wait for the same practice already.</summary>
    private static void CountChoices(EvaluationResult result, Workspace workspace)
    {
        var (plan, marks) = (result.Plan, workspace.Marks);
        Array.Clear(marks, 0, marks.Length);
        foreach (var waiting in plan.Choosing)
        {
            if (!Bits.Has(workspace.Later, waiting)) continue;
            foreach (var (part, services) in plan.Practices[waiting].Choices)
            {
                if (part.Test(result.Situation) == Truth.True) continue;
                foreach (var slot in services)
                {
                    if (Lacks(part, slot, result.Situation)) CountProviders(slot, waiting, result, marks);
                }
            }
        }
    }

    private static void CountProviders(int slot, int waiting, EvaluationResult result, int[] marks)
    {
        foreach (var provider in result.Plan.Providers[slot])
        {
            if (provider == waiting || marks[provider] == waiting + 1) continue;
            marks[provider] = waiting + 1;
            if (!RequiresAny(result.Plan.Practices[waiting], result.Plan.Practices[provider].Delivers, result.Situation))
            {
                result.Unlocks[provider]++;
            }
        }
    }

    private static bool RequiresAny(PlannedPractice practice, int[] slots, Situation situation)
    {
        foreach (var slot in slots)
        {
            if (Requires(practice, slot, situation)) return true;
        }

        return false;
    }

    private static bool Requires(PlannedPractice practice, int slot, Situation situation) =>
        Array.IndexOf(practice.Requires, slot) >= 0 && situation.ServiceAt(slot) != Truth.True;

    private static bool Lacks(PlannedPractice practice, int slot, Situation situation) =>
        Requires(practice, slot, situation)
        || Array.Exists(practice.Choices, choice => Array.IndexOf(choice.Services, slot) >= 0 && Lacks(choice.Part, slot, situation));

    /// <summary>
    /// Whether a service is among what keeps a part from holding; of a choice only the ways that are still closed count. An id that no
    /// service has, nobody delivers.
    /// </summary>
    private static bool Lacks(Conditions.Condition part, int slot, Situation situation) =>
        slot >= 0 && situation.ServiceAt(slot) != Truth.True && part.Lacks(situation, slot, negated: false);
}
