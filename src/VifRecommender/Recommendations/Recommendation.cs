namespace VifRecommender.Recommendations;

/// <summary>A practice to consider now.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class Recommendation : RankedPractice
{
    /// <summary>Its rank, from 1.</summary>
    public required int Rank { get; init; }
}
