using VifRecommender.Profiles;
using VifRecommender.Situations;

namespace VifRecommender.Evaluation;

/// <summary>
/// Stage 4: forward chaining over what practices deliver. Wave 0 can start now; what it delivers opens wave 1, until nothing changes.
/// Needs and guards only become truer as services arrive (checked when the catalogue is loaded), so this is a least fixpoint.
/// </summary>
internal static class WaveStage
{
    public static Waves Unfold(EvaluationPlan plan, Situation situation, Screened[] screened)
    {
        var waves = new int[plan.Practices.Length];
        for (var i = 0; i < waves.Length; i++) waves[i] = Waves.None;
        var gains = Gains(plan.Practices.Where(practice => screened[practice.Index].Standing == Standing.InProgress));
        var current = situation;
        for (var wave = 0; ; wave++)
        {
            var started = false;
            foreach (var practice in plan.Practices)
            {
                if (waves[practice.Index] != Waves.None || screened[practice.Index].Standing != Standing.Candidate || !CanStart(practice, current)) continue;
                waves[practice.Index] = wave;
                started = true;
                AddGains(practice, gains);
            }

            // What is in progress delivers for wave 1 even when nothing starts in wave 0.
            if (!started && (wave > 0 || gains.Count == 0)) return new Waves(waves, current);
            current = current.After(gains);
            gains.Clear();
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

    /// <summary>What practices bring once they have started.</summary>
    public static List<(int Slot, MaturityDimension Dimension, int Level)> Gains(IEnumerable<PlannedPractice> started)
    {
        var gains = new List<(int Slot, MaturityDimension Dimension, int Level)>();
        foreach (var practice in started) AddGains(practice, gains);
        return gains;
    }

    private static void AddGains(PlannedPractice practice, List<(int Slot, MaturityDimension Dimension, int Level)> gains)
    {
        foreach (var slot in practice.Delivers) gains.Add((slot, default, 0));
        foreach (var (dimension, level) in practice.Practice.Raises) gains.Add((-1, dimension, level));
    }
}
