using System.Collections.Immutable;
using VifRecommender.Conditions;

namespace VifRecommender.Catalogues;

/// <summary>Says that practices do not suit when its condition holds, and what to consider instead.</summary>
public sealed record SuitabilityRule : CatalogueRule
{
    /// <summary>Ids of the practices that do not suit.</summary>
    public required ImmutableArray<string> Practices { get; init; }

    /// <summary>When they do not suit; unknown does not exclude them.</summary>
    public required Condition When { get; init; }

    /// <summary>Ids of practices to consider instead.</summary>
    public ImmutableArray<string> Instead { get; init; } = [];

    internal override Condition Condition => When;

    internal override CatalogueRule WithCondition(Condition condition) => this with { When = condition };
}
