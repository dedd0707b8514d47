using System.Collections.Immutable;
using VifRecommender.Catalogues;
using VifRecommender.Conditions;
using VifRecommender.Facts;
using VifRecommender.Profiles;
using VifRecommender.Situations;

namespace VifRecommender.NRules.Statements;

/// <summary>
/// The conditions that a host wrote in C#: delegates over the library's situation, which cannot be matched. Each is asked once for a
/// profile,
/// of the situation as the library reads it; most catalogues have none, and cost nothing.
/// </summary>
internal sealed class CustomConditions(Catalogue catalogue, Recommender recommender)
{
    private readonly ImmutableArray<FactCondition> _conditions =
        [.. All(catalogue).SelectMany(Leaves).Where(leaf => leaf.Fact.Kind == FactKind.Custom).DistinctBy(leaf => leaf.Fact.Id)];

    public IEnumerable<(string Name, Truth Holds)> Ask(CommuneProfile profile, CalendarDate? date)
    {
        if (_conditions.IsEmpty) return [];
        var situation = recommender.Recommend(profile, date).Situation;
        return _conditions.Select(condition => (condition.Fact.Id, condition.Evaluate(situation)));
    }

    private static IEnumerable<Condition> All(Catalogue catalogue) =>
    [
        .. catalogue.Rules.Select(rule => rule switch
        {
            FindingRule finding => finding.When,
            GuardRule guard => guard.Requires,
            SuitabilityRule suitability => suitability.When,
            CautionRule caution => caution.When,
            ContradictionRule contradiction => contradiction.When,
            PriorityRule priority => priority.When,
            _ => When.Always,
        }),
        .. catalogue.Practices.SelectMany(practice => new[] { practice.Needs, practice.ServedBy, practice.ReopenedBy }).OfType<Condition>(),
    ];

    private static IEnumerable<FactCondition> Leaves(Condition condition) =>
        condition is FactCondition leaf ? [leaf] : condition.Parts.SelectMany(Leaves);
}
