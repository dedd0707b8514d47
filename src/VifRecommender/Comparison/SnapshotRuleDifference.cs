using System.Collections.Immutable;
using VifRecommender.Recommendations;

namespace VifRecommender.Comparison;

/// <summary>A rule that says something else of a practice than an advice that was written earlier.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record SnapshotRuleDifference
{
    /// <summary>The id of the rule.</summary>
    public required string RuleId { get; init; }

    /// <summary>The points that it gave; 0: none.</summary>
    public required int PointsBefore { get; init; }

    /// <summary>The points that it gives; 0: none.</summary>
    public required int PointsAfter { get; init; }

    /// <summary>What it said then, in the language of the file; <see langword="null"/> where it said nothing.</summary>
    public string? TextBefore { get; init; }

    /// <summary>The practice in the advice of today, or <see langword="null"/> where the rule says nothing of it any more.</summary>
    public PracticeAdvice? About { get; init; }

    /// <summary>The points as a term of today, or <see langword="null"/> where the rule gives none.</summary>
    public Term? Term { get; init; }

    /// <summary>The reason of today, or <see langword="null"/> where the rule gives points only, or nothing.</summary>
    public Reason? Reason { get; init; }

    internal static ImmutableArray<SnapshotRuleDifference> Of(ImmutableSortedDictionary<string, SnapshotRule> then, PracticeAdvice? now)
    {
        var terms = (now as RankedPractice)?.Terms.GroupBy(term => term.Rule.Id, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Last(), StringComparer.Ordinal) ?? [];
        var reasons = (now?.Reasons ?? []).GroupBy(reason => reason.RuleId, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Last(), StringComparer.Ordinal);
        return
        [
            .. then.Keys.Union(terms.Keys, StringComparer.Ordinal).Union(reasons.Keys, StringComparer.Ordinal)
                .OrderBy(rule => rule, StringComparer.Ordinal).Select(Differ).Where(each => each.PointsBefore != each.PointsAfter
                    || each.TextBefore is null || each.About is null),
        ];

        SnapshotRuleDifference Differ(string rule)
        {
            var before = then.TryGetValue(rule, out var said) ? said : null;
            Term? term = terms.TryGetValue(rule, out var points) ? points : null;
            var reason = reasons.TryGetValue(rule, out var sentence) ? sentence : null;
            return new SnapshotRuleDifference
            {
                RuleId = rule,
                PointsBefore = before?.Points ?? 0,
                PointsAfter = term?.Points ?? 0,
                TextBefore = before?.Text,
                About = term is null && reason is null ? null : now,
                Term = term,
                Reason = reason,
            };
        }
    }
}
