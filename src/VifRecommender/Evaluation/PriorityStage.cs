using VifRecommender.Catalogues;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;
using VifRecommender.Situations;

namespace VifRecommender.Evaluation;

/// <summary>Stage 5: the terms of each score.</summary>
internal static class PriorityStage
{
    public static void Weigh(EvaluationResult result, Workspace workspace)
    {
        var (plan, waves, scores) = (result.Plan, result.WaveOf, result.Scores);
        Array.Clear(scores, 0, scores.Length);
        var lowest = LowestLevel(result.Situation);
        foreach (var weight in plan.Weights)
        {
            var rule = weight.Rule;
            if (!CouldSelect(rule.For, result.Situation.Profile) || rule.When.Test(result.Situation) != Truth.True) continue;
            foreach (var index in weight.Practices)
            {
                if (waves[index] == Waves.None) continue;
                var practice = plan.Practices[index];
                if (weight.DependsOnProfile && !Selects(rule.For, practice, result, lowest)) continue;
                var units = Units(weight, practice, result);
                if (units == 0) continue;
                var points = rule.Points * units;
                scores[index] += points;
                if (workspace.KeepsTerms) workspace.Keep(index, new Term(rule, points, units));
            }
        }
    }

    /// <summary>What a rule whose condition holds gives a practice, or nothing.</summary>
    public static Term? TermOf(PlannedPriority weight, PlannedPractice practice, EvaluationResult result, int? lowest)
    {
        if (Array.IndexOf(weight.Practices, practice.Index) < 0 || !Selects(weight.Rule.For, practice, result, lowest)) return null;
        var units = Units(weight, practice, result);
        return units > 0 ? new Term(weight.Rule, weight.Rule.Points * units, units) : null;
    }

    /// <summary>The lowest level that is known for certain of any dimension, or nothing when no level is known.</summary>
    public static int? LowestLevel(Situation situation)
    {
        int? lowest = null;
        for (var dimension = 0; dimension < NetworkMaturity.Dimensions; dimension++)
        {
            var level = situation.Level((MaturityDimension)dimension);
            if (level.IsKnown && (lowest is not { } low || level.From < low)) lowest = level.From;
        }

        return lowest;
    }

    /// <summary>Without a focus, a wish or a plan, what looks for one finds nobody.</summary>
    private static bool CouldSelect(PracticeSelector selector, CommuneProfile profile) =>
        !(selector.InFocus && profile.Focus.IsDefaultOrEmpty)
        && !(selector.Wished && profile.Wishes.IsDefaultOrEmpty)
        && !(selector.Planned && profile.Practices.IsEmpty);

    /// <summary>The part of the selection that the profile decides; the rest was settled with the plan.</summary>
    private static bool Selects(PracticeSelector selector, PlannedPractice planned, EvaluationResult result, int? lowest)
    {
        var situation = result.Situation;
        return (!selector.InFocus || situation.Profile.Focus.Contains(planned.Domain))
            && (!selector.Wished || situation.Profile.Wishes.Contains(planned.Practice.Id))
            && (!selector.Planned || situation.PracticeAt(planned.Slot) == PracticeStatus.Planned)
            && (!selector.Shared || result.Screened[planned.Index].Scale != Scale.Commune)
            && (!selector.OfLowestDimension || IsLowest(situation.Level(planned.Dimension), lowest));
    }

    private static bool IsLowest(LevelRange level, int? lowest) => level.IsKnown && level.From == lowest;

    private static int Units(PlannedPriority weight, PlannedPractice practice, EvaluationResult result)
    {
        var units = weight.Rule.Per switch
        {
            null => 1,
            PointsPer.UnlockedPractice => result.Unlocks[practice.Index],
            PointsPer.FindingSeverity => SeverityAnswered(practice, result),
            PointsPer.MissingHelp => MissingHelps(practice, result.Situation),
            PointsPer.LevelShort => Math.Max(0, practice.Level - result.Situation.OverallLevel.To),
            _ => LevelsAhead(practice, result.Situation),
        };
        return Math.Min(units, weight.AtMost);
    }

    private static int SeverityAnswered(PlannedPractice practice, EvaluationResult result)
    {
        var severity = 0;
        foreach (var slot in practice.Answers)
        {
            if (result.Situation.FindingAt(slot) == Truth.True) severity += result.Plan.FindingSeverities[slot];
        }

        return severity;
    }

    private static int MissingHelps(PlannedPractice practice, Situation situation)
    {
        var missing = 0;
        foreach (var slot in practice.Helps)
        {
            if (situation.ServiceAt(slot) == Truth.False) missing++;
        }

        return missing;
    }

    private static int LevelsAhead(PlannedPractice practice, Situation situation)
    {
        foreach (var slot in practice.Delivers)
        {
            if (situation.ServiceAt(slot) != Truth.Unknown) return 0;
        }

        var level = situation.Level(practice.Dimension);
        return level.IsKnown ? Math.Max(0, level.From - practice.Level) : 0;
    }
}
