using VifRecommender.Conditions;
using VifRecommender.Diagnostics;
using VifRecommender.Evaluation;
using VifRecommender.Evaluation.Layout;
using VifRecommender.Profiles;

namespace VifRecommender.Analysis;

/// <summary>Every practice can be recommended to some commune: a profile is found for which it is.</summary>
internal static class Reachability
{
    private static readonly PracticeStatus[] Settling = [PracticeStatus.InPlace, PracticeStatus.InProgress, PracticeStatus.Dismissed];

    public static IEnumerable<Remark> Check(EvaluationPlan plan, Witness witness)
    {
        foreach (var practice in plan.Practices)
        {
            var (outcome, _) =
                witness.Find(Start(practice), practice.Practice.Scales, profile => Pipeline.Run(plan, profile, date: null).IsNow(practice));
            if (outcome != WitnessOutcome.None) continue;
            yield return new Remark(
                DiagnosticCatalogue.NeverRecommended,
                [practice.Practice.Id],
                $"No profile can be recommended the practice '{practice.Practice.Id}': its needs, guards, scales and what serves or "
                + "excludes it never agree. Loosen one of them.");
        }
    }

    /// <summary>
    /// When a practice can start now: needs and guards are known to hold, nothing is known to serve its purpose already, and no rule is
    /// known to exclude it.
    /// </summary>
    private static Claim Start(PlannedPractice practice)
    {
        var parts = practice.Guards.Select(guard => Claim.Is(guard.Requires, TruthSet.True)).ToList();
        if (practice.Needs is { } needs) parts.Add(Claim.Is(needs, TruthSet.True));
        if (practice.ServedBy is { } served) parts.Add(IsNotServed(served, practice.ReopenedBy));
        parts.AddRange(practice.Suitabilities.Select(rule => Claim.Is(rule.When, TruthSet.NotTrue)));
        // Its own status counts where something asks for it; where nothing does, the search leaves it open.
        if (parts.SelectMany(part => part.Conditions()).SelectMany(each => each.Condition.Leaves())
            .Any(each => each.Leaf is PracticeCondition))
        {
            parts.AddRange(Settling.Select(status => Claim.Is(When.Practice(practice.Practice.Id, status), TruthSet.NotTrue)));
        }

        return Claim.All(parts);
    }

    private static Claim IsNotServed(Condition served, Condition? reopened)
    {
        var isOpen = Claim.Is(served, TruthSet.NotTrue);
        return reopened is null ? isOpen : Claim.Any(isOpen, Claim.Is(reopened, TruthSet.True));
    }
}
