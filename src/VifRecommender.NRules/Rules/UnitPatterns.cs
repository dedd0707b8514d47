using NRules.RuleModel;
using NRules.RuleModel.Builders;
using VifRecommender.Catalogues;
using VifRecommender.NRules.Facts;
using VifRecommender.NRules.Patterns;
using VifRecommender.Situations;
using static VifRecommender.NRules.Rules.Lambdas;

namespace VifRecommender.NRules.Rules;

/// <summary>What points are counted for, as patterns beside the candidate. The rule fires again only when the number changes.</summary>
/// <remarks>
/// A lambda names the fact that it tests, so that these names are none of those that a condition of the rule gives its facts.
/// </remarks>
internal sealed class UnitPatterns(PriorityRule rule, int place, Scope scope)
{
    public IRuleDefinition Count(RuleDraft draft, PointsPer per) => per switch
    {
        PointsPer.UnlockedPractice => Unlocked(draft),
        PointsPer.FindingSeverity => Answered(draft),
        PointsPer.MissingHelp => Missing(draft),
        PointsPer.LevelShort => Short(draft),
        PointsPer.LevelAhead => Ahead(draft),
    };

    private static int Practices(IEnumerable<Waiting> waiting) =>
        waiting.Select(each => each.PracticeId).Distinct(StringComparer.Ordinal).Count();

    private static int Severity(IEnumerable<FindingFact> findings) => findings.Sum(finding => finding.Finding.Severity);

    private static int Short(Candidate candidate, LevelFact overall) => Math.Max(0, candidate.Practice.Level - overall.To);

    private static int Ahead(Candidate candidate, LevelFact level) => Math.Max(0, level.From - candidate.Practice.Level);

    private IRuleDefinition Unlocked(RuleDraft draft)
    {
        var waiting = scope.Named(typeof(Waiting), "waiting");
        return draft
            .When(Collection.Of<Waiting>("unlocked",
                scope.Fact(waiting, [],
                    Test((Candidate candidate, Waiting waiting) => candidate.Practice.Delivers.Contains(waiting.Service)),
                    Test((Candidate candidate, Waiting waiting) => candidate.PracticeId != waiting.PracticeId))))
            .OnChange(Key((IEnumerable<Waiting> unlocked) => Practices(unlocked)))
            .ThenAlways(Act(
                (IContext context, Candidate candidate, IEnumerable<Waiting> unlocked) => Give(context, candidate, Practices(unlocked))));
    }

    private IRuleDefinition Answered(RuleDraft draft)
    {
        var answer = scope.Named(typeof(FindingFact), "answer");
        return draft
            .When(Collection.Of<FindingFact>("answered",
                scope.Fact(answer, [Tests.Is(nameof(FindingFact.Truth), Truth.True)],
                    Test((Candidate candidate, FindingFact answer) => candidate.Practice.Answers.Contains(answer.Id)))))
            .OnChange(Key((IEnumerable<FindingFact> answered) => Severity(answered)))
            .ThenAlways(Act((IContext context, Candidate candidate, IEnumerable<FindingFact> answered) =>
                Give(context, candidate, Severity(answered))));
    }

    private IRuleDefinition Missing(RuleDraft draft)
    {
        var help = scope.Named(typeof(ServiceFact), "help");
        return draft
            .When(Collection.Of<ServiceFact>("missing",
                scope.Fact(help, [Tests.Is(nameof(ServiceFact.IsThere), Truth.False)],
                    Test((Candidate candidate, ServiceFact help) => candidate.Practice.Helps.Contains(help.Service)))))
            .OnChange(Key((IEnumerable<ServiceFact> missing) => missing.Count()))
            .ThenAlways(Act(
                (IContext context, Candidate candidate, IEnumerable<ServiceFact> missing) => Give(context, candidate, missing.Count())));
    }

    private IRuleDefinition Short(RuleDraft draft)
    {
        var overall = scope.Named(typeof(LevelFact), "overall");
        return draft
            .When(scope.Fact(overall, [Tests.Is(nameof(LevelFact.Dimension), (Profiles.MaturityDimension?)null)],
                Test((Candidate candidate, LevelFact overall) => overall.To < candidate.Practice.Level)))
            .OnChange(Key((Candidate candidate, LevelFact overall) => Short(candidate, overall)))
            .ThenAlways(
                Act((IContext context, Candidate candidate, LevelFact overall) => Give(context, candidate, Short(candidate, overall))));
    }

    private IRuleDefinition Ahead(RuleDraft draft)
    {
        var reached = scope.Named(typeof(LevelFact), "reached");
        var absent = scope.Named(typeof(ServiceFact), "absent");
        var answered = scope.Named(typeof(FindingFact), "answered");
        return draft
            .When(
                scope.Fact(reached, [Tests.Holds(nameof(LevelFact.IsKnown))],
                    Test((Candidate candidate, LevelFact reached) => reached.Dimension == candidate.Practice.Dimension),
                    Test((Candidate candidate, LevelFact reached) => reached.From > candidate.Practice.Level)),
                Element.Not(scope.Fact(absent, [Tests.Is(nameof(ServiceFact.IsThere), Truth.False)],
                    Test((Candidate candidate, ServiceFact absent) => candidate.Practice.Delivers.Contains(absent.Service)))),
                Element.Not(scope.Fact(answered, [Tests.Is(nameof(FindingFact.Truth), Truth.True)],
                    Test((Candidate candidate, FindingFact answered) => candidate.Practice.Answers.Contains(answered.Id)))))
            .OnChange(Key((Candidate candidate, LevelFact reached) => Ahead(candidate, reached)))
            .ThenAlways(
                Act((IContext context, Candidate candidate, LevelFact reached) => Give(context, candidate, Ahead(candidate, reached))));
    }

    /// <summary>Points for so many units; none: there is no term.</summary>
    private void Give(IContext context, Candidate about, int counted)
    {
        var units = Math.Min(counted, rule.AtMost ?? int.MaxValue);
        var terms = units > 0
            ? new Dictionary<string, PriorityTerm>(StringComparer.Ordinal) { ["term"] = PriorityRules.Term(about, rule, units, place) }
            : [];
        Linked.SettleAll(context, terms, (one, other) => one.Units == other.Units);
    }
}
