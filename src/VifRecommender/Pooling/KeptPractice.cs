using VifRecommender.Catalogues;

namespace VifRecommender.Pooling;

/// <summary>A practice that a commune keeps for itself.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record KeptPractice
{
    internal KeptPractice(int commune, Practice practice, KeptReason reason)
    {
        Commune = commune;
        Practice = practice;
        Reason = reason;
    }

    /// <summary>The place of the commune in the group, from 0.</summary>
    public int Commune { get; init; }

    /// <summary>The practice.</summary>
    public Practice Practice { get; init; }

    /// <summary>Why.</summary>
    public KeptReason Reason { get; init; }
}
