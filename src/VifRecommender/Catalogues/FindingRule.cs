using VifRecommender.Conditions;

namespace VifRecommender.Catalogues;

/// <summary>Establishes a finding when its condition holds. Several rules may establish the same finding.</summary>
public sealed record FindingRule : CatalogueRule
{
    /// <summary>The id of the finding.</summary>
    public required string Finding { get; init; }

    /// <summary>When the finding is established.</summary>
    public required Condition When { get; init; }

    internal override Condition Condition => When;

    internal override CatalogueRule WithCondition(Condition condition) => this with { When = condition };
}
