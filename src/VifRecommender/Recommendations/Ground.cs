using System.Collections.Immutable;
using VifRecommender.Catalogues;
using VifRecommender.Conditions;
using VifRecommender.Situations;

namespace VifRecommender.Recommendations;

/// <summary>
/// What a reason says of every commune: its kind, its rule and its condition. There is one for all reasons of all advices that a layout of
/// the catalogue gives, so that a reason is no more than a ground, a situation and a truth.
/// </summary>
internal sealed class Ground(ReasonKind kind, string ruleId, Condition? condition = null, CatalogueRule? rule = null)
{
    public ReasonKind Kind => kind;

    public string RuleId => ruleId;

    public CatalogueRule? Rule => rule;

    /// <summary>The condition as it stands in a situation: of several helps, those that are not known to be there.</summary>
    public Condition? ConditionIn(Situation situation) =>
        kind == ReasonKind.Help ? WithoutMet((AllCondition)condition!, situation) : condition;

    private static AllCondition WithoutMet(AllCondition helps, Situation situation)
    {
        ImmutableArray<Condition> open = [.. helps.Parts.Where(part => part.Test(situation) != Truth.True)];
        return open.Length == helps.Parts.Length ? helps : new AllCondition(open);
    }
}
