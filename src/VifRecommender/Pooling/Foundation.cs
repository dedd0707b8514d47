using System.Collections.Immutable;
using VifRecommender.Catalogues;

namespace VifRecommender.Pooling;

/// <summary>A service that some communes of a group have and others lack.</summary>
/// <param name="Service">The service.</param>
/// <param name="HeldBy">The communes that have it, by their place in the group.</param>
/// <param name="LackedBy">The communes that are known to lack it.</param>
/// <param name="CanBeLent">Whether the group can hold it for its communes; where not, those that have it can show the others how.</param>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record Foundation(Service Service, ImmutableArray<int> HeldBy, ImmutableArray<int> LackedBy, bool CanBeLent);
