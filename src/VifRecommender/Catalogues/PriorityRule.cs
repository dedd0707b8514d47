using VifRecommender.Conditions;

namespace VifRecommender.Catalogues;

/// <summary>Gives points to the practices that it selects when its condition holds: one stated term of their score.</summary>
public sealed record PriorityRule : CatalogueRule
{
    /// <summary>Which practices; by default all.</summary>
    public PracticeSelector For { get; init; } = new();

    /// <summary>When the points are given; unknown gives none.</summary>
    public Condition When { get; init; } = Conditions.When.Always;

    /// <summary>The points, or the points for each unit of <see cref="Per"/>; -1000 to 1000.</summary>
    public required int Points { get; init; }

    /// <summary>What the points are counted for; <see langword="null"/>: they are given once.</summary>
    public PointsPer? Per { get; init; }

    /// <summary>The highest number of units that count; <see langword="null"/>: all.</summary>
    public int? AtMost { get; init; }

    internal override Condition Condition => When;

    internal override CatalogueRule WithCondition(Condition condition) => this with { When = condition };
}
