using System.Collections.Immutable;
using VifRecommender.Catalogues.Checks;
using VifRecommender.Diagnostics;

namespace VifRecommender.Catalogues;

/// <summary>Applies what an overlay retires and reweights, checks the whole, and makes the catalogue.</summary>
internal static class CatalogueAssembly
{
    public static LoadResult<Catalogue> Assemble(CatalogueContent content, bool allowGuardRemoval)
    {
        var faults = new FaultList();
        Reweight(content, faults);
        var retired = Retire(content, allowGuardRemoval, faults);
        Branches.Resolve(content, retired, faults);
        UniqueIds.Check(content, faults);
        References.Check(content, faults);
        var isWhole = faults.IsEmpty;
        Placeholders.Check(content, faults);
        Monotonicity.Check(content, faults);
        if (isWhole)
        {
            // These reason over what elements refer to, and would only repeat a reference to nothing in other words.
            FindingCycles.Check(content, faults);
            PrerequisiteChains.Check(content, faults);
        }

        return new LoadResult<Catalogue>(faults.IsEmpty ? new Catalogue(content) : null, faults.ToDiagnostics());
    }

    /// <summary>
    /// What can be said although some elements could not be read, so that who mends a file sees these faults in the same run. The content
    /// is not used after it.
    /// </summary>
    public static ImmutableArray<Diagnostic> CheckPart(CatalogueContent content, bool allowGuardRemoval)
    {
        var faults = new FaultList();
        UniqueIds.Check(content, faults);
        Placeholders.Check(content, faults);
        Monotonicity.Check(content, faults);
        if (content.HasUnnamed) return faults.ToDiagnostics();
        Reweight(content, faults);
        var retired = Retire(content, allowGuardRemoval, faults);
        Branches.Resolve(content, retired, faults);
        References.Check(content, faults);
        return faults.ToDiagnostics();
    }

    private static void Reweight(CatalogueContent content, FaultList faults)
    {
        if (content.Reweighted.Count == 0) return;
        var places = Places(content.Rules);
        foreach (var change in content.Reweighted)
        {
            if (!places.TryGetValue(change.Id, out var at))
            {
                if (content.Unread.Contains(change.Id)) continue;
                faults.Add(change.Fault(DiagnosticCatalogue.UnknownId, References.Missing(faults, "rule", change.Id, places.Keys)));
            }
            else if (content.Rules[at].Value is PriorityRule rule)
            {
                content.Rules[at] = content.Rules[at] with { Value = rule with { Points = change.Value } };
            }
            else
            {
                faults.Add(change.Fault(DiagnosticCatalogue.NotReweightable,
                    $"'{change.Id}' has no points to change: name a rule of kind priority."));
            }
        }

        content.Reweighted.Clear();
    }

    private static HashSet<string> Retire(CatalogueContent content, bool allowGuardRemoval, FaultList faults)
    {
        var retired = new HashSet<string>(StringComparer.Ordinal);
        if (content.Retired.Count == 0) return retired;
        var practices = new HashSet<string>(content.Practices.Select(practice => practice.Id), StringComparer.Ordinal);
        var rules = Places(content.Rules);
        foreach (var element in content.Retired)
        {
            if (retired.Contains(element.Id))
            {
                faults.Add(
                    element.Fault(DiagnosticCatalogue.RepeatedReference, $"'{element.Id}' is retired already: keep one of the two."));
            }
            else if (practices.Contains(element.Id))
            {
                retired.Add(element.Id);
            }
            else if (!rules.TryGetValue(element.Id, out var at))
            {
                if (content.Unread.Contains(element.Id)) continue;
                faults.Add(element.Fault(DiagnosticCatalogue.UnknownId,
                    References.Missing(faults, "practice or rule", element.Id, practices.Concat(rules.Keys))));
            }
            else if (content.Rules[at].Value is GuardRule && !allowGuardRemoval)
            {
                faults.Add(element.Fault(DiagnosticCatalogue.GuardRemoved,
                    $"'{element.Id}' is a guard: it keeps people safe and cannot be retired. Leave it in place, or set AllowGuardRemoval "
                    + "and answer for it."));
            }
            else
            {
                retired.Add(element.Id);
            }
        }

        content.Practices.RemoveAll(practice => retired.Contains(practice.Id));
        content.Rules.RemoveAll(rule => retired.Contains(rule.Id));
        practices.IntersectWith(retired);
        Forget(content, practices);
        content.Gone.UnionWith(practices);
        content.Retired.Clear();
        return retired;
    }

    private static Dictionary<string, int> Places(List<Element<CatalogueRule>> rules)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < rules.Count; i++) places[rules[i].Id] = i;
        return places;
    }

    /// <summary>Takes retired practices out of the lists of all rules; a rule that is left without practices goes too.</summary>
    private static void Forget(CatalogueContent content, HashSet<string> retired)
    {
        if (retired.Count == 0) return;
        ImmutableArray<string> Left(ImmutableArray<string> practices) => practices.RemoveAll(retired.Contains);
        for (var i = content.Rules.Count - 1; i >= 0; i--)
        {
            var rule = content.Rules[i];
            CatalogueRule? kept = rule.Value switch
            {
                GuardRule guard => Left(guard.Practices) is { IsEmpty: false } left ? guard with { Practices = left } : null,
                SuitabilityRule suitability =>
                    Left(suitability.Practices) is { IsEmpty: false } left
                        ? suitability with { Practices = left, Instead = Left(suitability.Instead) } : null,
                CautionRule caution => Left(caution.Practices) is { IsEmpty: false } left ? caution with { Practices = left } : null,
                PriorityRule { For.Practices: { IsEmpty: false } named } priority =>
                    Left(named) is { IsEmpty: false } left ? priority with { For = priority.For with { Practices = left } } : null,
                var other => other,
            };
            if (kept is null) content.Rules.RemoveAt(i);
            else content.Rules[i] = rule with { Value = kept };
        }
    }
}
