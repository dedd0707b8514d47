namespace VifRecommender.Pooling;

/// <summary>A commune in a shared practice.</summary>
/// <param name="Commune">The place of the commune in the group, from 0.</param>
/// <param name="Share">Its part of the cost by inhabitants, 0 to 1.</param>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record Participant(int Commune, decimal Share);
