using System.Collections.Immutable;
using VifRecommender.Catalogues.Checks;
using VifRecommender.Diagnostics;

namespace VifRecommender.Catalogues;

/// <summary>Applies what an overlay retires and reweights, checks the whole, and makes the catalogue.</summary>
internal static class CatalogueAssembly
{
    public static LoadResult<Catalogue> Assemble(CatalogueContent content, bool allowGuardRemoval)
    {
        var faults = new List<Diagnostic>();
        Reweight(content, faults);
        Retire(content, allowGuardRemoval, faults);
        UniqueIds.Check(content, faults);
        References.Check(content, faults);
        if (faults.Count == 0)
        {
            // These reason over the whole, and would only repeat the faults above in other words.
            Monotonicity.Check(content, faults);
            FindingCycles.Check(content, faults);
            PrerequisiteChains.Check(content, faults);
        }

        var ordered = faults
            .OrderBy(fault => fault.File, StringComparer.Ordinal).ThenBy(fault => fault.Line).ThenBy(fault => fault.Column)
            .ThenBy(fault => fault.Id, StringComparer.Ordinal).ThenBy(fault => fault.Message, StringComparer.Ordinal)
            .ToImmutableArray();
        return new LoadResult<Catalogue>(ordered.IsEmpty ? new Catalogue(content) : null, ordered);
    }

    private static void Reweight(CatalogueContent content, List<Diagnostic> faults)
    {
        foreach (var change in content.Reweighted)
        {
            var at = content.Rules.FindIndex(rule => rule.Id == change.Id);
            if (at < 0) faults.Add(change.Fault(DiagnosticCatalogue.UnknownId, References.Missing("rule", change.Id, content.Rules.Select(rule => rule.Id))));
            else if (content.Rules[at].Value is PriorityRule rule) content.Rules[at] = content.Rules[at] with { Value = rule with { Points = change.Value } };
            else faults.Add(change.Fault(DiagnosticCatalogue.NotReweightable, $"'{change.Id}' has no points to change: name a rule of kind priority."));
        }

        content.Reweighted.Clear();
    }

    private static void Retire(CatalogueContent content, bool allowGuardRemoval, List<Diagnostic> faults)
    {
        foreach (var retired in content.Retired)
        {
            if (content.Practices.RemoveAll(practice => practice.Id == retired.Id) > 0)
            {
                Forget(content, retired.Id);
            }
            else if (content.Rules.Find(rule => rule.Id == retired.Id).Value is not { } rule)
            {
                var known = content.Practices.Select(practice => practice.Id).Concat(content.Rules.Select(each => each.Id));
                faults.Add(retired.Fault(DiagnosticCatalogue.UnknownId, References.Missing("practice or rule", retired.Id, known)));
            }
            else if (rule is GuardRule && !allowGuardRemoval)
            {
                faults.Add(retired.Fault(DiagnosticCatalogue.GuardRemoved, $"'{retired.Id}' is a guard: it keeps people safe and cannot be retired. Leave it in place, or set AllowGuardRemoval and answer for it."));
            }
            else
            {
                content.Rules.RemoveAll(each => each.Id == retired.Id);
            }
        }

        content.Retired.Clear();
    }

    /// <summary>Takes a retired practice out of the lists of all rules; a rule that is left without practices goes too.</summary>
    private static void Forget(CatalogueContent content, string practice)
    {
        for (var i = content.Rules.Count - 1; i >= 0; i--)
        {
            var rule = content.Rules[i];
            Rule? kept = rule.Value switch
            {
                GuardRule guard => guard.Practices.Remove(practice) is { IsEmpty: false } left ? guard with { Practices = left } : null,
                SuitabilityRule suitability => suitability.Practices.Remove(practice) is { IsEmpty: false } left
                    ? suitability with { Practices = left, Instead = suitability.Instead.Remove(practice) }
                    : null,
                CautionRule caution => caution.Practices.Remove(practice) is { IsEmpty: false } left ? caution with { Practices = left } : null,
                PriorityRule { For.Practices: { IsEmpty: false } named } priority => named.Remove(practice) is { IsEmpty: false } left
                    ? priority with { For = priority.For with { Practices = left } }
                    : null,
                var other => other,
            };
            if (kept is null) content.Rules.RemoveAt(i);
            else content.Rules[i] = rule with { Value = kept };
        }
    }
}
