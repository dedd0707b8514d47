using VifRecommender.Conditions;
using VifRecommender.Diagnostics;

namespace VifRecommender.Catalogues.Checks;

/// <summary>Findings are stratified: none depends on its own absence, and each can be established by a rule.</summary>
internal static class FindingCycles
{
    public static void Check(CatalogueContent content, FaultList faults)
    {
        var rules = content.Rules.Where(rule => rule.Value is FindingRule).ToList();
        var established = new HashSet<string>(rules.Select(rule => ((FindingRule)rule.Value).Finding), StringComparer.Ordinal);
        foreach (var finding in content.Findings)
        {
            if (!established.Contains(finding.Id))
            {
                faults.Add(finding.Fault(DiagnosticCatalogue.NeverEstablished,
                    $"No rule establishes the finding '{finding.Id}': add one of kind finding, or remove it.", "id"));
            }
        }

        foreach (var stratum in FindingStrata.Of(content.Findings.Select(each => each.Id), rules.Select(rule => (FindingRule)rule.Value)))
        {
            var members = new HashSet<string>(stratum, StringComparer.Ordinal);
            foreach (var rule in rules)
            {
                var finding = (FindingRule)rule.Value;
                if (!members.Contains(finding.Finding)) continue;
                foreach (var (leaf, negated) in finding.When.Leaves())
                {
                    if (negated && leaf is FindingCondition on && members.Contains(on.Finding))
                    {
                        var cycle = string.Join(", ", stratum);
                        faults.Add(rule.Fault(DiagnosticCatalogue.FindingCycle,
                            $"'{finding.Finding}' depends on the absence of '{on.Finding}', which depends on it in turn (cycle: {cycle}): "
                            + "break the cycle.", leaf));
                    }
                }
            }
        }
    }
}
