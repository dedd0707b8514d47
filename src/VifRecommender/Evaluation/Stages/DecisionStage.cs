using VifRecommender.Evaluation.Layout;
using VifRecommender.Recommendations;
using VifRecommender.Situations;

namespace VifRecommender.Evaluation.Stages;

/// <summary>
/// Uses the decisions of another engine in place of those of the stages, so that they can be explained; and checks that no guard was
/// outweighed.
/// </summary>
internal sealed class DecisionStage(EvaluationPlan plan, Decisions decisions)
{
    public Advice Tell()
    {
        var (screened, waves) = Place();
        var situation = Read();
        var brought = plan.Practices.Where(practice => waves[practice.Index] != Waves.None || screened[practice.Index].IsInHand);
        var result = EvaluationResult.Of(plan, situation, WaveStage.After(situation, brought), screened, waves);
        result.HoldingRules = decisions.HoldingRules;
        result.Take(decisions.Practices.Select(decision => (plan.Find(decision.PracticeId)!.Index, decision)));
        CheckSafety(result, decisions);
        return AdviceStage.Write(result);
    }

    private (Screened[] Screened, int[] Waves) Place()
    {
        var (screened, waves, told) = (new Screened[plan.Practices.Length], new int[plan.Practices.Length],
            new bool[plan.Practices.Length]);
        foreach (var decision in decisions.Practices.IsDefault ? [] : decisions.Practices)
        {
            var index = (plan.Find(decision.PracticeId)
                ?? throw new ArgumentException($"The catalogue has no practice '{decision.PracticeId}'.", nameof(decisions))).Index;
            if (told[index]) throw new ArgumentException($"'{decision.PracticeId}' is decided twice.", nameof(decisions));
            told[index] = true;
            screened[index] = new Screened(StandingOf(decision.Place), decision.Scale, decision.ScaleFits);
            waves[index] = decision.Place == Placement.Starts ? decision.Step : Waves.None;
        }

        if (Array.IndexOf(told, false) is >= 0 and var missing)
        {
            throw new ArgumentException(
                $"'{plan.Practices[missing].Practice.Id}' is not decided: every practice of the catalogue is, once.", nameof(decisions));
        }
        return (screened, waves);
    }

    private Situation Read()
    {
        var findings = new Truth[plan.FindingSeverities.Length];
        foreach (var finding in decisions.Findings)
        {
            var slot = plan.Catalogue.Vocabulary.FindingSlot(finding.Key);
            findings[slot >= 0 ? slot : throw new ArgumentException($"The catalogue has no finding '{finding.Key}'.", nameof(decisions))] =
                finding.Value;
        }

        return SituationStage.Read(plan, decisions.Profile, decisions.Date).WithFindings(findings);
    }

    private static Standing StandingOf(Placement place) => place switch
    {
        Placement.InPlace => Standing.InPlace,
        Placement.InProgress => Standing.InProgress,
        Placement.Served => Standing.Served,
        Placement.Dismissed => Standing.Dismissed,
        Placement.NotSuited => Standing.NotSuited,
        Placement.HeldBack => Standing.HeldBack,
        Placement.Starts or Placement.Guarded or Placement.Unreachable => Standing.Candidate,
    };

    /// <summary>
    /// Whoever decides: what starts now has its guards and needs now, and what starts later has them when everything has started.
    /// </summary>
    private static void CheckSafety(EvaluationResult result, Decisions decisions)
    {
        foreach (var practice in result.Ordered())
        {
            var situation = result.IsNow(practice) ? result.Situation : result.Final;
            if (!WaveStage.CanStart(practice, situation))
            {
                throw new ArgumentException($"'{practice.Practice.Id}' cannot start: a guard or need of it is not known to hold.",
                    nameof(decisions));
            }
        }
    }
}
