using VifRecommender.Catalogues;

namespace VifRecommender.Recommendations;

/// <summary>One term of a score.</summary>
public readonly record struct Term
{
    internal Term(CatalogueRule rule, int points, int units)
    {
        Rule = rule;
        Points = points;
        Units = units;
    }

    /// <summary>The rule that gives it.</summary>
    public CatalogueRule Rule { get; init; }

    /// <summary>Its points, positive or negative.</summary>
    public int Points { get; init; }

    /// <summary>How many units were counted; 1 where the rule counts nothing.</summary>
    public int Units { get; init; }
}
