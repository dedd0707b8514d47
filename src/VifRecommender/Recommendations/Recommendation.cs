using VifRecommender.Situations;

namespace VifRecommender.Recommendations;

/// <summary>A practice to consider now.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class Recommendation : RankedPractice
{
    /// <summary>Its rank, from 1.</summary>
    public required int Rank { get; init; }

    /// <summary>What it takes of the commune in its first year.</summary>
    public required FirstYear FirstYear { get; init; }

    /// <summary>
    /// Whether the commune's capacity suffices to start it beside those ranked before it that it suffices for too; unknown where the
    /// profile states no capacity or the catalogue no figure.
    /// </summary>
    public required Truth WithinCapacity { get; init; }
}
