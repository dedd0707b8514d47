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
internal sealed class ReasonWriter(EvaluationResult result)
{
    private readonly Situation _situation = result.Situation;

    /// <summary>Why a practice can start now or later.</summary>
    public ImmutableArray<Reason> ForCandidate(PlannedPractice practice, Screened screened)
    {
        var reasons = ImmutableArray.CreateBuilder<Reason>();
        AddWish(practice, reasons);
        AddEndedDismissal(practice, reasons);
        if (_situation.PracticeAt(practice.Slot) == PracticeStatus.Planned)
        {
            reasons.Add(Own(practice, ReasonKind.Status, "status", Truth.True, Status(practice, PracticeStatus.Planned)));
        }
        AddFindings(practice, reasons);
        AddRequirements(practice, reasons);
        AddScale(practice, screened, reasons);
        foreach (var place in practice.CautionPlaces)
        {
            if (result.Cautions[place] == Truth.True) reasons.Add(Of(ReasonKind.Caution, result.Plan.Cautions[place], Truth.True));
        }

        AddHelps(practice, reasons);
        return reasons.ToImmutable();
    }

    /// <summary>Why a practice counts as there already.</summary>
    public ImmutableArray<Reason> ForInPlace(PlannedPractice practice, Standing standing) => standing switch
    {
        Standing.Served => [Own(practice, ReasonKind.Served, "servedBy", Truth.True, practice.ServedBy)],
        Standing.InProgress => [Own(practice, ReasonKind.Status, "status", Truth.True, Status(practice, PracticeStatus.InProgress))],
        _ => [Own(practice, ReasonKind.Status, "status", Truth.True, Status(practice, PracticeStatus.InPlace))],
    };

    /// <summary>Why a practice is not advised: every obstacle, not only the first.</summary>
    public ImmutableArray<Reason> ForDeclined(PlannedPractice practice, Screened screened)
    {
        var reasons = ImmutableArray.CreateBuilder<Reason>();
        AddWish(practice, reasons);
        if (screened.Standing == Standing.Dismissed)
        {
            reasons.Add(Own(practice, ReasonKind.Dismissal, "status", Truth.True, Status(practice, PracticeStatus.Dismissed)));
        }
        foreach (var place in practice.SuitabilityPlaces)
        {
            if (result.Suitabilities[place] != Truth.True) continue;
            var rule = result.Plan.Suitabilities[place];
            reasons.Add(Of(result.HoldingRules.Contains(rule.Id) ? ReasonKind.HeldBack : ReasonKind.Suitability, rule, Truth.True));
        }

        if (screened.ScaleFits == Truth.False) AddScale(practice, screened, reasons);
        AddObstacles(practice, reasons);
        return reasons.ToImmutable();
    }

    /// <summary>The rules that establish a finding.</summary>
    public ImmutableArray<Reason> ForFinding(string finding) =>
    [
        .. result.Plan.FindingRules.Where((rule, place) => rule.Finding == finding && result.FindingRules[place] == Truth.True)
            .OrderBy(rule => rule.Id, StringComparer.Ordinal)
            .Select(rule => Of(ReasonKind.Finding, rule, Truth.True)),
    ];

    private void AddWish(PlannedPractice practice, ImmutableArray<Reason>.Builder reasons)
    {
        if (_situation.Profile.Wishes.Contains(practice.Practice.Id)) reasons.Add(Own(practice, ReasonKind.Wish, "wish", Truth.True));
    }

    private void AddEndedDismissal(PlannedPractice practice, ImmutableArray<Reason>.Builder reasons)
    {
        if (_situation.Profile.Practices.TryGetValue(practice.Practice.Id, out var state)
            && SituationStage.HasEnded(state, _situation.Date))
        {
            reasons.Add(Own(practice, ReasonKind.DismissalEnded, "status", Truth.True));
        }
    }

    private void AddFindings(PlannedPractice practice, ImmutableArray<Reason>.Builder reasons)
    {
        foreach (var finding in practice.Practice.Answers)
        {
            if (_situation.Finding(finding) == Truth.True) reasons.AddRange(ForFinding(finding));
        }
    }

    /// <summary>Guards and needs, met or not, as they were before anything starts.</summary>
    private void AddRequirements(PlannedPractice practice, ImmutableArray<Reason>.Builder reasons)
    {
        foreach (var place in practice.GuardPlaces) reasons.Add(Guard(place, _situation, result.Guards[place]));
        if (practice.Needs is { } needs) reasons.Add(Need(practice, needs, _situation, result.Needs[practice.Index]));
    }

    /// <summary>Guards and needs that are not met even when everything that can start has started.</summary>
    private void AddObstacles(PlannedPractice practice, ImmutableArray<Reason>.Builder reasons)
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

    private void AddScale(PlannedPractice practice, Screened screened, ImmutableArray<Reason>.Builder reasons)
    {
        if (practice.Practice.Scales.IsEmpty) return;
        reasons.Add(Own(practice, ReasonKind.Scale, "scales", screened.ScaleFits, ScaleTest(practice.Practice, screened)));
    }

    /// <summary>The threshold that decided: of the scale itself, or of the more local one that is too small.</summary>
    private Condition? ScaleTest(Practice practice, Screened screened)
    {
        var at = practice.Scales.FirstOrDefault(each => each.Scale == screened.Scale);
        if (screened.Scale == Scale.Commune) return at.From > 0 ? When.Population.AtLeast(at.From) : null;
        var local = practice.Scales[0].Scale == Scale.Commune ? When.Population.Below(practice.Scales[0].From) : null;
        if (screened.Scale == Scale.Supralocal || at.From == 0) return local;
        // Whatever the group, the commune's own inhabitants are part of it: where they are enough, they decided.
        var group = _situation.Population >= at.From ? When.Population.AtLeast(at.From) : When.PartnershipPopulation.AtLeast(at.From);
        return local is null ? group : When.All(local, group);
    }

    private void AddHelps(PlannedPractice practice, ImmutableArray<Reason>.Builder reasons)
    {
        var missing = practice.Practice.Helps.Where((_, index) => _situation.ServiceAt(practice.Helps[index]) != Truth.True).ToList();
        if (missing.Count == 0) return;
        Condition[] helps = [.. missing.Select(id => When.Service(id).IsPresent)];
        var all = When.All(helps);
        reasons.Add(Own(practice, ReasonKind.Help, "helps", all.Test(_situation), all));
    }

    private Reason Guard(int place, Situation situation, Truth truth)
    {
        var guard = result.Plan.Guards[place];
        return new Reason(ReasonKind.Guard, guard.Id, situation, truth, guard.Requires, guard);
    }

    private static Reason Need(PlannedPractice practice, Condition needs, Situation situation, Truth truth) =>
        new(ReasonKind.Need, practice.Practice.Id + ".needs", situation, truth, needs);

    private static Condition Status(PlannedPractice practice, PracticeStatus status) => When.Practice(practice.Practice.Id, status);

    private Reason Of(ReasonKind kind, CatalogueRule rule, Truth truth) => new(kind, rule.Id, _situation, truth, rule.Condition, rule);

    private Reason Own(PlannedPractice practice, ReasonKind kind, string member, Truth truth, Condition? condition = null) =>
        new(kind, $"{practice.Practice.Id}.{member}", _situation, truth, condition);
}
