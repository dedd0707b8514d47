using System.Collections.Immutable;
using VifRecommender.Conditions;
using VifRecommender.Evaluation.Layout;

namespace VifRecommender.Analysis;

/// <summary>The tests of facts on which a condition hangs, those of the findings that it builds on included.</summary>
internal sealed class ConditionLeaves(EvaluationPlan plan)
{
    private readonly ILookup<string, Condition> _rulesOfFindings =
        plan.FindingRules.ToLookup(rule => rule.Finding, rule => rule.When, StringComparer.Ordinal);

    /// <summary>The tests of what is no finding.</summary>
    public IEnumerable<FactCondition> Of(Condition condition) =>
        Whole(condition).SelectMany(part => part.Leaves()).Select(each => each.Leaf).Where(leaf => leaf is not FindingCondition);

    /// <summary>The findings on which it hangs, through others too.</summary>
    public ImmutableArray<string> Findings(Condition condition)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<Condition>([condition]);
        while (open.Count > 0)
        {
            foreach (var finding in open.Pop().Leaves().Select(each => each.Leaf).OfType<FindingCondition>())
            {
                if (!found.Add(finding.Finding)) continue;
                foreach (var rule in _rulesOfFindings[finding.Finding]) open.Push(rule);
            }
        }

        return [.. found];
    }

    private IEnumerable<Condition> Whole(Condition condition) =>
        Findings(condition).SelectMany(finding => _rulesOfFindings[finding]).Prepend(condition);
}
