using VifRecommender.Conditions;
using VifRecommender.Diagnostics;

namespace VifRecommender.Catalogues.Checks;

/// <summary>Every service that is needed can come from somewhere, and no practices wait only for each other.</summary>
internal static class PrerequisiteChains
{
    public static void Check(CatalogueContent content, List<Diagnostic> faults)
    {
        var available = new HashSet<string>(StringComparer.Ordinal);
        var needed = Needed(content);
        var delivered = new HashSet<string>(content.Practices.SelectMany(practice => practice.Value.Delivers), StringComparer.Ordinal);
        foreach (var service in content.Services)
        {
            var fromOutside = service.Value.FromOutside is not null;
            if (fromOutside || !delivered.Contains(service.Id)) available.Add(service.Id);
            if (!fromOutside && !delivered.Contains(service.Id) && needed.Contains(service.Id))
            {
                faults.Add(service.Fault(DiagnosticCatalogue.NobodyDelivers, $"'{service.Id}' is needed, but no practice delivers it and nothing says how it comes from outside: add 'fromOutside', or a practice that delivers it.", "id"));
            }
        }

        var waiting = content.Practices.OrderBy(practice => practice.Id, StringComparer.Ordinal).ToList();
        while (waiting.RemoveAll(practice => Starts(content, practice.Value, available)) > 0)
        {
            // Each round makes more services available; the rounds end because the practices do.
        }

        foreach (var practice in waiting)
        {
            var missing = string.Join(", ", Leaves(content, practice.Value).Where(id => !available.Contains(id)).Distinct(StringComparer.Ordinal));
            faults.Add(practice.Fault(DiagnosticCatalogue.PrerequisiteCycle, $"'{practice.Id}' waits for {missing}, which only practices deliver that wait for it in turn: say how one of these services comes from outside, or loosen a need.", "needs"));
        }
    }

    private static bool Starts(CatalogueContent content, Practice practice, HashSet<string> available)
    {
        if (!Conditions(content, practice).All(condition => Possible(condition, available))) return false;
        available.UnionWith(practice.Delivers);
        return true;
    }

    /// <summary>Whether a condition can hold with these services; any other fact is taken to hold.</summary>
    private static bool Possible(Condition condition, HashSet<string> available) => condition switch
    {
        AllCondition all => all.Parts.All(part => Possible(part, available)),
        AnyCondition any => any.Parts.Any(part => Possible(part, available)),
        ServiceCondition service => available.Contains(service.Service),
        _ => true,
    };

    private static IEnumerable<Condition> Conditions(CatalogueContent content, Practice practice)
    {
        if (practice.Needs is not null) yield return practice.Needs;
        foreach (var rule in content.Rules)
        {
            if (rule.Value is GuardRule guard && guard.Practices.Contains(practice.Id)) yield return guard.Requires;
        }
    }

    private static IEnumerable<string> Leaves(CatalogueContent content, Practice practice) =>
        Conditions(content, practice).SelectMany(condition => condition.Leaves()).Select(each => each.Leaf).OfType<ServiceCondition>().Select(leaf => leaf.Service);

    private static HashSet<string> Needed(CatalogueContent content) =>
        new(content.Practices.SelectMany(practice => Leaves(content, practice.Value)), StringComparer.Ordinal);
}
