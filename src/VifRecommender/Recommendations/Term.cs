using VifRecommender.Catalogues;

namespace VifRecommender.Recommendations;

/// <summary>One term of a score.</summary>
/// <param name="Rule">The rule that gives it.</param>
/// <param name="Points">Its points, positive or negative.</param>
/// <param name="Units">How many units were counted; 1 where the rule counts nothing.</param>
public readonly record struct Term(CatalogueRule Rule, int Points, int Units);
