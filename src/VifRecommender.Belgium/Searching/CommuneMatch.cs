using VifRecommender.Belgium.Places;
using VifRecommender.Profiles;

namespace VifRecommender.Belgium.Searching;

/// <summary>A commune that a search found.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record CommuneMatch
{
    /// <summary>Makes a match, as a search does; for a list that a host puts together itself.</summary>
    /// <param name="commune">The commune.</param>
    /// <param name="how">How it was found.</param>
    /// <param name="text">What matched: a name, a former name, a part, a code or a zone.</param>
    public CommuneMatch(Commune commune, MatchKind how, string text)
    {
        Commune = commune;
        How = how;
        Text = text;
    }

    /// <summary>The commune.</summary>
    public Commune Commune { get; init; }

    /// <summary>How it was found.</summary>
    public MatchKind How { get; init; }

    /// <summary>What matched: a name, a former name, a part, a code or a zone.</summary>
    public string Text { get; init; }

    /// <summary>What matched, for a list that names the commune by <see cref="Commune.NameIn"/>.</summary>
    /// <param name="language">The language of the list.</param>
    /// <returns>
    /// The name, former name, part or postal code; <see langword="null"/> where the list shows it already, or a code or zone matched.
    /// </returns>
    public string? OtherName(Language language) =>
        How is MatchKind.Code or MatchKind.Zone || Text == Commune.Name || Commune.NameIn(language).Contains(Text) ? null : Text;
}
