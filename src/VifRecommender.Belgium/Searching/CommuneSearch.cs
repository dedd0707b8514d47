using System.Collections.Immutable;
using VifRecommender.Belgium.Places;

namespace VifRecommender.Belgium.Searching;

/// <summary>What a search for a commune found.</summary>
/// <remarks>Immutable and thread-safe. Equality compares the candidates by reference.</remarks>
public sealed record CommuneSearch
{
    /// <summary>Makes a result, as a search does; for a list that a host puts together itself.</summary>
    /// <param name="text">What was searched.</param>
    /// <param name="matches">The candidates, all of one kind: the surest that found any. Each commune stands once.</param>
    public CommuneSearch(string text, ImmutableArray<CommuneMatch> matches)
    {
        Text = text;
        Matches = matches;
    }

    /// <summary>What was searched.</summary>
    public string Text { get; init; }

    /// <summary>The candidates, all of one kind: the surest that found any. Each commune stands once.</summary>
    public ImmutableArray<CommuneMatch> Matches { get; init; }

    /// <summary>
    /// The commune, where the text names exactly one: by its name, its code or a postal code. A former name, a part, a zone or a near
    /// name gives candidates, and a person chooses.
    /// </summary>
    public Commune? Certain =>
        Matches.Length == 1 && Matches[0].How is MatchKind.Code or MatchKind.Name or MatchKind.PostalCode ? Matches[0].Commune : null;
}
