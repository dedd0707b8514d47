using System.Collections.Immutable;
using VifRecommender.Conditions;

namespace VifRecommender.Catalogues;

/// <summary>A safety rule: its practices are never recommended unless what it requires is known to hold. Nothing outweighs it.</summary>
public sealed record GuardRule : CatalogueRule
{
    /// <summary>Ids of the practices that it guards.</summary>
    public required ImmutableArray<string> Practices { get; init; }

    /// <summary>What must hold; unknown is not enough.</summary>
    public required Condition Requires { get; init; }

    internal override Condition Condition => Requires;

    internal override CatalogueRule WithCondition(Condition condition) => this with { Requires = condition };
}
