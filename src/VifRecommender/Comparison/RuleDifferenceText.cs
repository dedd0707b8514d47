using VifRecommender.Explanation;
using VifRecommender.Profiles;

namespace VifRecommender.Comparison;

/// <summary>Writes what a rule says, or said, of a practice that moved.</summary>
internal sealed class RuleDifferenceText(AdviceComparison comparison, Language language)
{
    private readonly Explainer _before = new(comparison.Before.Catalogue, language);
    private readonly Explainer _after = new(comparison.After.Catalogue, language);

    public string Of(RuleDifference rule)
    {
        var (explainer, advice) = rule.IsSilent ? (_before, comparison.Before) : (_after, comparison.After);
        return rule.Term is { } term ? explainer.Text(term, advice) : explainer.Text(rule.Reason!, rule.About);
    }
}
