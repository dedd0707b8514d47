namespace VifRecommender.NRules.Facts;

/// <summary>A place in a ranking.</summary>
/// <param name="PracticeId">The id of the practice.</param>
/// <param name="Step">The step at which it starts.</param>
/// <param name="Score">The sum of its points.</param>
public readonly record struct RankingPlace(string PracticeId, int Step, int Score);
