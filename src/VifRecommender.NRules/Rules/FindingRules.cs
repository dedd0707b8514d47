using NRules.RuleModel;
using VifRecommender.Catalogues;
using VifRecommender.NRules.Facts;
using VifRecommender.NRules.Patterns;
using VifRecommender.Situations;
using static VifRecommender.NRules.Rules.Lambdas;

namespace VifRecommender.NRules.Rules;

/// <summary>The diagnosis: each rule by which a finding is established, or would be, and the truth of each finding.</summary>
internal sealed class FindingRules(Catalogue catalogue)
{
    private readonly FindingGroups _groups = new(catalogue);

    public IEnumerable<IRuleDefinition> All()
    {
        foreach (var rule in catalogue.Rules.OfType<FindingRule>().Where(rule => _groups.CircleOf(rule.Finding).Count == 0))
        {
            var commune = Scope.OfCommune();
            if (ConditionPatterns.WaysOf(rule.When, commune) is { IsPossible: true } ways)
            {
                yield return Reason(rule, commune, ways, Truth.True);
            }
            var open = Scope.OfCommune();
            if (ConditionPatterns.UnknownOf(rule.When, open) is { IsPossible: true } unknown)
            {
                yield return Reason(rule, open, unknown, Truth.Unknown);
            }
        }

        var circles = catalogue.Findings.Select(finding => _groups.CircleOf(finding.Id)).Where(circle => circle.Count > 0)
            .GroupBy(circle => circle.Min(StringComparer.Ordinal)!, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal);
        foreach (var group in circles)
        {
            foreach (var rule in new FindingCircle(catalogue, group.Key, group.First(), StageOf(group.Key)).All()) yield return rule;
        }

        foreach (var finding in catalogue.Findings) yield return Settle(finding);
    }

    private RuleDraft Draft(FindingRule rule, Truth truth) =>
        new(rule, "finding", StageOf(rule.Finding), truth == Truth.True ? "" : "-unknown");

    private int StageOf(string finding) => Stages.Findings + (2 * _groups.DepthOf(finding));

    private IRuleDefinition Reason(FindingRule rule, Scope scope, Part when, Truth truth) => Draft(rule, truth)
        .When([scope.Head, .. when.Elements])
        .Then(Act((IContext context, CommuneFact commune) => Linked.Yield(context, new FindingReason(commune.Commune, rule, truth))));

    private IRuleDefinition Settle(Finding finding)
    {
        var scope = Scope.OfCommune();
        return new RuleDraft($"vif-finding-{finding.Id}", finding.Title.English, "established", StageOf(finding.Id) + 1)
            .When(scope.Head,
                Collection.Of<FindingReason>("reasons",
                    scope.Fact<FindingReason>("reason", Tests.Is(nameof(FindingReason.Finding), finding.Id))))
            .OnChange(Key((IEnumerable<FindingReason> reasons) => Strongest(reasons)))
            .ThenAlways(Act((IContext context, CommuneFact commune, IEnumerable<FindingReason> reasons) =>
                Linked.Settle(context, new FindingFact(commune.Commune, finding, Strongest(reasons)), SaysTheSame)));
    }

    private static bool SaysTheSame(FindingFact one, FindingFact other) => one.Truth == other.Truth;

    private static Truth Strongest(IEnumerable<FindingReason> reasons) =>
        reasons.Select(reason => reason.Truth).DefaultIfEmpty(Truth.False).Max();
}
