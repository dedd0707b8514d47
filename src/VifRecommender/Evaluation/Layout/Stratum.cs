using System.Collections.Immutable;
using VifRecommender.Catalogues;
using VifRecommender.Conditions;

namespace VifRecommender.Evaluation.Layout;

/// <summary>Finding rules that are settled together: they rest on the strata before them, and perhaps on each other.</summary>
/// <param name="Rules">The rules, each with the place of its finding in the vocabulary.</param>
/// <param name="IsRecursive">Whether a rule rests on a finding of this stratum: then going through once may not be enough.</param>
internal sealed record Stratum((int Slot, FindingRule Rule)[] Rules, bool IsRecursive)
{
    /// <summary>The strata of a catalogue, in the order in which they are settled.</summary>
    public static IEnumerable<Stratum> Of(Catalogue catalogue, IReadOnlyCollection<FindingRule> rules)
    {
        var byFinding = rules.ToLookup(rule => rule.Finding, StringComparer.Ordinal);
        foreach (var findings in FindingStrata.Of(catalogue.Findings.Select(each => each.Id), rules))
        {
            List<FindingRule> members = [.. findings.Length == 1 ? byFinding[findings[0]]
                : rules.Where(rule => findings.Contains(rule.Finding, StringComparer.Ordinal))];
            var settled = new (int, FindingRule)[members.Count];
            for (var i = 0; i < settled.Length; i++) settled[i] = (catalogue.Vocabulary.FindingSlot(members[i].Finding), members[i]);
            yield return new Stratum(settled, members.Any(rule => RestsOn(rule, findings)));
        }
    }

    private static bool RestsOn(FindingRule rule, string[] findings) =>
        rule.When.Leaves().Any(each => each.Leaf is FindingCondition leaf && findings.Contains(leaf.Finding, StringComparer.Ordinal));
}
