using System.Collections.Immutable;
using VifRecommender.Belgium.Places;
using VifRecommender.Belgium.Reading;
using VifRecommender.Naming;
using VifRecommender.Profiles;

namespace VifRecommender.Belgium.Partners;

/// <summary>The partner services by place. <see cref="PartnerReader"/> reads one of your own, to lay over the built-in one.</summary>
/// <remarks>Immutable and thread-safe. Equality compares collections by reference.</remarks>
public sealed record PartnerDirectory
{
    /// <summary>The partners that ship in this assembly, read at first use.</summary>
    public static PartnerDirectory BuiltIn => Directories.Partners;

    /// <summary>All partners.</summary>
    public required ImmutableArray<Partner> Partners { get; init; }

    /// <summary>Ids of partners of the directory under this one that are taken out.</summary>
    public ImmutableArray<string> Removed { get; init; } = [];

    /// <summary>This directory with another laid over it: a partner of the same id takes the former's place.</summary>
    /// <param name="overlay">The other.</param>
    /// <returns>A new directory.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="overlay"/> is null.</exception>
    public PartnerDirectory With(PartnerDirectory overlay)
    {
        if (overlay is null) throw new ArgumentNullException(nameof(overlay));
        var gone = new HashSet<string>(overlay.Removed.Concat(overlay.Partners.Select(partner => partner.Id)), StringComparer.Ordinal);
        return new PartnerDirectory { Partners = [.. Partners.Where(partner => !gone.Contains(partner.Id)), .. overlay.Partners] };
    }

    /// <summary>Who to call from a commune: for each kind the partners that are known, or how to find one.</summary>
    /// <param name="commune">The commune.</param>
    /// <returns>One entry for each kind that the region has, in the order of <see cref="PartnerKind"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="commune"/> is null.</exception>
    public ImmutableArray<LocalPartners> For(Commune commune)
    {
        if (commune is null) throw new ArgumentNullException(nameof(commune));
        // Loops, since a look-up by kind would be compiled anew in each process.
        List<Partner> here = [];
        foreach (var partner in Partners)
        {
            if (IsFor(partner, commune)) here.Add(partner);
        }

        List<LocalPartners> all = [];
        foreach (var function in PartnerFunctions.All)
        {
            var known = here.FindAll(partner => partner.Kind == function.Kind);
            if (known.Count == 0 && !IsOf(function.Kind, commune.Region)) continue;
            all.Add(new LocalPartners(function, [.. known.OrderBy(partner => Reach(partner.Area))]));
        }

        return [.. all];
    }

    /// <summary>What is publicly known of a regional structure for a commune; unknown where no partner says it.</summary>
    internal StructurePresence Structure(string structure, Commune commune)
    {
        var here = Behind(structure, commune);
        if (here.Any(partner => partner.Status == PartnerStatus.Active)) return StructurePresence.Present;
        return here.Any(partner => partner.Status == PartnerStatus.Announced) ? StructurePresence.Announced : StructurePresence.Unknown;
    }

    /// <summary>The partners by which a regional structure is known for a commune.</summary>
    internal ImmutableArray<Partner> Behind(string structure, Commune commune)
    {
        Func<Partner, bool> isIt = structure switch
        {
            "danger-unit" => partner => partner.Kind is PartnerKind.DangerUnit or PartnerKind.VeiligHuis or PartnerKind.FamilyJusticeCentre,
            // A unit that receives victims itself is a centre too.
            "multidisciplinary-centre" =>
                partner => partner.Kind is PartnerKind.VeiligHuis or PartnerKind.FamilyJusticeCentre
                    || (partner.Kind == PartnerKind.DangerUnit && partner.Callers.Has(PartnerCaller.Victims)),
            "sexual-violence-centre" => partner => partner.Kind == PartnerKind.CareCentreSexualViolence,
            "perpetrator-service" => partner => partner.Kind == PartnerKind.PerpetratorService,
            // A federal institute or an agency of a whole region coordinates no zone.
            "regional-coordination" =>
                partner => partner.Kind == PartnerKind.RegionalCoordination
                    && (!partner.Area.Provinces.IsEmpty || partner.Area.IsBrusselsAlone),
            _ => _ => false,
        };
        return [.. Partners.Where(partner => partner.Status != PartnerStatus.Paused && isIt(partner) && IsFor(partner, commune))];
    }

    private static bool IsFor(Partner partner, Commune commune)
    {
        if (!partner.Area.Holds(commune)) return false;
        if (!commune.IsGermanSpeaking || !IsOfTheCommunity(partner.Kind)) return true;
        return !partner.Area.IsWalloniaAlone && (partner.Languages.IsEmpty || partner.Languages.Has(Language.German));
    }

    // In law other than for the rest of Wallonia: these belong to the German-speaking Community.
    private static bool IsOfTheCommunity(PartnerKind kind) => kind is PartnerKind.VictimService or PartnerKind.YouthCare
        or PartnerKind.ChildAbuseCentre or PartnerKind.InterpreterService or PartnerKind.ElderAbuse or PartnerKind.RegionalCoordination;

    // Only Flanders has the one; a family justice centre is a name of Brussels.
    private static bool IsOf(PartnerKind kind, Region region) => kind switch
    {
        PartnerKind.VeiligHuis => region == Region.Flanders,
        PartnerKind.FamilyJusticeCentre => region == Region.Brussels,
        PartnerKind.DangerUnit => region == Region.Wallonia,
        _ => true,
    };

    private static int Reach(PartnerArea area) =>
        !area.Communes.IsEmpty ? 0 : !area.Zones.IsEmpty ? 1 : !area.Arrondissements.IsEmpty ? 2 : !area.JudicialArrondissements.IsEmpty ? 3
        : !area.Provinces.IsEmpty ? 4 : !area.Communities.IsEmpty ? 5 : 6;
}
