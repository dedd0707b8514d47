using VifRecommender.Conditions;
using VifRecommender.Diagnostics;
using VifRecommender.Evaluation;

namespace VifRecommender.Analysis;

/// <summary>Guards that hold nothing back, because needs or other guards ask for as much already.</summary>
internal static class GuardEffect
{
    public static IEnumerable<Remark> Check(EvaluationPlan plan, Witness witness)
    {
        foreach (var guard in plan.Practices.SelectMany(practice => practice.Guards).GroupBy(guard => guard.Id, StringComparer.Ordinal).Select(group => group.First()))
        {
            var guarded = plan.Practices.Where(practice => practice.Guards.Any(each => each.Id == guard.Id)).ToList();
            if (guarded.Any(practice => HoldsBack(practice, guard.Id, witness))) continue;
            yield return new Remark(
                DiagnosticCatalogue.GuardWithoutEffect,
                [guard.Id],
                $"The guard '{guard.Id}' holds nothing back: for each of its practices other guards ask for as much. Remove it, or let it ask for more.");
        }
    }

    /// <summary>Whether something would start without the guard that does not start with it. Needs do not count: they are no safety rule, and may be loosened.</summary>
    private static bool HoldsBack(PlannedPractice practice, string guard, Witness witness)
    {
        Condition[] others = [.. practice.Guards.Where(each => each.Id != guard).Select(each => each.Requires)];
        var own = practice.Guards.First(each => each.Id == guard).Requires;
        return witness.Possible(When.All([.. others, When.Not(own)]));
    }
}
