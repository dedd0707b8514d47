using System.Collections.Immutable;
using VifRecommender.Catalogues;
using VifRecommender.Conditions;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;
using VifRecommender.Situations;

namespace VifRecommender.Evaluation;

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
        if (_situation.PracticeAt(practice.Slot) == PracticeStatus.Planned) reasons.Add(Own(practice, ReasonKind.Status, "status", Truth.True, Status(practice, PracticeStatus.Planned)));
        AddFindings(practice, reasons);
        AddRequirements(practice, _situation, reasons);
        AddScale(practice, screened, reasons);
        foreach (var caution in practice.Cautions)
        {
            if (caution.When.Test(_situation) == Truth.True) reasons.Add(Of(ReasonKind.Caution, caution, Truth.True));
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
        if (screened.Standing == Standing.Dismissed) reasons.Add(Own(practice, ReasonKind.Dismissal, "status", Truth.True, Status(practice, PracticeStatus.Dismissed)));
        foreach (var rule in practice.Suitabilities)
        {
            if (rule.When.Test(_situation) == Truth.True) reasons.Add(Of(ReasonKind.Suitability, rule, Truth.True));
        }

        if (screened.ScaleFits == Truth.False) AddScale(practice, screened, reasons);
        AddRequirements(practice, result.Waves.Final, reasons, onlyFailing: true);
        return reasons.ToImmutable();
    }

    /// <summary>The rules that establish a finding.</summary>
    public ImmutableArray<Reason> ForFinding(string finding) =>
    [
        .. result.Plan.Strata.SelectMany(stratum => stratum).Select(each => each.Rule)
            .Where(rule => rule.Finding == finding && rule.When.Test(_situation) == Truth.True)
            .OrderBy(rule => rule.Id, StringComparer.Ordinal)
            .Select(rule => Of(ReasonKind.Finding, rule, Truth.True)),
    ];

    private void AddWish(PlannedPractice practice, ImmutableArray<Reason>.Builder reasons)
    {
        if (_situation.Profile.Wishes.Contains(practice.Practice.Id)) reasons.Add(Own(practice, ReasonKind.Wish, "wish", Truth.True));
    }

    private void AddEndedDismissal(PlannedPractice practice, ImmutableArray<Reason>.Builder reasons)
    {
        if (_situation.Profile.Practices.TryGetValue(practice.Practice.Id, out var state) && SituationStage.HasEnded(state, _situation.Date))
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

    private static void AddRequirements(PlannedPractice practice, Situation situation, ImmutableArray<Reason>.Builder reasons, bool onlyFailing = false)
    {
        foreach (var guard in practice.Guards)
        {
            var truth = guard.Requires.Test(situation);
            if (!onlyFailing || truth != Truth.True) reasons.Add(new Reason(ReasonKind.Guard, guard.Id, situation, truth, guard.Requires, guard));
        }

        if (practice.Needs is not { } needs) return;
        var holds = needs.Test(situation);
        if (!onlyFailing || holds != Truth.True) reasons.Add(new Reason(ReasonKind.Need, practice.Practice.Id + ".needs", situation, holds, needs));
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

    private static Condition Status(PlannedPractice practice, PracticeStatus status) => When.Practice(practice.Practice.Id, status);

    private Reason Of(ReasonKind kind, Rule rule, Truth truth) => new(kind, rule.Id, _situation, truth, rule.Condition, rule);

    private Reason Own(PlannedPractice practice, ReasonKind kind, string member, Truth truth, Condition? condition = null) =>
        new(kind, $"{practice.Practice.Id}.{member}", _situation, truth, condition);
}
