using VifRecommender.Belgium.Partners;
using VifRecommender.Belgium.Places;
using VifRecommender.Loading;
using VifRecommender.Profiles;
using VifRecommender.Writing;

namespace VifRecommender.Belgium;

/// <summary>Makes a profile of what is public of a commune.</summary>
internal static class PublicProfile
{
    public static CommuneProfile Of(Commune commune)
    {
        var zone = commune.Zone;
        return new CommuneProfile
        {
            Name = commune.Name,
            NisCode = commune.NisCode,
            Population = commune.Population,
            Region = commune.Region,
            Languages = commune.Languages.Value,
            Partnership = new()
            {
                Kind = PartnershipKind.PoliceZone,
                Name = commune.Both(zone.Names),
                Communes = zone.Members.Length,
                Population = zone.Population,
            },
            RegionalStructures = Structures(commune),
            Notes = new() { Sources = [Credits.Figures, Credits.Zones], Assumptions = [.. Assumptions(commune, zone)] },
        };
    }

    /// <summary>
    /// The regional structures of the built-in catalogue of which a partner is publicly known here. What is not known is left unknown.
    /// </summary>
    private static FactDictionary<StructurePresence> Structures(Commune commune)
    {
        var structures = FactDictionary<StructurePresence>.Empty;
        foreach (var id in BuiltInCatalogue.Value.Vocabulary.Structures)
        {
            if (PartnerDirectory.BuiltIn.Structure(id, commune) is not StructurePresence.Unknown and var presence)
            {
                structures = structures.SetItem(id, presence);
            }
        }

        return structures;
    }

    private static IEnumerable<string> Assumptions(Commune commune, PoliceZone zone)
    {
        yield return $"Inhabitants of the commune on {Communes.PopulationDate}; those of the police zone are the sum of its communes.";
        yield return $"Languages of the administration: {commune.Languages.Basis}";
        if (zone.Basis == ZoneBasis.Inferred)
        {
            yield return $"The members of the police zone {commune.Both(zone.Names)} are inferred: to be checked.";
        }
        foreach (var line in Structures(commune).OrderBy(each => each.Key, StringComparer.Ordinal))
        {
            yield return Sources(line.Key, line.Value, commune);
        }
        yield return "Everything else is left unknown: it is for the commune to say.";
    }

    private static string Sources(string structure, StructurePresence presence, Commune commune)
    {
        var partners = PartnerDirectory.BuiltIn.Behind(structure, commune);
        var names = string.Join(", ",
            partners.Select(
                partner =>
                    $"{partner.Names[commune.Languages.Value[0]]} (as of "
                    + $"{partner.AsOf?.ToString() ?? $"an undated page read on {partner.ReadOn}"}: {partner.Sources[0]})"));
        return $"{structure} is {JsonWords.Of(presence)}: {names}. To be confirmed by the commune.";
    }
}
