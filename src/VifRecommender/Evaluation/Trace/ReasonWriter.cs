using System.Collections.Immutable;
using VifRecommender.Evaluation.Layout;
using VifRecommender.Evaluation.Stages;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;
using VifRecommender.Situations;

namespace VifRecommender.Evaluation.Trace;

/// <summary>Gathers the reasons for each outcome; the facts in them are read only when somebody asks.</summary>
internal readonly struct ReasonWriter(EvaluationResult result)
{
    private readonly Situation _situation = result.Situation;
    private readonly RuleGrounds _rules = result.Plan.Grounds;

    /// <summary>Why a practice can start now or later.</summary>
    public ImmutableArray<Reason> ForCandidate(PlannedPractice practice, Screened screened)
    {
        var reasons = Gathering<Reason>.Rent();
        AddWish(practice, reasons);
        AddEndedDismissal(practice, reasons);
        if (_situation.PracticeAt(practice.Slot) == PracticeStatus.Planned)
        {
            reasons.Add(Of(practice.Grounds.Status(PracticeStatus.Planned)));
        }
        foreach (var slot in practice.Answers)
        {
            if (_situation.FindingAt(slot) == Truth.True) AddFinding(slot, reasons);
        }

        AddRequirements(practice, reasons);
        AddScale(practice, screened, reasons);
        foreach (var place in practice.CautionPlaces)
        {
            if (result.Cautions[place] == Truth.True) reasons.Add(Of(_rules.Cautions[place]));
        }

        AddHelps(practice, reasons);
        return reasons.Take();
    }

    /// <summary>Why a practice counts as there already.</summary>
    public ImmutableArray<Reason> ForInPlace(PlannedPractice practice, Standing standing) => standing switch
    {
        Standing.Served => [Of(practice.Grounds.Served)],
        Standing.InProgress => [Of(practice.Grounds.Status(PracticeStatus.InProgress))],
        _ => [Of(practice.Grounds.Status(PracticeStatus.InPlace))],
    };

    /// <summary>Why a practice is not advised: every obstacle, not only the first.</summary>
    public ImmutableArray<Reason> ForDeclined(PlannedPractice practice, Screened screened)
    {
        var reasons = Gathering<Reason>.Rent();
        AddWish(practice, reasons);
        if (screened.Standing == Standing.Dismissed) reasons.Add(Of(practice.Grounds.Status(PracticeStatus.Dismissed)));
        foreach (var place in practice.SuitabilityPlaces)
        {
            if (result.Suitabilities[place] != Truth.True) continue;
            var rule = result.Plan.Suitabilities[place];
            var isHeld = result.HoldingRules.Contains(rule.Id);
            reasons.Add(Of(isHeld ? RuleGrounds.Of(ReasonKind.HeldBack, rule) : _rules.Suitabilities[place]));
        }

        if (screened.ScaleFits == Truth.False) AddScale(practice, screened, reasons);
        AddObstacles(practice, reasons);
        return reasons.Take();
    }

    /// <summary>The rules that establish a finding.</summary>
    public ImmutableArray<Reason> ForFinding(int slot)
    {
        var reasons = Gathering<Reason>.Rent();
        AddFinding(slot, reasons);
        return reasons.Take();
    }

    private void AddFinding(int slot, Gathering<Reason> reasons)
    {
        foreach (var place in result.Plan.RulesOfFindings[slot])
        {
            if (result.FindingRules[place] == Truth.True) reasons.Add(Of(_rules.Findings[place]));
        }
    }

    private void AddWish(PlannedPractice practice, Gathering<Reason> reasons)
    {
        if (_situation.IsWishedAt(practice.Slot)) reasons.Add(Of(practice.Grounds.Wish));
    }

    private void AddEndedDismissal(PlannedPractice practice, Gathering<Reason> reasons)
    {
        // Without a day none has ended, and one that has says nothing of the practice any more.
        if (_situation.Date is null || _situation.PracticeAt(practice.Slot) is not null) return;
        if (_situation.Profile.Practices.TryGetValue(practice.Practice.Id, out var state)
            && SituationStage.HasEnded(state, _situation.Date))
        {
            reasons.Add(Of(practice.Grounds.DismissalEnded));
        }
    }

    /// <summary>Guards and needs, met or not, as they were before anything starts.</summary>
    private void AddRequirements(PlannedPractice practice, Gathering<Reason> reasons)
    {
        foreach (var place in practice.GuardPlaces) reasons.Add(new Reason(_rules.Guards[place], _situation, result.Guards[place]));
        if (practice.Needs is not null) reasons.Add(new Reason(practice.Grounds.Needs, _situation, result.Needs[practice.Index]));
    }

    /// <summary>Guards and needs that are not met even when everything that can start has started.</summary>
    private void AddObstacles(PlannedPractice practice, Gathering<Reason> reasons)
    {
        foreach (var place in practice.GuardPlaces)
        {
            var holds = result.FinalGuards[place];
            if (holds != Truth.True) reasons.Add(new Reason(_rules.Guards[place], result.Final, holds));
        }

        if (practice.Needs is not null && result.FinalNeeds[practice.Index] is var needs and not Truth.True)
        {
            reasons.Add(new Reason(practice.Grounds.Needs, result.Final, needs));
        }
    }

    private void AddScale(PlannedPractice practice, Screened screened, Gathering<Reason> reasons)
    {
        if (practice.Practice.Scales.IsEmpty) return;
        // Whatever the group, the commune's own inhabitants are part of it: where they are enough, they decided.
        var isEnough = _situation.Population >= practice.From(screened.Scale);
        reasons.Add(new Reason(practice.Grounds.Scales(screened.Scale, isEnough), _situation, screened.ScaleFits));
    }

    private void AddHelps(PlannedPractice practice, Gathering<Reason> reasons)
    {
        var truth = Truth.True;
        foreach (var slot in practice.Helps) truth = truth.And(_situation.ServiceAt(slot));
        if (truth != Truth.True) reasons.Add(new Reason(practice.Grounds.Helps, _situation, truth));
    }

    private Reason Of(Ground ground) => new(ground, _situation, Truth.True);
}
