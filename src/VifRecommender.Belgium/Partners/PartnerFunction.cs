using VifRecommender.Catalogues;

namespace VifRecommender.Belgium.Partners;

/// <summary>What a kind of partner is for, in words, and how to find the one of a place where none is known.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Name">What it is called in general.</param>
/// <param name="Find">How to find it.</param>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record PartnerFunction(PartnerKind Kind, LocalizedText Name, LocalizedText Find);
