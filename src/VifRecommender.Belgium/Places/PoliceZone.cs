using System.Collections.Immutable;
using VifRecommender.Profiles;

namespace VifRecommender.Belgium.Places;

/// <summary>A local police zone with its communes.</summary>
/// <remarks>Immutable and thread-safe. The membership comes from a list under CC BY-SA 4.0 (see <see cref="Credits"/>).</remarks>
public sealed record PoliceZone
{
    /// <summary>The name, as the list has it: the zone's id. To be shown are its <see cref="Names"/>.</summary>
    public required string Name { get; init; }

    /// <summary>The name in each language, to be shown; of a zone of one language the same in all.</summary>
    public required LocalNames Names { get; init; }

    /// <summary>The name in the language of who reads, as <see cref="CommuneProfile.PartnershipNameIn"/> gives it.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The name in that language where its communes use it, else of two languages both.</returns>
    public string NameIn(Language language) => Communes[0].In(Names, language);

    /// <summary>The four-digit number of the zone, or <see langword="null"/> when it was not found: none is guessed.</summary>
    public string? Code { get; init; }

    /// <summary>The codes of its communes, in ascending order.</summary>
    public required ImmutableArray<string> Members { get; init; }

    /// <summary>Where the members come from.</summary>
    public required ZoneBasis Basis { get; init; }

    /// <summary>Inhabitants of all its communes together, on <see cref="Communes.PopulationDate"/>.</summary>
    public required int Population { get; init; }

    /// <summary>Its communes, in ascending order of their codes.</summary>
    public ImmutableArray<Commune> Communes => [.. Members.Select(code => Belgium.Communes.Find(code)!)];
}
