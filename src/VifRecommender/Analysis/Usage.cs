using VifRecommender.Catalogues;
using VifRecommender.Conditions;
using VifRecommender.Diagnostics;

namespace VifRecommender.Analysis;

/// <summary>Findings that nothing uses.</summary>
internal static class Usage
{
    public static IEnumerable<Remark> Check(Catalogue catalogue)
    {
        var used = new HashSet<string>(catalogue.Practices.SelectMany(practice => practice.Answers), StringComparer.Ordinal);
        used.UnionWith(catalogue.Rules.SelectMany(rule => rule.Condition.Leaves()).Select(each => each.Leaf).OfType<FindingCondition>().Select(leaf => leaf.Finding));
        foreach (var finding in catalogue.Findings.Where(finding => !used.Contains(finding.Id)))
        {
            yield return new Remark(DiagnosticCatalogue.FindingUnused, [finding.Id], $"No practice answers the finding '{finding.Id}', and no rule builds on it: let a practice answer it, or remove it.");
        }
    }
}
