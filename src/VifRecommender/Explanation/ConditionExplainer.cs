using System.Collections.Immutable;
using VifRecommender.Conditions;
using VifRecommender.Facts;
using VifRecommender.Situations;

namespace VifRecommender.Explanation;

/// <summary>Writes what a condition asks for as a list: its parts joined by and, a choice among them by or.</summary>
internal sealed class ConditionExplainer(Explainer explainer, FactExplainer facts)
{
    /// <summary>The parts that hold: what is there.</summary>
    public string Met(Condition condition, Situation situation) =>
        explainer.JoinSome(Items(condition, situation, truth => truth == Truth.True, facts.Demand));

    /// <summary>The parts that do not hold, or are not known to: what is asked for.</summary>
    public string Open(Condition condition, Situation situation) =>
        explainer.JoinSome(Items(condition, situation, truth => truth != Truth.True, facts.Demand));

    /// <summary>The parts that are not known: what is to be asked.</summary>
    public string Unknown(Condition condition, Situation situation) =>
        explainer.JoinSome(Items(condition, situation, truth => truth == Truth.Unknown, facts.Demand));

    /// <summary>The parts that do not hold with what was observed, and how many they are.</summary>
    public (string Text, int Count) OpenWithValues(Condition condition, Situation situation)
    {
        var items = Items(condition, situation, truth => truth != Truth.True, facts.Observed);
        return (explainer.ListSome(items), items.Count);
    }

    /// <summary>
    /// The items in ordinal order of their facts: in whatever order a catalogue lists the parts, the sentence is the same.
    /// </summary>
    private List<NamedItem> Items(Condition condition, Situation situation, Func<Truth, bool> which, Func<FactTrace, string> write)
    {
        return [.. new Reading(explainer, situation, which, write).Of(condition).Select(each => each.Item)];
    }

    private sealed class Reading(Explainer explainer, Situation situation, Func<Truth, bool> which, Func<FactTrace, string> write)
        : IConditionVisitor<IEnumerable<(string Key, NamedItem Item)>>
    {
        public List<(string Key, NamedItem Item)> Of(Condition condition) => Ordered(condition.Accept(this));

        public IEnumerable<(string Key, NamedItem Item)> All(ImmutableArray<Condition> parts) => Chosen(parts).SelectMany(Of);

        // Of a choice, one is enough; what is there already is all there.
        public IEnumerable<(string Key, NamedItem Item)> Any(ImmutableArray<Condition> parts) =>
            which(Truth.True) ? Chosen(parts).SelectMany(Of) : Choice(parts);

        public IEnumerable<(string Key, NamedItem Item)> Not(Condition part) => Told(When.Not(part));

        public IEnumerable<(string Key, NamedItem Item)> Fact(FactCondition condition) => Told(condition);

        private IEnumerable<(string Key, NamedItem Item)> Told(Condition condition) =>
            condition.Explain(situation).Select(trace => ($"{trace.Fact} {trace.Test}", new NamedItem(write(trace))));

        private IEnumerable<(string Key, NamedItem Item)> Choice(ImmutableArray<Condition> parts)
        {
            var ways = Ordered(Chosen(parts).Select(Of).Where(way => way.Count > 0)
                .Select(way => (way[0].Key, Together(way, explainer.JoinSome))));
            return ways.Count == 0 ? [] : [(ways[0].Key, Together(ways, explainer.JoinOrSome))];
        }

        private static NamedItem Together(List<(string Key, NamedItem Item)> items, Func<IEnumerable<NamedItem>, string> join) =>
            new(join(items.Select(each => each.Item)), Math.Min(Explainer.MostNamed, items.Sum(each => each.Item.Names)));

        private IEnumerable<Condition> Chosen(ImmutableArray<Condition> parts) => parts.Where(each => which(each.Test(situation)));

        private static List<(string Key, NamedItem Item)> Ordered(IEnumerable<(string Key, NamedItem Item)> items) =>
            [.. items.Distinct().OrderBy(item => item.Key, StringComparer.Ordinal).ThenBy(item => item.Item.Text, StringComparer.Ordinal)];
    }
}
