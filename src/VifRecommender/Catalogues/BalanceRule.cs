using VifRecommender.Conditions;

namespace VifRecommender.Catalogues;

/// <summary>Keeps the first recommendations a sensible set: practices beyond the first few of the same group get points off.</summary>
public sealed record BalanceRule : CatalogueRule
{
    /// <summary>What groups the practices.</summary>
    public required BalanceGroup Among { get; init; }

    /// <summary>How many of a group keep their score, 1 or more.</summary>
    public required int Keep { get; init; }

    /// <summary>The points for each of the others, -1000 to -1.</summary>
    public required int Points { get; init; }

    internal override Condition Condition => When.Always;

    internal override CatalogueRule WithCondition(Condition condition) => this;
}
