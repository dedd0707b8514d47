using System.Collections.Immutable;
using VifRecommender.Conditions;

namespace VifRecommender.Explanation;

/// <summary>Says in words what a condition asks, whatever the situation.</summary>
internal sealed class ConditionDescriber(Explainer explainer) : IConditionVisitor<ConditionInWords>
{
    private readonly CatalogueWords _words = CatalogueWords.Of(explainer.Language);

    public ConditionInWords All(ImmutableArray<Condition> parts) => Group(ConditionKind.All, _words.AllOf, parts);

    public ConditionInWords Any(ImmutableArray<Condition> parts) => Group(ConditionKind.Any, _words.AnyOf, parts);

    public ConditionInWords Not(Condition part) => Group(ConditionKind.Not, _words.NoneOf, [part]);

    public ConditionInWords Fact(FactCondition condition) =>
        new() { Kind = ConditionKind.Fact, Text = explainer.Text(condition), Parts = [] };

    private ConditionInWords Group(ConditionKind kind, string heading, ImmutableArray<Condition> parts) =>
        new() { Kind = kind, Text = heading, Parts = [.. parts.Select(part => part.Accept(this))] };
}
