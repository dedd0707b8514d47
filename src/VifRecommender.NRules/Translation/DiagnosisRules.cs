using NRules.RuleModel;
using VifRecommender.Catalogues;
using VifRecommender.Evaluation.Layout;
using VifRecommender.Evaluation.Stages;
using VifRecommender.NRules.Facts;
using VifRecommender.Profiles;
using VifRecommender.Situations;
using static VifRecommender.NRules.Translation.RuleFactory;

namespace VifRecommender.NRules.Translation;

/// <summary>From a profile to its findings: the situation, the finding rules stratum by stratum, and a fact for each established finding.</summary>
internal sealed class DiagnosisRules(EvaluationPlan plan)
{
    /// <summary>A situation of which all findings are settled.</summary>
    public bool IsComplete(Diagnosing diagnosing) => diagnosing.Stratum == plan.Strata.Length;

    public IEnumerable<IRuleDefinition> All()
    {
        yield return ReadProfile();
        for (var stratum = 0; stratum < plan.Strata.Length; stratum++)
        {
            foreach (var (slot, rule) in plan.Strata[stratum].Rules) yield return Diagnose(stratum, slot, rule);
        }

        if (plan.Strata.Length > 0) yield return SettleStratum();
        foreach (var finding in plan.Catalogue.Findings) yield return Establish(finding);
        foreach (var rule in plan.Contradictions) yield return Contradict(rule);
    }

    private IRuleDefinition ReadProfile() => Make(
        "vif-situation",
        "Reads the profile against the vocabulary of the catalogue.",
        "situation",
        Stages.Situation,
        when => when.Fact<CommuneProfile>("profile").All<AdviceDay>("days"),
        Act((IContext context, CommuneProfile profile, IEnumerable<AdviceDay> days) => Linked.Yield(context, Read(profile, days))));

    private Diagnosing Read(CommuneProfile profile, IEnumerable<AdviceDay> days)
    {
        CalendarDate? date = days.FirstOrDefault() is { } day ? day.Date : null;
        return new Diagnosing(0, 0, SituationStage.Read(plan, profile, date));
    }

    private static IRuleDefinition Diagnose(int stratum, int slot, FindingRule rule) => Make(
        rule,
        "finding",
        Stages.Findings,
        when => when.Fact<Diagnosing>("diagnosing", Test((Diagnosing diagnosing) => diagnosing.Stratum == stratum && rule.When.Test(diagnosing.Situation) != Truth.False)),
        Act((IContext context, Diagnosing diagnosing) => Linked.Yield(context, new Diagnosis(stratum, diagnosing.Step, slot, rule, rule.When.Test(diagnosing.Situation)))));

    private IRuleDefinition SettleStratum() => Make(
        "vif-stratum",
        "Settles the findings of a stratum: when nothing changes any more, the next one follows.",
        "finding",
        Stages.NextStratum,
        when => when
            .Fact<Diagnosing>("diagnosing", Test((Diagnosing diagnosing) => !IsComplete(diagnosing)))
            .All<Diagnosis>("diagnoses", Test((Diagnosing diagnosing, Diagnosis each) => each.Stratum == diagnosing.Stratum && each.Step == diagnosing.Step)),
        Act((IContext context, Diagnosing diagnosing, IEnumerable<Diagnosis> diagnoses) => Linked.Yield(context, Next(diagnosing, diagnoses))));

    private Diagnosing Next(Diagnosing diagnosing, IEnumerable<Diagnosis> diagnoses)
    {
        var situation = diagnosing.Situation;
        var findings = new Truth[plan.FindingSeverities.Length];
        for (var slot = 0; slot < findings.Length; slot++) findings[slot] = situation.FindingAt(slot);
        var changed = false;
        foreach (var diagnosis in diagnoses)
        {
            var truth = findings[diagnosis.Slot].Or(diagnosis.Truth);
            changed |= truth != findings[diagnosis.Slot];
            findings[diagnosis.Slot] = truth;
        }

        // Within a stratum findings can build on each other: another round, as long as something new was found.
        return changed && plan.Strata[diagnosing.Stratum].IsRecursive
            ? new Diagnosing(diagnosing.Stratum, diagnosing.Step + 1, situation.WithFindings(findings))
            : new Diagnosing(diagnosing.Stratum + 1, 0, situation.WithFindings(findings));
    }

    private IRuleDefinition Establish(Finding finding)
    {
        var slot = plan.Catalogue.Vocabulary.FindingSlot(finding.Id);
        return Make(
            $"vif-finding-{finding.Id}",
            finding.Title.English,
            "established",
            Stages.Suitability,
            when => when.Fact<Diagnosing>("diagnosed", Test((Diagnosing diagnosed) => IsComplete(diagnosed) && diagnosed.Situation.FindingAt(slot) == Truth.True)),
            Act((IContext context, Diagnosing diagnosed) => Linked.Yield(context, finding)));
    }

    private IRuleDefinition Contradict(ContradictionRule rule) => Make(
        rule,
        "contradiction",
        Stages.Suitability,
        when => when.Fact<Diagnosing>("diagnosed", Test((Diagnosing diagnosed) => IsComplete(diagnosed) && rule.When.Test(diagnosed.Situation) == Truth.True)),
        Act((IContext context, Diagnosing diagnosed) => Linked.Yield(context, new Contradiction(rule.Id, rule.Asks))));
}
