using VifRecommender.Analysis;
using VifRecommender.Conditions;
using VifRecommender.Evaluation;
using VifRecommender.Profiles;
using VifRecommender.Situations;

namespace VifRecommender.Changes;

/// <summary>The single changes that a profile could undergo.</summary>
internal sealed class ChangeOptions(EvaluationPlan plan, Situation situation)
{
    /// <summary>Facts on which a practice's start hangs, through its findings too.</summary>
    public IReadOnlyList<Fact> Of(PlannedPractice practice)
    {
        var conditions = practice.Guards.Select(guard => guard.Requires)
            .Concat(practice.Suitabilities.Select(rule => rule.When))
            .Concat(new[] { practice.Needs, practice.ServedBy }.OfType<Condition>());
        var expanded = new HashSet<string>(StringComparer.Ordinal);
        var facts = conditions.SelectMany(condition => FactsOf(condition, expanded)).ToList();
        if (!practice.Practice.Scales.IsEmpty) facts.AddRange([new Fact(FactKind.Population), new Fact(FactKind.PartnershipPopulation)]);
        if (situation.PracticeAt(practice.Slot) == PracticeStatus.Dismissed) facts.Add(new Fact(FactKind.Practice, practice.Practice.Id));
        return [.. facts.Distinct()];
    }

    /// <summary>Every fact that a profile can state, but what the commune does of its own practices.</summary>
    public IEnumerable<Fact> All()
    {
        var vocabulary = plan.Catalogue.Vocabulary;
        return vocabulary.Services.Select(id => new Fact(FactKind.Service, id))
            .Concat(vocabulary.Signals.Select(id => new Fact(FactKind.Signal, id)))
            .Concat(vocabulary.Structures.Select(id => new Fact(FactKind.Structure, id)))
            .Concat(Words.Dimensions.All.Select(word => new Fact(FactKind.Maturity, word)))
            .Concat([new Fact(FactKind.Population), new Fact(FactKind.PartnershipPopulation), new Fact(FactKind.Region), new Fact(FactKind.Language), new Fact(FactKind.StaffFte), new Fact(FactKind.BudgetEur)]);
    }

    /// <summary>What a fact could be instead, with the profile that says so.</summary>
    public IEnumerable<(FactChange Change, CommuneProfile Profile)> Changes(Fact fact, CommuneProfile profile)
    {
        var from = FactValues.Of(fact, situation);
        foreach (var answered in Profiles(fact, profile))
        {
            var to = FactValues.Of(fact, SituationStage.Read(plan, answered, situation.Date));
            if (to != from) yield return (new FactChange(fact, from, to, KindOf(fact, from)), answered);
        }
    }

    private IEnumerable<CommuneProfile> Profiles(Fact fact, CommuneProfile profile) => fact.Kind switch
    {
        FactKind.Service => [profile.WithService(fact.Id, Presence.Present), profile.WithService(fact.Id, Presence.Absent)],
        FactKind.Practice => [profile with { Practices = profile.Practices.Remove(fact.Id) }],
        FactKind.Population => Populations().Select(number => profile with { Population = number }),
        _ => Answers.To(fact, plan, profile),
    };

    /// <summary>The nearest population on the other side of each threshold.</summary>
    private IEnumerable<int> Populations() =>
        plan.WholeThresholds(FactKind.Population).Concat(plan.Practices.SelectMany(practice => practice.Practice.Scales).Select(scale => scale.From).Where(from => from > 0))
            .Select(threshold => threshold <= situation.Population ? threshold - 1 : threshold).Distinct().OrderBy(number => Math.Abs(number - situation.Population)).ThenBy(number => number);

    private static ChangeKind KindOf(Fact fact, FactValue from) => fact.Kind switch
    {
        _ when from.IsUnknown => ChangeKind.Learn,
        FactKind.Service or FactKind.Maturity or FactKind.Practice or FactKind.StaffFte or FactKind.BudgetEur => ChangeKind.BringAbout,
        _ => ChangeKind.Given,
    };

    /// <summary>The facts in a condition and in the findings that it builds on; a finding that was expanded already adds none.</summary>
    private IEnumerable<Fact> FactsOf(Condition condition, HashSet<string> expanded)
    {
        foreach (var (leaf, _) in condition.Leaves())
        {
            if (leaf is FindingCondition finding)
            {
                if (!expanded.Add(finding.Finding)) continue;
                foreach (var rule in plan.FindingRules.Where(rule => rule.Finding == finding.Finding))
                {
                    foreach (var fact in FactsOf(rule.When, expanded)) yield return fact;
                }
            }
            else if (leaf is not CustomCondition)
            {
                foreach (var fact in Answers.Facts(leaf)) yield return fact;
            }
        }
    }
}
