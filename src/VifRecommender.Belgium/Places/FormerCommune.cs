namespace VifRecommender.Belgium.Places;

/// <summary>A commune that merged on 1 January 2025 (2 December 2024 in Flanders), as it was before.</summary>
/// <param name="NisCode">The code that it had.</param>
/// <param name="Names">Its names; a German name is not given, so the name used on the spot stands in.</param>
/// <param name="Became">The code of the commune of which it is a part now. The same code where the commune kept it and took others
/// in.</param>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record FormerCommune(string NisCode, LocalNames Names, string Became);
