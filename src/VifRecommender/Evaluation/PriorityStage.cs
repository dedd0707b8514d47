using VifRecommender.Catalogues;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;
using VifRecommender.Situations;

namespace VifRecommender.Evaluation;

/// <summary>Stage 5: the terms of each score, the balance among the first, and the total order.</summary>
internal static class PriorityStage
{
    public static Priority?[] Weigh(EvaluationPlan plan, Situation situation, Screened[] screened, Waves waves)
    {
        var priorities = new Priority?[plan.Practices.Length];
        var lowest = LowestLevel(situation);
        foreach (var practice in plan.Practices)
        {
            if (waves.Of[practice.Index] == Waves.None) continue;
            priorities[practice.Index] = Weigh(plan, situation, screened, waves, practice, lowest);
        }

        foreach (var rule in plan.Balances) Balance(plan, waves, priorities, rule);
        return priorities;
    }

    /// <summary>The total order: wave, priority, domain, id. Practices of the plan are in the order of domain and id already.</summary>
    public static IEnumerable<PlannedPractice> Order(EvaluationPlan plan, Waves waves, Priority?[] priorities) => plan.Practices
        .Where(practice => waves.Of[practice.Index] != Waves.None)
        .OrderBy(practice => waves.Of[practice.Index])
        .ThenByDescending(practice => priorities[practice.Index]!.Score)
        .ThenBy(practice => practice.Index);

    private static Priority Weigh(EvaluationPlan plan, Situation situation, Screened[] screened, Waves waves, PlannedPractice practice, int? lowest)
    {
        var priority = new Priority { Unlocks = Unlocked(plan, situation, screened, waves, practice) };
        foreach (var rule in plan.Priorities)
        {
            if (rule.When.Test(situation) == Truth.True && TermOf(rule, plan, situation, practice, screened[practice.Index].Scale, lowest, priority.Unlocks.Count) is { } term) priority.Add(term);
        }

        return priority;
    }

    /// <summary>What a rule whose condition holds gives a practice, or nothing.</summary>
    public static Term? TermOf(PriorityRule rule, EvaluationPlan plan, Situation situation, PlannedPractice practice, Scale scale, int? lowest, int unlocks)
    {
        if (rule.Points == 0 || !Selects(rule.For, practice, situation, scale, lowest)) return null;
        var units = Math.Min(Units(rule.Per, plan, situation, practice, unlocks), rule.AtMost ?? int.MaxValue);
        return units > 0 ? new Term(rule, rule.Points * units, units) : null;
    }

    private static bool Selects(PracticeSelector selector, PlannedPractice planned, Situation situation, Scale scale, int? lowest)
    {
        var practice = planned.Practice;
        return (selector.Practices.IsEmpty || selector.Practices.Contains(practice.Id))
            && (selector.Domain is null || selector.Domain == practice.Domain)
            && (selector.Dimension is null || selector.Dimension == practice.Dimension)
            && (selector.Effort is null || selector.Effort == practice.Effort)
            && (selector.Strength is null || selector.Strength == practice.Evidence.Strength)
            && (!selector.InFocus || situation.Profile.Focus.Contains(practice.Domain))
            && (!selector.Wished || situation.Profile.Wishes.Contains(practice.Id))
            && (!selector.Planned || situation.PracticeAt(planned.Slot) == PracticeStatus.Planned)
            && (!selector.Shared || scale != Scale.Commune)
            && (!selector.OfLowestDimension || IsLowest(situation.Level(practice.Dimension), lowest));
    }

    /// <summary>The lowest level that is known for certain of any dimension, or nothing when no level is known.</summary>
    public static int? LowestLevel(Situation situation)
    {
        int? lowest = null;
        foreach (MaturityDimension dimension in Dimensions)
        {
            var level = situation.Level(dimension);
            if (level.IsKnown && (lowest is not { } low || level.From < low)) lowest = level.From;
        }

        return lowest;
    }

    private static bool IsLowest(LevelRange level, int? lowest) => level.IsKnown && level.From == lowest;

    private static int Units(PointsPer? per, EvaluationPlan plan, Situation situation, PlannedPractice practice, int unlocks) => per switch
    {
        PointsPer.UnlockedPractice => unlocks,
        PointsPer.FindingSeverity => practice.Answers.Sum(slot => situation.FindingAt(slot) == Truth.True ? plan.FindingSeverities[slot] : 0),
        PointsPer.MissingHelp => practice.Helps.Count(slot => situation.ServiceAt(slot) == Truth.False),
        PointsPer.LevelShort => Math.Max(0, practice.Practice.Level - situation.OverallLevel.To),
        PointsPer.LevelAhead => LevelsAhead(situation, practice),
        _ => 1,
    };

    private static int LevelsAhead(Situation situation, PlannedPractice practice)
    {
        if (practice.Delivers.Length == 0 || Array.Exists(practice.Delivers, slot => situation.ServiceAt(slot) != Truth.Unknown)) return 0;
        var level = situation.Level(practice.Practice.Dimension);
        return level.IsKnown ? Math.Max(0, level.From - practice.Practice.Level) : 0;
    }

    /// <summary>The practices that wait for something that this one delivers.</summary>
    public static List<PlannedPractice> Unlocked(EvaluationPlan plan, Situation situation, Screened[] screened, Waves waves, PlannedPractice practice)
    {
        var unlocked = new List<PlannedPractice>();
        if (practice.Delivers.Length == 0) return unlocked;
        foreach (var other in plan.Practices)
        {
            if (other.Index != practice.Index && screened[other.Index].Standing == Standing.Candidate && waves.Of[other.Index] != 0 && WaitsForAny(other, practice, situation))
            {
                unlocked.Add(other);
            }
        }

        return unlocked;
    }

    private static bool WaitsForAny(PlannedPractice practice, PlannedPractice provider, Situation situation)
    {
        for (var i = 0; i < provider.Delivers.Length; i++)
        {
            // The table tells quickly who does not ask for the service at all; of a choice only the ways that are still closed count.
            var slot = provider.Delivers[i];
            if (situation.ServiceAt(slot) != Truth.True
                && Array.IndexOf(practice.WaitsFor, slot) >= 0
                && Missing.Names(practice, situation, provider.Practice.Delivers[i])) return true;
        }

        return false;
    }

    private static void Balance(EvaluationPlan plan, Waves waves, Priority?[] priorities, BalanceRule rule)
    {
        foreach (var practice in Demoted(plan, waves, priorities, rule)) priorities[practice.Index]!.Add(new Term(rule, rule.Points, 1));
    }

    /// <summary>The practices of the first step that a balance rule moves down, because enough of their group stand before them.</summary>
    public static List<PlannedPractice> Demoted(EvaluationPlan plan, Waves waves, Priority?[] priorities, BalanceRule rule)
    {
        var demoted = new List<PlannedPractice>();
        var first = Order(plan, waves, priorities).TakeWhile(practice => waves.Of[practice.Index] == 0).ToList();
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var practice in first)
        {
            var group = rule.Among == BalanceGroup.Domain ? practice.Practice.Domain.ToWord() : practice.Practice.Theme;
            if (group is null) continue;
            counts.TryGetValue(group, out var before);
            counts[group] = before + 1;
            if (before >= rule.Keep) demoted.Add(practice);
        }

        return demoted;
    }

    private static readonly MaturityDimension[] Dimensions =
    [
        MaturityDimension.Contact, MaturityDimension.Coordination, MaturityDimension.People,
        MaturityDimension.Risk, MaturityDimension.Offer, MaturityDimension.Evaluation,
    ];
}
