using System.Collections.Immutable;
using VifRecommender.Catalogues;

namespace VifRecommender.Evaluation.Layout;

/// <summary>Groups practices that have the same scales: whether a scale carries them is decided once for all.</summary>
internal static class ScaleLayout
{
    /// <summary>The practices by their scales, in the order in which these stand first.</summary>
    public static (ImmutableArray<PracticeScale> Scales, int[] Practices)[] Groups(ImmutableArray<PlannedPractice> practices)
    {
        List<List<int>> groups = [];
        foreach (var practice in practices)
        {
            var known = groups.Find(group => AreSame(practices[group[0]].Practice.Scales, practice.Practice.Scales));
            if (known is null) groups.Add([practice.Index]);
            else known.Add(practice.Index);
        }

        var planned = new (ImmutableArray<PracticeScale>, int[])[groups.Count];
        for (var i = 0; i < planned.Length; i++) planned[i] = (practices[groups[i][0]].Practice.Scales, groups[i].ToArray());
        return planned;
    }

    private static bool AreSame(ImmutableArray<PracticeScale> some, ImmutableArray<PracticeScale> others)
    {
        if (some.Length != others.Length) return false;
        for (var i = 0; i < some.Length; i++)
        {
            if (some[i].Scale != others[i].Scale || some[i].From != others[i].From) return false;
        }

        return true;
    }
}
