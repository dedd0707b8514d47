using System.Collections.Immutable;
using VifRecommender.Conditions;
using VifRecommender.Evaluation.Layout;
using VifRecommender.Facts;
using VifRecommender.Situations;

namespace VifRecommender.Evaluation.Trace;

/// <summary>
/// Finds the facts that hold a practice back: the tests that keep a condition, whose negations stand at its facts, from holding.
/// </summary>
internal sealed class Missing : IConditionVisitor<IEnumerable<FactCondition>>
{
    private readonly Situation _situation;

    private Missing(Situation situation) => _situation = situation;

    /// <summary>The facts in needs and guards that do not hold, in ordinal order of their names, each once.</summary>
    public static List<Fact> Of(PlannedPractice practice, Situation situation)
    {
        var visitor = new Missing(situation);
        var conditions = practice.Guards.Select(guard => guard.Requires);
        if (practice.Needs is { } needs) conditions = conditions.Prepend(needs);
        var byName = new SortedList<string, FactCondition>(StringComparer.Ordinal);
        foreach (var leaf in conditions.SelectMany(condition => visitor.Of(condition.WithNegationAtFacts())))
        {
            byName[leaf.Fact.ToString()] = leaf;
        }

        List<Fact> facts = [];
        foreach (var leaf in byName.Values) facts.Add(leaf.Fact);
        return facts;
    }

    public IEnumerable<FactCondition> All(ImmutableArray<Condition> parts) => parts.SelectMany(Of);

    public IEnumerable<FactCondition> Any(ImmutableArray<Condition> parts) => parts.SelectMany(Of);

    public IEnumerable<FactCondition> Not(Condition part) => [(FactCondition)part];

    public IEnumerable<FactCondition> Fact(FactCondition condition) => [condition];

    private IEnumerable<FactCondition> Of(Condition condition) =>
        condition.IsOpen(_situation, negated: false) ? condition.Accept(this) : [];
}
