namespace VifRecommender.Pooling;

/// <summary>A commune in a shared practice.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record Participant
{
    internal Participant(int commune, decimal share)
    {
        Commune = commune;
        Share = share;
    }

    /// <summary>The place of the commune in the group, from 0.</summary>
    public int Commune { get; init; }

    /// <summary>Its part of the cost by inhabitants, 0 to 1.</summary>
    public decimal Share { get; init; }
}
