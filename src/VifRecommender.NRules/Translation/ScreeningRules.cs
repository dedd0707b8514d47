using NRules.RuleModel;
using VifRecommender.Catalogues;
using VifRecommender.Evaluation.Layout;
using VifRecommender.Evaluation.Stages;
using VifRecommender.NRules.Facts;
using VifRecommender.Situations;
using static VifRecommender.NRules.Translation.RuleFactory;

namespace VifRecommender.NRules.Translation;

/// <summary>What is there, what the commune set aside, what does not suit it by the catalogue or by a host, and what to watch.</summary>
internal sealed class ScreeningRules(EvaluationPlan plan, DiagnosisRules diagnosis)
{
    public IEnumerable<IRuleDefinition> All()
    {
        foreach (var rule in plan.Suitabilities) yield return Suit(rule);
        foreach (var rule in plan.Cautions) yield return Caution(rule);
        yield return Screen();
    }

    private IRuleDefinition Suit(SuitabilityRule rule) => Make(
        rule,
        "suitability",
        Stages.Suitability,
        when => when
            .Fact<Diagnosing>("diagnosed", Test((Diagnosing diagnosed) => diagnosis.IsComplete(diagnosed) && rule.When.Test(diagnosed.Situation) == Truth.True))
            .Fact<Practice>("practice", Test((Practice practice) => rule.Practices.Contains(practice.Id))),
        Act((IContext context, Practice practice) => Linked.Yield(context, new Unsuited(practice.Id, rule.Id))));

    private IRuleDefinition Caution(CautionRule rule) => Make(
        rule,
        "caution",
        Stages.Suitability,
        when => when
            .Fact<Diagnosing>("diagnosed", Test((Diagnosing diagnosed) => diagnosis.IsComplete(diagnosed) && rule.When.Test(diagnosed.Situation) == Truth.True))
            .Fact<Practice>("practice", Test((Practice practice) => rule.Practices.Contains(practice.Id))),
        Act((IContext context, Practice practice) => Linked.Yield(context, new Caution(practice.Id, rule.Id))));

    private IRuleDefinition Screen() => Make(
        "vif-screening",
        "Screens a practice: in place, in progress, served, set aside, not suited, or a candidate.",
        "screening",
        Stages.Screening,
        when => when
            .Fact<Practice>("practice")
            .Fact<Diagnosing>("diagnosed", Test((Diagnosing diagnosed) => diagnosis.IsComplete(diagnosed)))
            .All<Unsuited>("unsuited", Test((Practice practice, Unsuited each) => each.PracticeId == practice.Id))
            .All<Outcome>("verdicts", Test((Practice practice, Outcome each) => each.Name != null && each.PracticeId == practice.Id)),
        Act((IContext context, Practice practice, Diagnosing diagnosed, IEnumerable<Unsuited> unsuited, IEnumerable<Outcome> verdicts) =>
            Linked.Yield(context, Screened(practice, diagnosed, unsuited.Any() || verdicts.Any()))));

    private ScreenedPractice Screened(Practice practice, Diagnosing diagnosed, bool isUnsuited)
    {
        var planned = plan.Find(practice.Id)!;
        return new ScreenedPractice(planned, ScreeningStage.Screen(planned, diagnosed.Situation, isUnsuited));
    }
}
