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
        : IConditionVisitor<IEnumerable<KeyedItem>>
    {
        public List<KeyedItem> Of(Condition condition) => Ordered(condition.Accept(this));

        public IEnumerable<KeyedItem> All(ImmutableArray<Condition> parts) => Chosen(parts).SelectMany(Of);

        // Of a choice, one is enough; what is there already is all there.
        public IEnumerable<KeyedItem> Any(ImmutableArray<Condition> parts) =>
            which(Truth.True) ? Chosen(parts).SelectMany(Of) : Choice(parts);

        public IEnumerable<KeyedItem> Not(Condition part) => Told(When.Not(part));

        public IEnumerable<KeyedItem> Fact(FactCondition condition) => Told(condition);

        private IEnumerable<KeyedItem> Told(Condition condition)
        {
            foreach (var trace in condition.Explain(situation)) yield return new($"{trace.Fact} {trace.Test}", new(write(trace)));
        }

        private IEnumerable<KeyedItem> Choice(ImmutableArray<Condition> parts)
        {
            var ways = Ordered(Chosen(parts).Select(Of).Where(way => way.Count > 0)
                .Select(way => new KeyedItem(way[0].Key, Together(way, explainer.JoinSome))));
            return ways.Count == 0 ? [] : [new(ways[0].Key, Together(ways, explainer.JoinOrSome))];
        }

        private static NamedItem Together(List<KeyedItem> items, Func<IEnumerable<NamedItem>, string> join)
        {
            var names = 0;
            foreach (var each in items) names += each.Item.Names;
            return new(join(items.Select(each => each.Item)), Math.Min(Explainer.MostNamed, names));
        }

        private IEnumerable<Condition> Chosen(ImmutableArray<Condition> parts) => parts.Where(each => which(each.Test(situation)));

        private static List<KeyedItem> Ordered(IEnumerable<KeyedItem> items) =>
            [.. items.Distinct().OrderBy(item => item.Key, StringComparer.Ordinal).ThenBy(item => item.Item.Text, StringComparer.Ordinal)];
    }

    /// <summary>An item with what orders it. An object, since queries over values are compiled anew in each process.</summary>
    private sealed record KeyedItem(string Key, NamedItem Item);
}
