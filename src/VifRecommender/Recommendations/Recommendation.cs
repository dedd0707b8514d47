using VifRecommender.Catalogues;
using VifRecommender.Situations;

namespace VifRecommender.Recommendations;

/// <summary>A practice to consider now.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class Recommendation : RankedPractice
{
    internal Recommendation(AdviceTrace trace, Practice practice, int index, int rank)
        : base(trace, practice, index) => Rank = rank;

    /// <summary>Its rank, from 1.</summary>
    public int Rank { get; }

    /// <summary>What it takes of the commune in its first year.</summary>
    public FirstYear FirstYear => Trace.CapacityAt(Rank).Takes;

    /// <summary>
    /// Whether the commune's capacity suffices to start it beside those ranked before it that it suffices for too; unknown where the
    /// profile states no capacity or the catalogue no figure.
    /// </summary>
    public Truth WithinCapacity => Trace.CapacityAt(Rank).Fits;
}
