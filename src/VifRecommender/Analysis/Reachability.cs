using VifRecommender.Catalogues;
using VifRecommender.Conditions;
using VifRecommender.Diagnostics;
using VifRecommender.Evaluation;

namespace VifRecommender.Analysis;

/// <summary>Every practice can be recommended to some commune; the witness is evaluated to prove it.</summary>
internal static class Reachability
{
    public static IEnumerable<Remark> Check(EvaluationPlan plan, Witness witness)
    {
        foreach (var practice in plan.Practices)
        {
            var start = StartCondition(practice);
            if (!witness.Decides(start)) continue;
            var (outcome, profile) = witness.Find(start);
            if (outcome == WitnessOutcome.NotDecided || (profile is not null && Pipeline.Run(plan, profile, date: null).IsNow(practice))) continue;
            yield return new Remark(
                DiagnosticCatalogue.NeverRecommended,
                [practice.Practice.Id],
                $"No profile can be recommended the practice '{practice.Practice.Id}': its needs, guards, scales and what serves or excludes it never agree. Loosen one of them.");
        }
    }

    /// <summary>When a practice can start now: needs and guards hold, and nothing serves it or speaks against it.</summary>
    public static Condition StartCondition(PlannedPractice practice)
    {
        var parts = new List<Condition>();
        if (practice.Needs is { } needs) parts.Add(needs);
        parts.AddRange(practice.Guards.Select(guard => guard.Requires));
        if (practice.ServedBy is { } served) parts.Add(practice.ReopenedBy is { } reopened ? When.Any(When.Not(served), reopened) : When.Not(served));
        parts.AddRange(practice.Suitabilities.Select(rule => When.Not(rule.When)));
        if (Fits(practice.Practice) is { } fits) parts.Add(fits);
        return When.All([.. parts]);
    }

    private static Condition? Fits(Practice practice)
    {
        if (practice.Scales.IsEmpty || practice.Scales.Any(scale => scale.From == 0 || scale.Scale == Scale.Supralocal)) return null;
        var lowest = practice.Scales.Min(scale => scale.From);
        return When.Any(When.Population.AtLeast(lowest), When.PartnershipPopulation.AtLeast(lowest));
    }
}
