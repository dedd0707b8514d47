using VifRecommender.Catalogues;
using VifRecommender.Facts;

namespace VifRecommender.NRules.Rules;

/// <summary>Findings in the order in which they build on each other; those that do so in a circle stand together.</summary>
internal sealed class FindingGroups
{
    private readonly Dictionary<string, HashSet<string>> _below;
    private readonly Dictionary<string, int> _depths = new(StringComparer.Ordinal);

    public FindingGroups(Catalogue catalogue)
    {
        var rules = catalogue.Rules.OfType<FindingRule>().ToLookup(rule => rule.Finding, StringComparer.Ordinal);
        var direct = catalogue.Findings.ToDictionary(
            finding => finding.Id,
            finding => rules[finding.Id].SelectMany(rule => rule.When.Tests).Where(test => test.Fact.Kind == FactKind.Finding)
                .Select(test => test.Fact.Id).ToHashSet(StringComparer.Ordinal),
            StringComparer.Ordinal);
        _below = direct.Keys.ToDictionary(id => id, id => Below(id, direct), StringComparer.Ordinal);
        foreach (var id in direct.Keys.OrderBy(id => _below[id].Count).ThenBy(id => !_below[id].Contains(id)))
        {
            _depths[id] = _below[id].Where(below => !_below[below].Contains(id)).Select(below => _depths[below] + 1).DefaultIfEmpty(0)
                .Max();
        }
    }

    /// <summary>How many findings stand under a finding, one on the other.</summary>
    public int DepthOf(string finding) => _depths[finding];

    /// <summary>The findings that build on each other in a circle with a finding, itself among them; none: it is in no circle.</summary>
    public IReadOnlySet<string> CircleOf(string finding) =>
        _below[finding].Where(other => _below[other].Contains(finding)).ToHashSet(StringComparer.Ordinal);

    private static HashSet<string> Below(string finding, Dictionary<string, HashSet<string>> direct)
    {
        var (below, open) = (new HashSet<string>(StringComparer.Ordinal), new Stack<string>([finding]));
        while (open.TryPop(out var next))
        {
            foreach (var id in direct[next])
            {
                if (below.Add(id)) open.Push(id);
            }
        }

        return below;
    }
}
