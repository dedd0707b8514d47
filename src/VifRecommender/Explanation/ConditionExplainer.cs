using VifRecommender.Conditions;
using VifRecommender.Situations;

namespace VifRecommender.Explanation;

/// <summary>Writes what a condition asks for as a list: its parts joined by and, a choice among them by or.</summary>
internal sealed class ConditionExplainer(Explainer explainer, FactExplainer facts)
{
    /// <summary>The parts that hold: what is there.</summary>
    public string Met(Condition condition, Situation situation) =>
        explainer.Join(Items(condition, situation, truth => truth == Truth.True, facts.Demand));

    /// <summary>The parts that do not hold, or are not known to: what is asked for.</summary>
    public string Open(Condition condition, Situation situation) =>
        explainer.Join(Items(condition, situation, truth => truth != Truth.True, facts.Demand));

    /// <summary>The parts that are not known: what is to be asked.</summary>
    public string Unknown(Condition condition, Situation situation) =>
        explainer.Join(Items(condition, situation, truth => truth == Truth.Unknown, facts.Demand));

    /// <summary>The parts that do not hold with what was observed, and how many they are.</summary>
    public (string Text, int Count) OpenWithValues(Condition condition, Situation situation)
    {
        var items = Items(condition, situation, truth => truth != Truth.True, facts.Observed);
        return (explainer.List(items), items.Count);
    }

    private List<string> Items(Condition condition, Situation situation, Func<Truth, bool> which, Func<FactTrace, string> write)
    {
        return [.. Of(condition).Distinct(StringComparer.Ordinal)];

        IEnumerable<string> Of(Condition part) => part switch
        {
            AllCondition all => all.Parts.Where(each => which(each.Test(situation))).SelectMany(Of),
            // Of a choice, one is enough; what is there already is all there.
            AnyCondition any when !which(Truth.True) => [explainer.JoinOr(any.Parts.Where(each => which(each.Test(situation))).Select(each => explainer.Join(Of(each))))],
            AnyCondition any => any.Parts.Where(each => which(each.Test(situation))).SelectMany(Of),
            _ => part.Explain(situation).Select(write),
        };
    }
}
