using VifRecommender.Conditions;
using VifRecommender.Diagnostics;
using VifRecommender.Evaluation.Layout;

namespace VifRecommender.Analysis;

/// <summary>Guards that hold nothing back, because other guards ask for as much already.</summary>
internal static class GuardEffect
{
    public static IEnumerable<Remark> Check(EvaluationPlan plan, Witness witness)
    {
        var gone = new HashSet<string>(StringComparer.Ordinal);
        var unlocks = new Unlocking(plan);
        // The later of two equal guards is the superfluous one, so it is tried first; a guard that is named already holds nothing back
        // any more.
        foreach (var guard in plan.Guards.OrderByDescending(guard => guard.Id, StringComparer.Ordinal))
        {
            var guarded = plan.Practices.Where(practice => practice.Guards.Any(each => each.Id == guard.Id)).ToList();
            if (guarded.Count == 0 || guarded.Any(practice => Counts(practice, guard.Id))) continue;
            gone.Add(guard.Id);
            yield return new Remark(
                DiagnosticCatalogue.GuardWithoutEffect,
                [guard.Id],
                $"The guard '{guard.Id}' holds nothing back: for each of its practices other guards ask for as much. Remove it, or let it "
                + "ask for more.")
            { Removes = guard.Id };
        }

        // Whether something would start without the guard that does not start with it, or another practice would be said to open it.
        // Needs do not count: they are no safety rule, and may be loosened.
        bool Counts(PlannedPractice practice, string id)
        {
            Condition[] others = [.. practice.Guards.Where(each => each.Id != id && !gone.Contains(each.Id)).Select(each => each.Requires)];
            var own = practice.Guards.First(each => each.Id == id).Requires;
            var needs = practice.Needs is { } need ? others.Append(need) : others;
            return unlocks.Differ(needs.Append(own), needs)
                || AfterTheWaves.IsBeyondProfiles(plan, [.. others, own])
                || witness.Possible(Claim.All([.. others.Select(each => Claim.Is(each, TruthSet.True)), Claim.Is(own, TruthSet.NotTrue)]));
        }
    }
}
