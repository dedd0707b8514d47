using VifRecommender.Catalogues;

namespace VifRecommender.Pooling;

/// <summary>A practice that a commune keeps for itself.</summary>
/// <param name="Commune">The place of the commune in the group, from 0.</param>
/// <param name="Practice">The practice.</param>
/// <param name="Reason">Why.</param>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record KeptPractice(int Commune, Practice Practice, KeptReason Reason);
