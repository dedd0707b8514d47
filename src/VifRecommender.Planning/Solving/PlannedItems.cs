using System.Collections.Immutable;

namespace VifRecommender.Planning.Solving;

/// <summary>Writes starts as the items of a roadmap.</summary>
internal static class PlannedItems
{
    public static ImmutableArray<RoadmapItem> Of(Instance instance, int?[] starts) =>
    [
        .. Enumerable.Range(0, starts.Length).Where(index => starts[index] is not null)
            .OrderBy(index => instance.Candidates[index].IsInProgress ? -1 : starts[index]).ThenBy(index => index)
            .Select(index => Item(instance, starts, index)),
    ];

    private static RoadmapItem Item(Instance instance, int?[] starts, int index)
    {
        var candidate = instance.Candidates[index];
        var start = starts[index]!.Value;
        // Of each clause the provider that runs first is named: it is the one that opens the way. What is in hand is no part of the plan.
        var after = candidate.After.Where(clause => !clause.Contains(Candidate.InHand))
            .Select(clause => clause.Where(provider => instance.Runs(provider, start, starts))
            .OrderBy(provider => starts[provider] + instance.Candidates[provider].Quarters).ThenBy(provider => provider).First());
        return new RoadmapItem(
            candidate.Practice,
            candidate.Ranked?.Score,
            start,
            candidate.Quarters,
            candidate.OneOff / 4m,
            candidate.RunningPerQuarter,
            candidate.SetUpStaff / 1000m,
            candidate.RunningStaff / 1000m,
            candidate.IsInProgress,
            [.. after.Distinct().Order().Select(provider => instance.Candidates[provider].Practice.Id)],
            candidate.IsEstimated)
        {
            IsFirst = instance.Named.Contains(index),
            HeldBackBy = HeldBackBy(instance, starts, index),
        };
    }

    /// <summary>
    /// What stands in the way of each earlier quarter: those placed before it; where they leave means, those placed after it, which else
    /// would not be in the plan at all.
    /// </summary>
    private static StartLimits HeldBackBy(Instance instance, int?[] starts, int index)
    {
        var placed = instance.Placed;
        var at = placed.IndexOf(index);
        if (at < 0) return StartLimits.None;
        var (above, others) = (Only(placed[..at]), Only([.. placed[..at], .. placed[(at + 1)..]]));
        var limits = StartLimits.None;
        for (var quarter = 0; quarter < starts[index]; quarter++)
        {
            if (!instance.IsInOrder(index, quarter, starts)) limits |= StartLimits.Order;
            else if (above.Blocking(instance.Candidates[index], quarter) is not StartLimits.None and var blocking) limits |= blocking;
            else limits |= others.Blocking(instance.Candidates[index], quarter);
        }

        return limits;

        Ledger Only(ImmutableArray<int> kept) =>
            Ledger.Of(instance, [.. starts.Select((start, each) => kept.Contains(each) ? start : null)]);
    }
}
