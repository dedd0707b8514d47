using VifRecommender.Conditions;
using VifRecommender.Facts;
using VifRecommender.Situations;

namespace VifRecommender.Evaluation;

/// <summary>Finds the facts that hold a practice back.</summary>
internal static class Missing
{
    /// <summary>The facts in needs and guards that do not hold, in ordinal order of their names, each once.</summary>
    public static List<Fact> Of(PlannedPractice practice, Situation situation)
    {
        var missing = new List<Fact>();
        foreach (var leaf in Leaves(practice, situation))
        {
            if (!missing.Contains(leaf.Fact)) missing.Add(leaf.Fact);
        }

        missing.Sort((left, right) => string.CompareOrdinal(left.ToString(), right.ToString()));
        return missing;
    }

    /// <summary>Whether a service is among the facts that keep a condition from holding; under a negation, among those that make its part hold.</summary>
    public static bool Names(Condition condition, Situation situation, int service, bool negated = false)
    {
        if (condition is ServiceCondition leaf) return leaf.Slot == service && IsOpen(leaf, situation, negated);
        if (condition is NotCondition not) return Names(not.Part, situation, service, !negated);
        var parts = condition switch { AllCondition all => all.Parts, AnyCondition any => any.Parts, _ => [] };
        if (parts.IsEmpty || !IsOpen(condition, situation, negated)) return false;
        foreach (var part in parts)
        {
            if (Names(part, situation, service, negated)) return true;
        }

        return false;
    }

    private static IEnumerable<FactCondition> Leaves(PlannedPractice practice, Situation situation)
    {
        var needs = practice.Needs is { } condition ? Leaves(condition, situation, negated: false) : [];
        return needs.Concat(practice.Guards.SelectMany(guard => Leaves(guard.Requires, situation, negated: false)));
    }

    /// <summary>The tests that keep a condition from holding; under a negation, those that make its part hold.</summary>
    private static IEnumerable<FactCondition> Leaves(Condition condition, Situation situation, bool negated)
    {
        if (!IsOpen(condition, situation, negated)) return [];
        return condition switch
        {
            AllCondition all => all.Parts.SelectMany(part => Leaves(part, situation, negated)),
            AnyCondition any => any.Parts.SelectMany(part => Leaves(part, situation, negated)),
            NotCondition not => Leaves(not.Part, situation, !negated),
            FactCondition leaf => [leaf],
            _ => [],
        };
    }

    private static bool IsOpen(Condition condition, Situation situation, bool negated)
    {
        var truth = condition.Test(situation);
        return (negated ? truth.Not() : truth) != Truth.True;
    }
}
