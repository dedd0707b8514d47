using VifRecommender.Belgium.Places;
using VifRecommender.Profiles;

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
            Partnership = new() { Kind = PartnershipKind.PoliceZone, Name = zone.Name, Communes = zone.Members.Length, Population = zone.Population },
            Notes = new() { Sources = [Credits.Figures, Credits.Zones], Assumptions = [.. Assumptions(commune, zone)] },
        };
    }

    private static IEnumerable<string> Assumptions(Commune commune, PoliceZone zone)
    {
        yield return $"Inhabitants of the commune on {Communes.PopulationDate}; those of the police zone are the sum of its communes.";
        yield return $"Languages of the administration: {commune.Languages.Basis}";
        if (zone.Basis == ZoneBasis.Inferred) yield return $"The members of the police zone {zone.Name} are inferred: to be checked.";
        yield return "Everything else is left unknown: it is for the commune to say.";
    }
}
