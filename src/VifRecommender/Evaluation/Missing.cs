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
        foreach (var leaf in Leaves(practice, situation))
        {
            if (!missing.Contains(leaf.Fact)) missing.Add(leaf.Fact);
        }

        missing.Sort((left, right) => string.CompareOrdinal(left.ToString(), right.ToString()));
        return missing;
    }

    /// <summary>Whether a service is among them.</summary>
    public static bool Names(PlannedPractice practice, Situation situation, string service) =>
        Leaves(practice, situation).Any(leaf => leaf is ServiceCondition each && each.Service == service);

    private static IEnumerable<FactCondition> Leaves(PlannedPractice practice, Situation situation)
    {
        var needs = practice.Needs is { } condition ? Leaves(condition, situation, negated: false) : [];
        return needs.Concat(practice.Guards.SelectMany(guard => Leaves(guard.Requires, situation, negated: false)));
    }

    /// <summary>The tests that keep a condition from holding; under a negation, those that make its part hold.</summary>
    private static IEnumerable<FactCondition> Leaves(Condition condition, Situation situation, bool negated)
    {
        var truth = condition.Test(situation);
        if ((negated ? truth.Not() : truth) == Truth.True) return [];
        return condition switch
        {
            AllCondition all => all.Parts.SelectMany(part => Leaves(part, situation, negated)),
            AnyCondition any => any.Parts.SelectMany(part => Leaves(part, situation, negated)),
            NotCondition not => Leaves(not.Part, situation, !negated),
            FactCondition leaf => [leaf],
            _ => [],
        };
    }
}
