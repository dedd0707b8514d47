using VifRecommender.Conditions;
using VifRecommender.Evaluation.Layout;

namespace VifRecommender.Analysis;

/// <summary>
/// Needs and guards are also asked after practices have started. What these bring, a profile can state as well, so that the search sees
/// it; but
/// not together with what the commune says of the same practice, or with who holds what it brings.
/// </summary>
internal static class AfterTheWaves
{
    /// <summary>Whether conditions can come to a truth that no profile shows: then a search over profiles proves nothing of them.</summary>
    public static bool IsBeyondProfiles(EvaluationPlan plan, IReadOnlyCollection<Condition> conditions)
    {
        var leaves = conditions.SelectMany(condition => condition.Leaves()).Select(each => each.Leaf).ToList();
        var asksLevels = leaves.Any(leaf => leaf is MaturityCondition);
        return leaves.OfType<PracticeCondition>().Select(leaf => plan.Find(leaf.Practice)).OfType<PlannedPractice>().Any(practice =>
            (asksLevels && !practice.Practice.Raises.IsEmpty)
                || leaves.OfType<HolderCondition>().Any(leaf => practice.Practice.Delivers.Contains(leaf.Service)));
    }
}
