using VifRecommender.Diagnostics;

namespace VifRecommender.Catalogues.Checks;

/// <summary>Every element of a kind has an id of its own; practices and rules share one space, since both can be retired by id.</summary>
internal static class UniqueIds
{
    public static void Check(CatalogueContent content, FaultList faults)
    {
        Check(content.Sources, "source", [], faults);
        Check(content.Services, "service", [], faults);
        Check(content.Signals, "signal", [], faults);
        Check(content.Structures, "regional structure", [], faults);
        Check(content.LocalFacts, "local fact", [], faults);
        Check(content.Findings, "finding", [], faults);
        Check(content.Helplines, "helpline", [], faults);
        var shared = new HashSet<string>(StringComparer.Ordinal);
        // What comes with the base was there first: the fault is the newcomer's, whatever its kind, and it has a place in a file.
        Check(content.Practices.Where(practice => practice.Origin is null), "practice", shared, faults);
        Check(content.Rules.Where(rule => rule.Origin is null), "rule or practice", shared, faults);
        Check(content.Practices.Where(practice => practice.Origin is not null), "practice or rule", shared, faults);
        Check(content.Rules.Where(rule => rule.Origin is not null), "rule or practice", shared, faults);
        foreach (var practice in content.Practices.Where(practice => content.Gone.Contains(practice.Id)))
        {
            faults.Add(practice.Fault(DiagnosticCatalogue.DuplicateId,
                $"The practice '{practice.Id}' was retired, and its guards with it: give this one an id of its own.", "id"));
        }
    }

    private static void Check<T>(IEnumerable<Element<T>> elements, string what, HashSet<string> seen, FaultList faults)
    {
        foreach (var element in elements)
        {
            if (!seen.Add(element.Id))
            {
                faults.Add(element.Fault(DiagnosticCatalogue.DuplicateId,
                    $"There is already a {what} '{element.Id}': give this one an id of its own.", "id"));
            }
        }
    }
}
