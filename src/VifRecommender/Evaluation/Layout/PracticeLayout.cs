using System.Collections.Immutable;
using VifRecommender.Catalogues;
using VifRecommender.Conditions;

namespace VifRecommender.Evaluation.Layout;

/// <summary>Lays out the practices of a catalogue, each with the rules that bear on it.</summary>
/// <remarks>Loops where values are gone through: queries over them are compiled anew in each process.</remarks>
internal sealed class PracticeLayout(
    Catalogue catalogue, ImmutableArray<GuardRule> guards, ImmutableArray<SuitabilityRule> suitabilities,
    ImmutableArray<CautionRule> cautions)
{
    public ImmutableArray<PlannedPractice> Practices()
    {
        var guardsOf = PlacesByPractice(guards, rule => rule.Practices);
        var suitabilitiesOf = PlacesByPractice(suitabilities, rule => rule.Practices);
        var cautionsOf = PlacesByPractice(cautions, rule => rule.Practices);
        var themes = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var practice in catalogue.Practices)
        {
            if (practice.Theme is { } theme && !themes.ContainsKey(theme)) themes.Add(theme, themes.Count);
        }

        return [.. catalogue.Practices.Select(Plan)];

        PlannedPractice Plan(Practice practice, int index)
        {
            var vocabulary = catalogue.Vocabulary;
            var needs = practice.Needs?.Bind(vocabulary);
            var guardPlaces = Of(guardsOf, practice);
            var suitabilityPlaces = Of(suitabilitiesOf, practice);
            var cautionPlaces = Of(cautionsOf, practice);
            var planned = At(guards, guardPlaces);
            List<Condition> parts = [.. planned.Select(guard => guard.Requires).Append(needs ?? When.Always)
                .SelectMany(condition => condition.Conjuncts())];
            Condition[] others = [.. parts.Where(part => !IsPresence(part))];
            return new PlannedPractice
            {
                Index = index,
                Slot = vocabulary.PracticeSlot(practice.Id),
                Practice = practice,
                Domain = practice.Domain,
                Dimension = practice.Dimension,
                Level = practice.Level,
                Theme = practice.Theme is { } theme ? themes[theme] : -1,
                Needs = needs,
                ServedBy = practice.ServedBy?.Bind(vocabulary),
                ReopenedBy = practice.ReopenedBy?.Bind(vocabulary),
                GuardPlaces = guardPlaces,
                SuitabilityPlaces = suitabilityPlaces,
                CautionPlaces = cautionPlaces,
                Guards = planned,
                Suitabilities = At(suitabilities, suitabilityPlaces),
                Cautions = At(cautions, cautionPlaces),
                Helps = Slots(practice.Helps, vocabulary.ServiceSlot),
                Delivers = Slots(practice.Delivers, vocabulary.ServiceSlot),
                Answers = Slots(practice.Answers, vocabulary.FindingSlot),
                Requires = SlotsOf(parts.Where(IsPresence).Cast<ServiceCondition>()),
                OtherParts = others,
                Choices = ChoicesOf(others),
            };
        }
    }

    private static ImmutableArray<T> At<T>(ImmutableArray<T> rules, int[] places)
        where T : CatalogueRule
    {
        if (places.Length == 0) return [];
        var chosen = ImmutableArray.CreateBuilder<T>(places.Length);
        foreach (var place in places) chosen.Add(rules[place]);
        return chosen.MoveToImmutable();
    }

    private static int[] Slots(ImmutableArray<string> ids, Func<string, int> slotOf)
    {
        var slots = new int[ids.Length];
        for (var i = 0; i < slots.Length; i++) slots[i] = slotOf(ids[i]);
        return slots;
    }

    private static (Condition Part, int[] Services)[] ChoicesOf(Condition[] parts)
    {
        int[][] services = [.. parts.Select(ServicesOf)];
        var choices = new (Condition, int[])[services.Count(each => each.Length > 0)];
        var count = 0;
        for (var i = 0; i < parts.Length; i++)
        {
            if (services[i].Length > 0) choices[count++] = (parts[i], services[i]);
        }

        return choices;
    }

    /// <summary>Whether a part asks for a service of the catalogue, and for nothing else.</summary>
    private static bool IsPresence(Condition part) => part is ServiceCondition { IsPresent: true, Slot: >= 0 };

    private static int[] ServicesOf(Condition condition) =>
        SlotsOf(condition.Leaves().Select(each => each.Leaf).OfType<ServiceCondition>());

    /// <summary>The places of the services, each once.</summary>
    private static int[] SlotsOf(IEnumerable<ServiceCondition> conditions)
    {
        List<int> slots = [];
        foreach (var each in conditions)
        {
            if (!slots.Contains(each.Slot)) slots.Add(each.Slot);
        }

        return slots.ToArray();
    }

    /// <summary>For each practice the places of the rules that name it.</summary>
    private static Dictionary<string, List<int>> PlacesByPractice<T>(ImmutableArray<T> rules, Func<T, ImmutableArray<string>> practices)
        where T : CatalogueRule
    {
        var places = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var place = 0; place < rules.Length; place++)
        {
            foreach (var practice in practices(rules[place]))
            {
                if (!places.TryGetValue(practice, out var known)) places[practice] = known = [];
                if (known.Count == 0 || known[^1] != place) known.Add(place);
            }
        }

        return places;
    }

    private static int[] Of(Dictionary<string, List<int>> places, Practice practice) =>
        places.TryGetValue(practice.Id, out var known) ? known.ToArray() : [];
}
