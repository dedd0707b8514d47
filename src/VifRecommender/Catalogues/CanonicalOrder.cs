using System.Collections.Immutable;

namespace VifRecommender.Catalogues;

/// <summary>
/// Puts every list of a catalogue in an order of its own, so that the order in which it was written changes no byte of an advice:
/// ids in ordinal order, words in the order of their enum, texts in ordinal order of the English text.
/// </summary>
internal static class CanonicalOrder
{
    public static Practice Of(Practice practice) => practice with
    {
        Indicators = [.. practice.Indicators.OrderBy(text => text.English, StringComparer.Ordinal)
            .ThenBy(text => text.French, StringComparer.Ordinal)],
        Scales = InOrder(practice.Scales, (one, other) => (int)one.Scale - (int)other.Scale),
        Helps = Ids(practice.Helps),
        Delivers = Ids(practice.Delivers),
        Raises = InOrder(practice.Raises, (one, other) => (int)one.Dimension - (int)other.Dimension),
        Answers = Ids(practice.Answers),
        Evidence = practice.Evidence with
        {
            Sources = Ids(practice.Evidence.Sources),
            Effect = practice.Evidence.Effect with
            {
                MeasuredOn = InOrder(practice.Evidence.Effect.MeasuredOn, (one, other) => (int)one - (int)other),
                Sources = Ids(practice.Evidence.Effect.Sources)
            },
        },
    };

    public static CatalogueRule Of(CatalogueRule rule) => rule switch
    {
        GuardRule guard => guard with { Practices = Ids(guard.Practices), Sources = Ids(guard.Sources) },
        SuitabilityRule suitability =>
            suitability with
            {
                Practices = Ids(suitability.Practices),
                Instead = Ids(suitability.Instead),
                Sources = Ids(suitability.Sources),
            },
        CautionRule caution => caution with { Practices = Ids(caution.Practices), Sources = Ids(caution.Sources) },
        PriorityRule priority =>
            priority with { For = priority.For with { Practices = Ids(priority.For.Practices) }, Sources = Ids(priority.Sources) },
        _ => rule with { Sources = Ids(rule.Sources) },
    };

    public static Service Of(Service service) =>
        service with { HeldBy = InOrder(service.HeldBy, (one, other) => (int)one - (int)other), Sources = Ids(service.Sources) };

    public static RegionalStructure Of(RegionalStructure structure) => structure with
    {
        LocalNames = [.. structure.LocalNames.OrderBy(name => (int)name.Region).ThenBy(name => name.Name, StringComparer.Ordinal)
            .Select(name => name with { Languages = InOrder(name.Languages, (one, other) => (int)one - (int)other),
                Arrondissements = Ids(name.Arrondissements) })],
    };

    public static Helpline Of(Helpline line) => line with
    {
        Regions = InOrder(line.Regions, (one, other) => (int)one - (int)other),
        Languages = InOrder(line.Languages, (one, other) => (int)one - (int)other),
        Sources = Ids(line.Sources),
    };

    // Most lists are written in order; sorting each kind of value again would be a large part of what a fresh process compiles to read a
    // catalogue.
    private static ImmutableArray<T> InOrder<T>(ImmutableArray<T> values, Comparison<T> compare)
    {
        for (var i = 1; i < values.Length; i++)
        {
            if (compare(values[i - 1], values[i]) > 0) return Sorted(values, compare);
        }

        return values;
    }

    // By insertion: the lists are short, and equal values stay in their order.
    private static ImmutableArray<T> Sorted<T>(ImmutableArray<T> values, Comparison<T> compare)
    {
        var sorted = new T[values.Length];
        for (var i = 0; i < sorted.Length; i++)
        {
            var place = i;
            for (; place > 0 && compare(sorted[place - 1], values[i]) > 0; place--) sorted[place] = sorted[place - 1];
            sorted[place] = values[i];
        }

        return ImmutableArray.Create(sorted);
    }

    private static ImmutableArray<string> Ids(ImmutableArray<string> ids) => ids.Sort(StringComparer.Ordinal);
}
