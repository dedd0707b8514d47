using VifRecommender.Conditions;
using VifRecommender.Facts;
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

    /// <summary>The items in ordinal order of their facts: in whatever order a catalogue lists the parts, the sentence is the same.</summary>
    private List<string> Items(Condition condition, Situation situation, Func<Truth, bool> which, Func<FactTrace, string> write)
    {
        return [.. Of(condition).Select(each => each.Text)];

        IEnumerable<(string Key, string Text)> Of(Condition part) => Ordered(part switch
        {
            AllCondition all => all.Parts.Where(each => which(each.Test(situation))).SelectMany(Of),
            // Of a choice, one is enough; what is there already is all there.
            AnyCondition any when !which(Truth.True) => Choice(any),
            AnyCondition any => any.Parts.Where(each => which(each.Test(situation))).SelectMany(Of),
            _ => part.Explain(situation).Select(trace => ($"{trace.Fact} {trace.Test}", write(trace))),
        });

        IEnumerable<(string Key, string Text)> Choice(AnyCondition any)
        {
            var ways = Ordered(any.Parts.Where(each => which(each.Test(situation))).Select(each => Of(each).ToList()).Where(way => way.Count > 0)
                .Select(way => (way[0].Key, explainer.Join(way.Select(each => each.Text)))));
            return ways.Count == 0 ? [] : [(ways[0].Key, explainer.JoinOr(ways.Select(way => way.Text)))];
        }
    }

    private static List<(string Key, string Text)> Ordered(IEnumerable<(string Key, string Text)> items) =>
        [.. items.Distinct().OrderBy(item => item.Key, StringComparer.Ordinal).ThenBy(item => item.Text, StringComparer.Ordinal)];
}
