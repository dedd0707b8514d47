using NRules.RuleModel;
using VifRecommender.Catalogues;

namespace VifRecommender.NRules.Rules;

/// <summary>All rules of a catalogue, in the order in which they fire.</summary>
internal static class RuleBook
{
    public static IEnumerable<IRuleDefinition> Of(Catalogue catalogue)
    {
        var demand = new Demand(catalogue);
        return
        [
            .. new FindingRules(catalogue).All(),
            .. new VerdictRules(catalogue).All(),
            .. ScreeningRules.All(),
            .. new StepRules(catalogue, demand).All(),
            .. new OutcomeRules(catalogue, demand).All(),
            .. new PriorityRules(catalogue).All(),
            .. new RankingRules(catalogue).All(),
        ];
    }
}
