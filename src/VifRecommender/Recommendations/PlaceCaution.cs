using VifRecommender.Catalogues;

namespace VifRecommender.Recommendations;

/// <summary>A statement of the profile that contradicts what is publicly known of the place.</summary>
/// <param name="Id">A stable name, such as <c>nis-code-merged</c>.</param>
/// <param name="Path">The member of the profile, such as <c>$.nisCode</c>.</param>
/// <param name="Text">What is stated, and what is right.</param>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record PlaceCaution(string Id, string Path, LocalizedText Text);
