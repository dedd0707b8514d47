using System.Collections.Immutable;
using VifRecommender.Catalogues;
using VifRecommender.Conditions;
using VifRecommender.Evaluation.Layout;

namespace VifRecommender.Analysis;

/// <summary>
/// What a practice waits for, as points for opening others count it: by the services that its needs and guards name, and not only by
/// whether
/// they hold. What holds just when another does can so still change scores.
/// </summary>
internal sealed class Unlocking(EvaluationPlan plan)
{
    private readonly bool _counts = plan.Priorities.Any(rule => rule.Per == PointsPer.UnlockedPractice);
    private readonly ImmutableHashSet<string> _delivered = plan.Practices.SelectMany(practice => practice.Practice.Delivers)
        .ToImmutableHashSet(StringComparer.Ordinal);

    /// <summary>Whether the points for opening a practice can differ between two ways to say what it waits for.</summary>
    public bool Differ(IEnumerable<Condition> before, IEnumerable<Condition> after) => _counts && !Parts(before).SetEquals(Parts(after));

    private HashSet<string> Parts(IEnumerable<Condition> conditions) => new(
        conditions.SelectMany(condition => condition.Conjuncts())
            .Where(part => part.Leaves().Any(each => each.Leaf is ServiceCondition service && _delivered.Contains(service.Service)))
            .Select(ConditionText.Of),
        StringComparer.Ordinal);
}
