using VifRecommender.Catalogues;
using VifRecommender.Conditions;
using VifRecommender.Diagnostics;
using VifRecommender.Facts;

namespace VifRecommender.Loading;

/// <summary>
/// How much a catalogue may hold with all its overlays. Files are bounded one by one; what people evaluate and search is the whole, and
/// nobody's additions may make it slow for all.
/// </summary>
internal static class SizeLimits
{
    public static void Check(CatalogueContent content, FaultList faults)
    {
        Count(content.Practices, Limits.MaxPractices, "practices", faults);
        Count(content.Rules, Limits.MaxRules, "rules", faults);
        Count(content.Findings, Limits.MaxFindings, "findings", faults);
        Count(content.Services, Limits.MaxServices, "services", faults);
        Count(content.Signals, Limits.MaxSignals, "signals", faults);
        Count(content.Structures, Limits.MaxStructures, "structures", faults);
        Count(content.Sources, Limits.MaxSources, "sources", faults);
        Count(content.Helplines, Limits.MaxHelplines, "helplines", faults);
        if (faults.IsEmpty) CheckConditions(content, faults);
    }

    /// <summary>A fault at the first element too many that stands in a file; what a host makes in code is not limited.</summary>
    private static void Count<T>(List<Element<T>> elements, int most, string what, FaultList faults)
    {
        if (elements.Count > most && elements.Skip(most).FirstOrDefault(element => element.Origin is not null) is { } first)
        {
            faults.Add(first.Fault(DiagnosticCatalogue.TooManyElements,
                $"The catalogue with all its files has {elements.Count} {what}, and may have {most}: leave out what is not used."));
        }
    }

    private static void CheckConditions(CatalogueContent content, FaultList faults)
    {
        var tests = 0;
        var thresholds = new Dictionary<FactKind, HashSet<NumberEdge>>();
        foreach (var practice in content.Practices)
        {
            foreach (var condition in new[] { practice.Value.Needs, practice.Value.ServedBy }.OfType<Condition>())
            {
                Check(practice, condition);
            }
        }

        foreach (var rule in content.Rules) Check(rule, rule.Value.Condition);

        void Check<T>(Element<T> element, Condition condition)
        {
            foreach (var (leaf, _) in condition.Leaves())
            {
                if (++tests == Limits.MaxTests + 1 && element.Origin is not null)
                {
                    faults.Add(element.Fault(DiagnosticCatalogue.TooManyElements,
                        $"The conditions of the catalogue with all its files ask for more than {Limits.MaxTests} facts: leave out what is "
                        + "not used.", leaf));
                }

                if (leaf is NumberCondition number) Compare(element, number);
            }
        }

        void Compare<T>(Element<T> element, NumberCondition leaf)
        {
            if (!thresholds.TryGetValue(leaf.Measure, out var known)) thresholds.Add(leaf.Measure, known = []);
            var before = known.Count;
            known.UnionWith(new[] { leaf.Bounds.From, leaf.Bounds.Until }.OfType<NumberEdge>());
            if (before > Limits.MaxThresholdsPerFact || known.Count <= Limits.MaxThresholdsPerFact || element.Origin is null) return;
            faults.Add(element.Fault(
                DiagnosticCatalogue.TooManyThresholds,
                $"The conditions of the catalogue compare {leaf.Fact} with more than {Limits.MaxThresholdsPerFact} different numbers: "
                + "keep those at which the advice changes.",
                leaf));
        }
    }
}
