using System.Collections.Immutable;
using VifRecommender.Catalogues;
using VifRecommender.Conditions;
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

    /// <summary>Why a practice can start now or later.</summary>
    public ImmutableArray<Reason> ForCandidate(PlannedPractice practice, Screened screened)
    {
        var reasons = ReasonList.Rent();
        AddWish(practice, reasons);
        AddEndedDismissal(practice, reasons);
        if (_situation.PracticeAt(practice.Slot) == PracticeStatus.Planned)
        {
            reasons.Add(Own(ReasonKind.Status, practice.StatusRule, Truth.True, Status(practice, PracticeStatus.Planned)));
        }
        AddFindings(practice, reasons);
        AddRequirements(practice, reasons);
        AddScale(practice, screened, reasons);
        foreach (var place in practice.CautionPlaces)
        {
            if (result.Cautions[place] == Truth.True) reasons.Add(Of(ReasonKind.Caution, result.Plan.Cautions[place], Truth.True));
        }

        AddHelps(practice, reasons);
        return reasons.Take();
    }

    /// <summary>Why a practice counts as there already.</summary>
    public ImmutableArray<Reason> ForInPlace(PlannedPractice practice, Standing standing) => standing switch
    {
        Standing.Served => [Own(ReasonKind.Served, practice.ServedByRule, Truth.True, practice.ServedBy)],
        Standing.InProgress => [Own(ReasonKind.Status, practice.StatusRule, Truth.True, Status(practice, PracticeStatus.InProgress))],
        _ => [Own(ReasonKind.Status, practice.StatusRule, Truth.True, Status(practice, PracticeStatus.InPlace))],
    };

    /// <summary>Why a practice is not advised: every obstacle, not only the first.</summary>
    public ImmutableArray<Reason> ForDeclined(PlannedPractice practice, Screened screened)
    {
        var reasons = ReasonList.Rent();
        AddWish(practice, reasons);
        if (screened.Standing == Standing.Dismissed)
        {
            reasons.Add(Own(ReasonKind.Dismissal, practice.StatusRule, Truth.True, Status(practice, PracticeStatus.Dismissed)));
        }
        foreach (var place in practice.SuitabilityPlaces)
        {
            if (result.Suitabilities[place] != Truth.True) continue;
            var rule = result.Plan.Suitabilities[place];
            reasons.Add(Of(result.HoldingRules.Contains(rule.Id) ? ReasonKind.HeldBack : ReasonKind.Suitability, rule, Truth.True));
        }

        if (screened.ScaleFits == Truth.False) AddScale(practice, screened, reasons);
        AddObstacles(practice, reasons);
        return reasons.Take();
    }

    /// <summary>The rules that establish a finding.</summary>
    public ImmutableArray<Reason> ForFinding(int slot)
    {
        var reasons = ReasonList.Rent();
        AddFinding(slot, reasons);
        return reasons.Take();
    }

    private void AddFinding(int slot, ReasonList reasons)
    {
        foreach (var place in result.Plan.RulesOfFindings[slot])
        {
            if (result.FindingRules[place] == Truth.True)
            {
                reasons.Add(Of(ReasonKind.Finding, result.Plan.FindingRules[place], Truth.True));
            }
        }
    }

    private void AddWish(PlannedPractice practice, ReasonList reasons)
    {
        if (_situation.Profile.Wishes.Contains(practice.Practice.Id)) reasons.Add(Own(ReasonKind.Wish, practice.WishRule, Truth.True));
    }

    private void AddEndedDismissal(PlannedPractice practice, ReasonList reasons)
    {
        if (_situation.Profile.Practices.TryGetValue(practice.Practice.Id, out var state)
            && SituationStage.HasEnded(state, _situation.Date))
        {
            reasons.Add(Own(ReasonKind.DismissalEnded, practice.StatusRule, Truth.True));
        }
    }

    private void AddFindings(PlannedPractice practice, ReasonList reasons)
    {
        foreach (var slot in practice.Answers)
        {
            if (_situation.FindingAt(slot) == Truth.True) AddFinding(slot, reasons);
        }
    }

    /// <summary>Guards and needs, met or not, as they were before anything starts.</summary>
    private void AddRequirements(PlannedPractice practice, ReasonList reasons)
    {
        foreach (var place in practice.GuardPlaces) reasons.Add(Guard(place, _situation, result.Guards[place]));
        if (practice.Needs is { } needs) reasons.Add(Need(practice, needs, _situation, result.Needs[practice.Index]));
    }

    /// <summary>Guards and needs that are not met even when everything that can start has started.</summary>
    private void AddObstacles(PlannedPractice practice, ReasonList reasons)
    {
        foreach (var place in practice.GuardPlaces)
        {
            if (result.FinalGuards[place] != Truth.True) reasons.Add(Guard(place, result.Final, result.FinalGuards[place]));
        }

        if (practice.Needs is { } needs && result.FinalNeeds[practice.Index] is var holds and not Truth.True)
        {
            reasons.Add(Need(practice, needs, result.Final, holds));
        }
    }

    private void AddScale(PlannedPractice practice, Screened screened, ReasonList reasons)
    {
        if (practice.Practice.Scales.IsEmpty) return;
        // Whatever the group, the commune's own inhabitants are part of it: where they are enough, they decided.
        var isEnough = _situation.Population >= practice.From(screened.Scale);
        reasons.Add(Own(ReasonKind.Scale, practice.ScalesRule, screened.ScaleFits, practice.ScaleTest(screened.Scale, isEnough)));
    }

    private void AddHelps(PlannedPractice practice, ReasonList reasons)
    {
        var (count, truth) = (0, Truth.True);
        foreach (var slot in practice.Helps)
        {
            var help = _situation.ServiceAt(slot);
            truth = truth.And(help);
            if (help != Truth.True) count++;
        }

        if (count > 0) reasons.Add(Own(ReasonKind.Help, practice.HelpsRule, truth, MissingHelps(practice, count)));
    }

    private Condition MissingHelps(PlannedPractice practice, int count)
    {
        if (count == practice.Helps.Length) return practice.AllHelps;
        var missing = ImmutableArray.CreateBuilder<Condition>(count);
        for (var i = 0; i < practice.Helps.Length; i++)
        {
            if (_situation.ServiceAt(practice.Helps[i]) != Truth.True) missing.Add(practice.AllHelps.Parts[i]);
        }

        return new AllCondition(missing.MoveToImmutable());
    }

    private Reason Guard(int place, Situation situation, Truth truth)
    {
        var guard = result.Plan.Guards[place];
        return new Reason(ReasonKind.Guard, guard.Id, situation, truth, guard.Requires, guard);
    }

    private static Reason Need(PlannedPractice practice, Condition needs, Situation situation, Truth truth) =>
        new(ReasonKind.Need, practice.NeedsRule, situation, truth, needs);

    private static Condition Status(PlannedPractice practice, PracticeStatus status) => When.Practice(practice.Practice.Id, status);

    private Reason Of(ReasonKind kind, CatalogueRule rule, Truth truth) => new(kind, rule.Id, _situation, truth, rule.Condition, rule);

    private Reason Own(ReasonKind kind, string rule, Truth truth, Condition? condition = null) =>
        new(kind, rule, _situation, truth, condition);
}
