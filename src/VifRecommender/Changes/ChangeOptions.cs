using VifRecommender.Conditions;
using VifRecommender.Evaluation.Layout;
using VifRecommender.Evaluation.Stages;
using VifRecommender.Facts;
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
            .Concat(new[] { practice.Needs, practice.ServedBy, practice.ReopenedBy }.OfType<Condition>());
        var expanded = new HashSet<string>(StringComparer.Ordinal);
        var facts = conditions.SelectMany(condition => FactsOf(condition, expanded)).ToList();
        if (!practice.Practice.Scales.IsEmpty) facts.AddRange([new Fact(FactKind.Population), new Fact(FactKind.PartnershipPopulation)]);
        if (situation.PracticeAt(practice.Slot) == PracticeStatus.Dismissed) facts.Add(new Fact(FactKind.Practice, practice.Practice.Id));
        return [.. facts.Distinct()];
    }

    /// <summary>
    /// The parts of needs and guards that do not hold, each by the facts on which it hangs: whatever opens the practice changes one fact of
    /// each. A part with a host's own predicate is left out: which facts the predicate reads is not known.
    /// </summary>
    public IReadOnlyList<HashSet<Fact>> Demands(PlannedPractice practice)
    {
        var parts = practice.Guards.Select(guard => guard.Requires).Concat(practice.Needs is { } needs ? [needs] : [])
            .SelectMany(condition => condition.Conjuncts());
        var open = parts.Where(part => part.Test(situation) != Truth.True && !part.Leaves().Any(each => each.Leaf is CustomCondition));
        return [.. open.Select(part => new HashSet<Fact>(FactsOf(part, new HashSet<string>(StringComparer.Ordinal)).SelectMany(Behind)))];
    }

    /// <summary>Every fact that a profile can state, but what the commune decides by saying so.</summary>
    public IEnumerable<Fact> All() => FactDefinitions.All.Where(definition => definition is { IsStated: true, IsOwnDecision: false })
        .SelectMany(definition => definition.Ids(plan.Catalogue.Vocabulary).Select(definition.Statement)).Distinct();

    /// <summary>What a fact could be instead, with the profile that says so.</summary>
    public IEnumerable<(FactChange Change, CommuneProfile Profile)> Changes(Fact fact, CommuneProfile profile)
    {
        var definition = fact.Definition;
        var from = definition.Observe(situation, fact.Id);
        foreach (var answered in definition.Changes(fact.Id, profile, plan.Asked))
        {
            var to = definition.Observe(SituationStage.Read(plan, answered, situation.Date), fact.Id);
            if (to != from) yield return (new FactChange(fact, from, to, from.IsUnknown ? ChangeKind.Learn : definition.Change), answered);
        }
    }

    /// <summary>The facts whose change changes this one: reports are counted by inhabitants.</summary>
    private static Fact[] Behind(Fact fact) => fact.Kind == FactKind.IncidentsPer10000 ? [fact, new Fact(FactKind.Population)] : [fact];

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
            else
            {
                foreach (var fact in leaf.Fact.Definition.AskedAs(leaf.Fact.Id, plan.Asked))
                {
                    yield return fact.Definition.Statement(fact.Id);
                }
            }
        }
    }
}
