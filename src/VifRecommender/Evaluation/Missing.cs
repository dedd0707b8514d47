using VifRecommender.Conditions;
using VifRecommender.Situations;

namespace VifRecommender.Evaluation;

/// <summary>Finds the facts that hold a practice back.</summary>
internal static class Missing
{
    /// <summary>The facts in needs and guards that do not hold, in ordinal order of their names, each once.</summary>
    public static List<Fact> Of(PlannedPractice practice, Situation situation)
    {
        var missing = new List<Fact>();
        if (practice.Needs is { } needs) Add(needs, situation, missing);
        foreach (var guard in practice.Guards) Add(guard.Requires, situation, missing);
        missing.Sort((left, right) => string.CompareOrdinal(left.ToString(), right.ToString()));
        return missing;
    }

    private static void Add(Condition condition, Situation situation, List<Fact> missing)
    {
        if (condition.Test(situation) == Truth.True) return;
        switch (condition)
        {
            case AllCondition all:
                foreach (var part in all.Parts) Add(part, situation, missing);
                break;
            case AnyCondition any:
                foreach (var part in any.Parts) Add(part, situation, missing);
                break;
            case NotCondition not:
                foreach (var (leaf, _) in not.Leaves()) AddOnce(leaf.Fact, missing);
                break;
            case FactCondition leaf:
                AddOnce(leaf.Fact, missing);
                break;
        }
    }

    private static void AddOnce(Fact fact, List<Fact> missing)
    {
        if (!missing.Contains(fact)) missing.Add(fact);
    }
}
