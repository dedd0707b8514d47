using NRules.RuleModel;
using VifRecommender.Catalogues;
using VifRecommender.Evaluation;
using VifRecommender.Evaluation.Layout;
using VifRecommender.Evaluation.Stages;
using VifRecommender.NRules.Facts;
using VifRecommender.Recommendations;
using VifRecommender.Situations;
using static VifRecommender.NRules.Translation.RuleFactory;
using Outcome = VifRecommender.NRules.Facts.Outcome;

namespace VifRecommender.NRules.Translation;

/// <summary>The points of each practice, and the balance among the first.</summary>
internal sealed class PriorityRules(EvaluationPlan plan)
{
    public IEnumerable<IRuleDefinition> All()
    {
        foreach (var weight in plan.Weights) yield return Weigh(weight);
        for (var i = 0; i < plan.Balances.Length; i++) yield return Balance(plan.Balances[i], stage: i + 1);
    }

    private IRuleDefinition Weigh(PlannedPriority weight) => Make(
        weight.Rule,
        "priority",
        Stages.Priorities,
        when => when
            .Fact<Unfolded>("unfolded", Test((Unfolded unfolded) => weight.Rule.When.Test(unfolded.Result.Situation) == Truth.True))
            .Fact<Outcome>("outcome", Test((Outcome outcome) => outcome.Wave != null), Test((Unfolded unfolded, Outcome outcome) => TermOf(weight, unfolded, outcome) != null)),
        Act((IContext context, Unfolded unfolded, Outcome outcome) => Linked.Yield(context, TermOf(weight, unfolded, outcome)!)));

    private PriorityTerm? TermOf(PlannedPriority weight, Unfolded unfolded, Outcome outcome)
    {
        var practice = plan.Find(outcome.PracticeId) ?? throw new ArgumentException($"The catalogue has no practice '{outcome.PracticeId}'.", nameof(outcome));
        var term = PriorityStage.TermOf(weight, practice, unfolded.Result);
        return term is { } points ? new PriorityTerm(outcome.PracticeId, weight.Rule, points.Points, points.Units, stage: 0) : null;
    }

    private IRuleDefinition Balance(BalanceRule rule, int stage) => Make(
        rule,
        "balance",
        Stages.Balances + stage,
        when => when.Fact<Unfolded>("unfolded").All<PriorityTerm>("terms", Test((PriorityTerm each) => each.Stage < stage)),
        Act((IContext context, Unfolded unfolded, IEnumerable<PriorityTerm> terms) => Linked.YieldAll(context, Demote(rule, stage, unfolded, terms))));

    private Dictionary<string, object> Demote(BalanceRule rule, int stage, Unfolded unfolded, IEnumerable<PriorityTerm> terms)
    {
        var (result, workspace) = (unfolded.Under(plan), new Workspace(plan));
        result.Score(Terms(terms, result));
        var count = OrderStage.FindDemoted(result, rule, workspace);
        return workspace.Demoted.Take(count).Select(index => plan.Practices[index].Practice.Id)
            .ToDictionary(id => id, object (id) => new PriorityTerm(id, rule, rule.Points, 1, stage), StringComparer.Ordinal);
    }

    /// <summary>All terms given, those of each practice in the order of the catalogue's rules; a host's own come after those of the catalogue, by name.</summary>
    public IEnumerable<(int Practice, Term Term)> Terms(IEnumerable<PriorityTerm> terms, EvaluationResult result)
    {
        foreach (var term in terms.OrderBy(term => term.Stage).ThenBy(PlaceOf).ThenBy(term => term.Name, StringComparer.Ordinal).ThenBy(term => term.Points))
        {
            // A host's points for a practice that does not start count nowhere.
            if (plan.Find(term.PracticeId) is { } practice && result.WaveOf[practice.Index] != Waves.None) yield return (practice.Index, new Term(term.Rule ?? HostRules.Of(term), term.Points, term.Units));
        }
    }

    private int PlaceOf(PriorityTerm term) => term.Rule switch
    {
        PriorityRule rule => plan.Priorities.IndexOf(rule),
        BalanceRule rule => plan.Balances.IndexOf(rule),
        _ => int.MaxValue,
    };
}
