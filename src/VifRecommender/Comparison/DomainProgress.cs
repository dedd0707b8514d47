using VifRecommender.Profiles;

namespace VifRecommender.Comparison;

/// <summary>How many practices of a domain are in place, before and after.</summary>
/// <param name="Domain">The domain.</param>
/// <param name="InPlaceBefore">In place or in progress before.</param>
/// <param name="InPlaceAfter">In place or in progress after.</param>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record DomainProgress(Domain Domain, int InPlaceBefore, int InPlaceAfter);
