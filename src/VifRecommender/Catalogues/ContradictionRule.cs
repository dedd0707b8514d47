using VifRecommender.Conditions;
using VifRecommender.Facts;

namespace VifRecommender.Catalogues;

/// <summary>Two statements of a profile that do not fit together; it is asked again, not settled by computing.</summary>
public sealed record ContradictionRule : CatalogueRule
{
    /// <summary>When the statements contradict each other.</summary>
    public required Condition When { get; init; }

    /// <summary>The fact to ask again: a service or a dimension of maturity.</summary>
    public required Fact Asks { get; init; }

    internal override Condition Condition => When;

    internal override CatalogueRule WithCondition(Condition condition) => this with { When = condition };
}
