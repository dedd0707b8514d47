namespace VifRecommender.Loading;

/// <summary>How a profile is read.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record ProfileReadOptions
{
    /// <summary>What becomes of ids that the catalogue has not: refused by default.</summary>
    public UnknownIds UnknownIds { get; init; }
}
