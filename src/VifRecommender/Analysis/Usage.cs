using VifRecommender.Catalogues;
using VifRecommender.Conditions;
using VifRecommender.Diagnostics;
using VifRecommender.Facts;

namespace VifRecommender.Analysis;

/// <summary>Findings from which nothing follows, and words of the vocabulary that nothing uses.</summary>
internal static class Usage
{
    public static IEnumerable<Remark> Check(Catalogue catalogue) => Findings(catalogue).Concat(Unused(catalogue));

    private static IEnumerable<Remark> Findings(Catalogue catalogue)
    {
        var rules = catalogue.Rules.OfType<FindingRule>().ToList();
        var named = new HashSet<string>(rules.SelectMany(rule => FindingsIn(rule.When)), StringComparer.Ordinal);
        var used = Used(catalogue, rules);
        foreach (var finding in catalogue.Findings.Where(finding => !used.Contains(finding.Id)))
        {
            yield return named.Contains(finding.Id)
                ? new Remark(DiagnosticCatalogue.FindingLeadsNowhere, [finding.Id],
                    $"Only findings that nothing uses build on '{finding.Id}': let a practice answer one of them.")
                : new Remark(DiagnosticCatalogue.FindingUnused, [finding.Id],
                    $"No practice answers the finding '{finding.Id}', and no rule builds on it: let a practice answer it.");
        }
    }

    /// <summary>The findings that something else than a finding uses, and those on which these build.</summary>
    private static HashSet<string> Used(Catalogue catalogue, List<FindingRule> rules)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(catalogue.Practices.SelectMany(practice => practice.Answers)
            .Concat(catalogue.Rules.Where(rule => rule is not FindingRule).SelectMany(rule => FindingsIn(rule.Condition)))
            .Concat(catalogue.Practices.SelectMany(OwnConditions).SelectMany(FindingsIn)));
        var within = rules.ToLookup(rule => rule.Finding, rule => rule.When, StringComparer.Ordinal);
        while (open.Count > 0)
        {
            var finding = open.Pop();
            if (!used.Add(finding)) continue;
            foreach (var next in within[finding].SelectMany(FindingsIn)) open.Push(next);
        }

        return used;
    }

    private static IEnumerable<Remark> Unused(Catalogue catalogue)
    {
        var facts = new HashSet<Fact>(catalogue.Rules.Select(rule => rule.Condition).Concat(catalogue.Practices.SelectMany(OwnConditions))
            .SelectMany(condition => condition.Leaves())
            .Select(each => each.Leaf.Fact).Concat(catalogue.Rules.OfType<ContradictionRule>().Select(rule => rule.Asks)));
        var services = catalogue.Practices.SelectMany(practice => practice.Helps.Concat(practice.Delivers))
            .Concat(facts.Where(fact => fact.Kind is FactKind.Service or FactKind.Holder).Select(fact => fact.Id));
        var sources = catalogue.Rules.SelectMany(rule => rule.Sources).Concat(catalogue.Services.SelectMany(service => service.Sources))
            .Concat(catalogue.Helplines.SelectMany(line => line.Sources))
            .Concat(catalogue.Practices.SelectMany(practice => practice.Evidence.Sources.Concat(practice.Evidence.Effect.Sources)));
        return Unused("signal", catalogue.Signals.Select(each => each.Id), Ids(FactKind.Signal),
            "no condition asks for it: let a rule ask for it, or remove it")
            .Concat(Unused("local fact", catalogue.LocalFacts.Select(each => each.Id),
                Ids(FactKind.LocalNumber).Concat(Ids(FactKind.LocalChoice)),
                    "no condition asks for it: let a rule ask for it, or remove it"))
            .Concat(Unused("service", catalogue.Services.Select(each => each.Id), services,
                "no practice or rule names it: let one name it, or remove it"))
            .Concat(Unused("regional structure", catalogue.Structures.Select(each => each.Id), Ids(FactKind.Structure),
                "no condition asks for it: let a rule ask for it, or remove it"))
            .Concat(Unused("source", catalogue.Sources.Select(each => each.Id), sources,
                "nothing rests on it: name it where it is used, or remove it"));

        IEnumerable<string> Ids(FactKind kind) => facts.Where(fact => fact.Kind == kind).Select(fact => fact.Id);
    }

    private static IEnumerable<Remark> Unused(string what, IEnumerable<string> ids, IEnumerable<string> used, string mend) =>
        ids.Except(used, StringComparer.Ordinal)
            .Select(id => new Remark(DiagnosticCatalogue.NeverUsed, [id], $"The {what} '{id}' is not used: {mend}."));

    private static IEnumerable<Condition> OwnConditions(Practice practice) =>
        new[] { practice.Needs, practice.ServedBy, practice.ReopenedBy }.OfType<Condition>();

    private static IEnumerable<string> FindingsIn(Condition condition) =>
        condition.Leaves().Select(each => each.Leaf).OfType<FindingCondition>().Select(leaf => leaf.Finding);
}
