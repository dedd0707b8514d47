using System.Collections.Immutable;
using VifRecommender.Catalogues;

namespace VifRecommender.Evaluation;

/// <summary>A priority rule with the practices to which it can give points, whatever the profile.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Practices">The places of these practices.</param>
/// <param name="DependsOnProfile">Whether the profile decides which of them it selects.</param>
internal sealed record PlannedPriority(PriorityRule Rule, int[] Practices, bool DependsOnProfile)
{
    /// <summary>The most units that count.</summary>
    public int AtMost { get; } = Rule.AtMost ?? int.MaxValue;

    public static PlannedPriority Of(PriorityRule rule, ImmutableArray<PlannedPractice> practices)
    {
        var selector = rule.For;
        var named = selector.Practices.IsEmpty ? null : new HashSet<string>(selector.Practices, StringComparer.Ordinal);
        return new PlannedPriority(
            rule,
            [.. practices.Where(practice => rule.Points != 0 && (named?.Contains(practice.Practice.Id) ?? true) && Selects(selector, practice.Practice) && CanCount(rule.Per, practice)).Select(practice => practice.Index)],
            selector.InFocus || selector.Wished || selector.Planned || selector.Shared || selector.OfLowestDimension);
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
