using System.Collections.Immutable;
using VifRecommender.Catalogues;
using VifRecommender.Conditions;
using VifRecommender.Profiles;

namespace VifRecommender.Evaluation.Layout;

/// <summary>A priority rule with the practices to which it can give points, whatever the profile.</summary>
internal sealed class PlannedPriority
{
    private const int Domains = 6;

    public PlannedPriority(PriorityRule rule, ImmutableArray<PlannedPractice> practices)
    {
        var selector = rule.For;
        var named = selector.Practices.IsEmpty ? null : new HashSet<string>(selector.Practices, StringComparer.Ordinal);
        List<PlannedPractice> selected = [.. practices.Where(practice => rule.Points != 0 && (named?.Contains(practice.Practice.Id) ?? true)
            && Selects(selector, practice.Practice) && CanCount(rule.Per, practice))];
        Rule = rule;
        AtMost = rule.AtMost ?? int.MaxValue;
        Practices = Places(selected);
        HasChoice = selector.InFocus || selector.Wished || selector.Planned || selector.Shared || selector.OfLowestDimension;
        IsAlways = rule.When is { Kind: ConditionKind.All, Parts.IsEmpty: true };
        IsSettled = IsAlways && !HasChoice && (rule.Per is null or PointsPer.LevelShort);
        if (rule.Per is not null || selector.Wished || selector.Planned || selector.Shared) return;
        if (selector is { InFocus: true, OfLowestDimension: false })
        {
            ByDomain = PlacesBy(Domains, domain => selected.Where(practice => (int)practice.Domain == domain));
        }
        if (selector is { InFocus: false, OfLowestDimension: true })
        {
            ByDimension = PlacesBy(NetworkMaturity.Dimensions,
                dimension => selected.Where(practice => (int)practice.Dimension == dimension));
        }
    }

    public PriorityRule Rule { get; }

    /// <summary>Whether it has no condition.</summary>
    public bool IsAlways { get; }

    /// <summary>Whether it gives the same to every commune of the same overall level.</summary>
    public bool IsSettled { get; }

    /// <summary>The most units that count.</summary>
    public int AtMost { get; }

    /// <summary>The places of the practices.</summary>
    public int[] Practices { get; }

    /// <summary>Whether the profile decides which of them it selects.</summary>
    public bool HasChoice { get; }

    /// <summary>The practices by domain, for a rule that looks for the commune's focus and nothing else.</summary>
    public int[][]? ByDomain { get; }

    /// <summary>The practices by dimension, for a rule that looks for the lowest dimension and nothing else.</summary>
    public int[][]? ByDimension { get; }

    /// <summary>What a settled rule gives a practice, where the overall level is at most this.</summary>
    public int PointsFor(PlannedPractice practice, int overall) =>
        Rule.Points * (Rule.Per is null ? 1 : Math.Min(LevelsShort(practice.Level, overall), AtMost));

    /// <summary>How many levels a commune is short of a practice.</summary>
    public static int LevelsShort(int level, int overall) => Math.Max(0, level - overall);

    private static int[][] PlacesBy(int count, Func<int, IEnumerable<PlannedPractice>> members)
    {
        var places = new int[count][];
        for (var i = 0; i < count; i++) places[i] = Places(members(i));
        return places;
    }

    private static int[] Places(IEnumerable<PlannedPractice> practices)
    {
        List<int> places = [];
        foreach (var practice in practices) places.Add(practice.Index);
        return places.ToArray();
    }

    private static bool Selects(PracticeSelector selector, Practice practice) =>
        (selector.Domain is null || selector.Domain == practice.Domain)
        && (selector.Dimension is null || selector.Dimension == practice.Dimension)
        && (selector.Effort is null || selector.Effort == practice.Effort)
        && (selector.Strength is null || selector.Strength == practice.Evidence.Strength);

    /// <summary>Whether the practice has what is counted at all.</summary>
    private static bool CanCount(PointsPer? per, PlannedPractice practice) => per switch
    {
        PointsPer.UnlockedPractice or PointsPer.LevelAhead => practice.Delivers.Length > 0,
        PointsPer.FindingSeverity => practice.Answers.Length > 0,
        PointsPer.MissingHelp => practice.Helps.Length > 0,
        _ => true,
    };
}
