using NRules.RuleModel;
using VifRecommender.Catalogues;
using VifRecommender.Evaluation;
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
        foreach (var rule in plan.Priorities) yield return Weigh(rule);
        for (var i = 0; i < plan.Balances.Length; i++) yield return Balance(plan.Balances[i], stage: i + 1);
    }

    private IRuleDefinition Weigh(PriorityRule rule) => Make(
        rule,
        "priority",
        Stages.Priorities,
        when => when
            .Fact<Unfolded>("unfolded", Test((Unfolded unfolded) => rule.When.Test(unfolded.Situation) == Truth.True))
            .Fact<Outcome>("outcome", Test((Outcome outcome) => outcome.Wave != null), Test((Unfolded unfolded, Outcome outcome) => TermOf(rule, unfolded, outcome) != null)),
        Act((IContext context, Unfolded unfolded, Outcome outcome) => Linked.Yield(context, TermOf(rule, unfolded, outcome)!)));

    private PriorityTerm? TermOf(PriorityRule rule, Unfolded unfolded, Outcome outcome)
    {
        var practice = Planned(outcome.PracticeId);
        var term = PriorityStage.TermOf(rule, plan, unfolded.Situation, practice, unfolded.Screened[practice.Index].Scale, unfolded.LowestLevel, unfolded.Unlocked(practice).Count);
        return term is { } points ? new PriorityTerm(outcome.PracticeId, rule, points.Points, points.Units, stage: 0) : null;
    }

    private IRuleDefinition Balance(BalanceRule rule, int stage) => Make(
        rule,
        "balance",
        Stages.Balances + stage,
        when => when.Fact<Unfolded>("unfolded").All<PriorityTerm>("terms", Test((PriorityTerm each) => each.Stage < stage)),
        Act((IContext context, Unfolded unfolded, IEnumerable<PriorityTerm> terms) => Linked.YieldAll(context, Demote(rule, stage, unfolded, terms))));

    private Dictionary<string, object> Demote(BalanceRule rule, int stage, Unfolded unfolded, IEnumerable<PriorityTerm> terms)
    {
        var scores = Scores(unfolded, terms);
        return PriorityStage.Demoted(plan, unfolded.Waves, scores, rule)
            .ToDictionary(practice => practice.Practice.Id, object (practice) => new PriorityTerm(practice.Practice.Id, rule, rule.Points, 1, stage), StringComparer.Ordinal);
    }

    /// <summary>The scores by all terms given, each in the order of the catalogue's rules; a host's own come after those of the catalogue, by name.</summary>
    public Priority?[] Scores(Unfolded unfolded, IEnumerable<PriorityTerm> terms)
    {
        var priorities = new Priority?[plan.Practices.Length];
        foreach (var practice in plan.Practices.Where(practice => unfolded.Waves.Of[practice.Index] != Waves.None)) priorities[practice.Index] = new Priority { Unlocks = unfolded.Unlocked(practice) };
        foreach (var term in terms.OrderBy(term => term.Stage).ThenBy(PlaceOf).ThenBy(term => term.Name, StringComparer.Ordinal).ThenBy(term => term.Points))
        {
            // A host's points for a practice that does not start count nowhere.
            if (Find(term.PracticeId) is { } practice) priorities[practice.Index]?.Add(new Term(term.Rule ?? HostRules.Of(term), term.Points, term.Units));
        }

        return priorities;
    }

    private int PlaceOf(PriorityTerm term) => term.Rule switch
    {
        PriorityRule rule => plan.Priorities.IndexOf(rule),
        BalanceRule rule => plan.Balances.IndexOf(rule),
        _ => int.MaxValue,
    };

    private PlannedPractice Planned(string id) => Find(id) ?? throw new ArgumentException($"The catalogue has no practice '{id}'.", nameof(id));

    private PlannedPractice? Find(string id) => plan.Practices.FirstOrDefault(practice => practice.Practice.Id == id);
}
