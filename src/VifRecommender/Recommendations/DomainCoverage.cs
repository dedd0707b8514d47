using VifRecommender.Profiles;

namespace VifRecommender.Recommendations;

/// <summary>How many practices of a domain stand in each list of the advice.</summary>
/// <param name="Domain">The domain.</param>
/// <param name="InPlace">In place or in progress.</param>
/// <param name="Now">To consider now.</param>
/// <param name="Later">Later.</param>
/// <param name="NotAdvised">Not advised.</param>
public readonly record struct DomainCoverage(Domain Domain, int InPlace, int Now, int Later, int NotAdvised);
