using VifRecommender.Catalogues;
using VifRecommender.Evaluation.Layout;
using VifRecommender.Situations;

namespace VifRecommender.Evaluation.Stages;

/// <summary>Stage 5: the points of each rule that holds, for the practices that it selects.</summary>
internal static class PriorityStage
{
    public static void Weigh(EvaluationResult result, Workspace workspace)
    {
        Array.Copy(result.Plan.BaseScores[result.Situation.OverallLevel.To], result.Scores, result.Scores.Length);
        Measure(result);
        var choice = result.Choice = new Choice(result);
        Array.Clear(result.InForce, 0, result.InForce.Length);
        for (var place = 0; place < result.Plan.Weights.Length; place++)
        {
            var weight = result.Plan.Weights[place];
            if (!weight.IsAlways && weight.Rule.When.Test(result.Situation) != Truth.True) continue;
            if (!choice.IsPossible(weight.Rule.For)) continue;
            Bits.Add(result.InForce, place);
            if (!weight.IsSettled) Add(weight, choice, result, workspace.Units);
        }
    }

    /// <summary>What a practice has of all that rules count and that selectors choose by, as <see cref="TermLayout"/> orders it.</summary>
    public static void Count(PlannedPractice practice, EvaluationResult result, Span<int> counts)
    {
        counts[(int)PointsPer.UnlockedPractice] = result.Unlocks[practice.Index];
        counts[(int)PointsPer.FindingSeverity] = result.Severities[practice.Index];
        counts[(int)PointsPer.MissingHelp] = result.MissingHelps[practice.Index];
        counts[(int)PointsPer.LevelShort] = LevelsOf(PointsPer.LevelShort, practice, result);
        counts[(int)PointsPer.LevelAhead] = LevelsOf(PointsPer.LevelAhead, practice, result);
        result.Choice.Count(practice, counts[TermLayout.FirstChoice..]);
    }

    /// <summary>What counts for a practice; filled in before any rule counts it.</summary>
    private static void Measure(EvaluationResult result)
    {
        Array.Clear(result.Severities, 0, result.Severities.Length);
        Array.Clear(result.MissingHelps, 0, result.MissingHelps.Length);
        for (var slot = 0; slot < result.Plan.Answering.Length; slot++)
        {
            if (result.Situation.FindingAt(slot) != Truth.True) continue;
            foreach (var index in result.Plan.Answering[slot]) result.Severities[index] += result.Plan.FindingSeverities[slot];
        }

        for (var slot = 0; slot < result.Plan.Helped.Length; slot++)
        {
            if (result.Situation.ServiceAt(slot) != Truth.False) continue;
            foreach (var index in result.Plan.Helped[slot]) result.MissingHelps[index]++;
        }
    }

    private static void Add(PlannedPriority weight, Choice choice, EvaluationResult result, int[] room)
    {
        var points = weight.Rule.Points;
        if (weight.ByDomain is { } byDomain) AddGroups(byDomain, choice.Focus, points, result.Scores);
        else if (weight.ByDimension is { } byDimension) AddGroups(byDimension, choice.Lowest, points, result.Scores);
        else if (weight.HasChoice) AddChosen(weight, choice, Units(weight, result, room), result.Scores);
        else if (Units(weight, result, room) is { } units) AddUnits(weight, units, result.Scores);
        else AddOnce(weight.Practices, points, result.Scores);
    }

    private static void AddOnce(int[] practices, int points, int[] scores)
    {
        foreach (var index in practices) scores[index] += points;
    }

    private static void AddGroups(int[][] groups, int chosen, int points, int[] scores)
    {
        for (var group = 0; group < groups.Length; group++)
        {
            if (((chosen >> group) & 1) != 0) AddOnce(groups[group], points, scores);
        }
    }

    private static void AddUnits(PlannedPriority weight, int[] units, int[] scores)
    {
        var (points, atMost) = (weight.Rule.Points, weight.AtMost);
        foreach (var index in weight.Practices) scores[index] += points * Math.Min(units[index], atMost);
    }

    private static void AddChosen(PlannedPriority weight, Choice choice, int[]? units, int[] scores)
    {
        var (points, atMost, selector) = (weight.Rule.Points, weight.AtMost, weight.Rule.For);
        foreach (var index in weight.Practices)
        {
            var counted = units is null ? 1 : Math.Min(units[index], atMost);
            scores[index] += points * counted * choice.Takes(selector, index);
        }
    }

    /// <summary>What a rule counts for each practice; nothing: it counts each once.</summary>
    private static int[]? Units(PlannedPriority weight, EvaluationResult result, int[] room)
    {
        if (weight.Rule.Per is not { } per) return null;
        if (CountedBefore(per, result) is { } units) return units;
        foreach (var index in weight.Practices) room[index] = LevelsOf(per, result.Plan.Practices[index], result);
        return room;
    }

    /// <summary>What was counted for all practices before any rule counts it.</summary>
    private static int[]? CountedBefore(PointsPer per, EvaluationResult result) => per switch
    {
        PointsPer.UnlockedPractice => result.Unlocks,
        PointsPer.FindingSeverity => result.Severities,
        PointsPer.MissingHelp => result.MissingHelps,
        PointsPer.LevelShort or PointsPer.LevelAhead => null,
    };

    private static int LevelsOf(PointsPer per, PlannedPractice practice, EvaluationResult result) => per == PointsPer.LevelShort
        ? PlannedPriority.LevelsShort(practice.Level, result.Situation.OverallLevel.To)
        : LevelsAhead(practice, result);

    private static int LevelsAhead(PlannedPractice practice, EvaluationResult result)
    {
        // A finding that the practice answers says that it is wanted here: the level says nothing against it.
        if (result.Severities[practice.Index] > 0) return 0;
        foreach (var slot in practice.Delivers)
        {
            if (result.Situation.ServiceAt(slot) == Truth.False) return 0;
        }

        var level = result.Situation.Level(practice.Dimension);
        return level.IsKnown ? Math.Max(0, level.From - practice.Level) : 0;
    }
}
