using System.Collections.Immutable;
using VifRecommender.Conditions;

namespace VifRecommender.Catalogues;

/// <summary>Adds a word of caution to practices when its condition holds; it changes neither place nor score.</summary>
public sealed record CautionRule : CatalogueRule
{
    /// <summary>Ids of the practices.</summary>
    public required ImmutableArray<string> Practices { get; init; }

    /// <summary>When the caution applies.</summary>
    public required Condition When { get; init; }

    /// <summary>
    /// Whether the practices stay with a commune to which it applies, although neighbours could share them: sharing would expose or exclude
    /// those whom the caution is about.
    /// </summary>
    public bool KeepsAtHome { get; init; }

    internal override Condition Condition => When;

    internal override CatalogueRule WithCondition(Condition condition) => this with { When = condition };
}
