using VifRecommender.Recommendations;

namespace VifRecommender.Comparison;

/// <summary>A rule that says something else of a practice.</summary>
/// <remarks>
/// Immutable and thread-safe. It holds no words: an explainer writes <see cref="Term"/> or <see cref="Reason"/> in a language.
/// </remarks>
public sealed record RuleDifference
{
    /// <summary>The id of the rule.</summary>
    public required string RuleId { get; init; }

    /// <summary>The points that it gave; 0: none.</summary>
    public required int PointsBefore { get; init; }

    /// <summary>The points that it gives; 0: none.</summary>
    public required int PointsAfter { get; init; }

    /// <summary>Whether it says nothing any more; then what follows is what it said before.</summary>
    public required bool IsSilent { get; init; }

    /// <summary>The practice that the rule is about, in the advice in which the rule applies.</summary>
    public required PracticeAdvice About { get; init; }

    /// <summary>The points as a term, or <see langword="null"/> where the rule gives none.</summary>
    public Term? Term { get; init; }

    /// <summary>The reason, or <see langword="null"/> where the rule gives points only.</summary>
    public Reason? Reason { get; init; }
}
