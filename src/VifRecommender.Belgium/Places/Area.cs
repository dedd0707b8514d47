namespace VifRecommender.Belgium.Places;

/// <summary>A province or an arrondissement.</summary>
/// <param name="NisCode">The five-digit code of the Belgian statistical office.</param>
/// <param name="Names">Its names.</param>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record Area(string NisCode, LocalNames Names);
