using VifRecommender.Profiles;

namespace VifRecommender.Comparison;

/// <summary>How many practices of a domain are in place, before and after.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record DomainProgress
{
    internal DomainProgress(Domain domain, int inPlaceBefore, int inPlaceAfter)
    {
        Domain = domain;
        InPlaceBefore = inPlaceBefore;
        InPlaceAfter = inPlaceAfter;
    }

    /// <summary>The domain.</summary>
    public Domain Domain { get; init; }

    /// <summary>In place or in progress before.</summary>
    public int InPlaceBefore { get; init; }

    /// <summary>In place or in progress after.</summary>
    public int InPlaceAfter { get; init; }
}
