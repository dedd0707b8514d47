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
        Check(content.Findings, "finding", [], faults);
        Check(content.Helplines, "helpline", [], faults);
        var shared = new HashSet<string>(StringComparer.Ordinal);
        Check(content.Practices, "practice", shared, faults);
        foreach (var practice in content.Practices.Where(practice => content.Gone.Contains(practice.Id)))
        {
            faults.Add(practice.Fault(DiagnosticCatalogue.DuplicateId, $"The practice '{practice.Id}' was retired, and its guards with it: give this one an id of its own.", "id"));
        }

        Check(content.Rules, "rule or practice", shared, faults);
    }

    private static void Check<T>(List<Element<T>> elements, string what, HashSet<string> seen, FaultList faults)
    {
        foreach (var element in elements)
        {
            if (!seen.Add(element.Id)) faults.Add(element.Fault(DiagnosticCatalogue.DuplicateId, $"There is already a {what} '{element.Id}': give this one an id of its own.", "id"));
        }
    }
}
