using System.Collections.Immutable;

namespace VifRecommender.Belgium.Partners;

/// <summary>The partners of one kind for one commune: those that are known, or how to find one.</summary>
/// <param name="Function">What they are for.</param>
/// <param name="Known">Those that are known, the nearest area first; empty: none is known, and the function says how to find one.</param>
/// <remarks>Immutable and thread-safe. Equality compares collections by reference.</remarks>
public sealed record LocalPartners(PartnerFunction Function, ImmutableArray<Partner> Known);
