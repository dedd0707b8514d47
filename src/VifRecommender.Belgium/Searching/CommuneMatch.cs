using VifRecommender.Belgium.Places;

namespace VifRecommender.Belgium.Searching;

/// <summary>A commune that a search found.</summary>
/// <param name="Commune">The commune.</param>
/// <param name="How">How it was found.</param>
/// <param name="Text">What matched: a name, a former name, a part, a code or a zone.</param>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record CommuneMatch(Commune Commune, MatchKind How, string Text);
