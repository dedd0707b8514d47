using VifRecommender.Naming;

namespace VifRecommender.Profiles;

/// <summary>The words of files for the values of a profile, in one place for reading, writing and explaining.</summary>
internal static class ProfileWords
{
    public static readonly WordTable<Region> Regions =
        new(("flanders", Region.Flanders), ("wallonia", Region.Wallonia), ("brussels", Region.Brussels));

    public static readonly WordTable<Language> Languages =
        new(("fr", Language.French), ("nl", Language.Dutch), ("de", Language.German), ("en", Language.English));

    public static readonly WordTable<Presence> Presences =
        new(("present", Presence.Present), ("absent", Presence.Absent), ("unknown", Presence.Unknown));

    public static readonly WordTable<Holder> Holders = new(("commune", Holder.Commune), ("zone", Holder.Zone), ("region", Holder.Region));

    public static readonly WordTable<StructurePresence> StructurePresences = new(
        ("present", StructurePresence.Present),
        ("announced", StructurePresence.Announced),
        ("absent", StructurePresence.Absent),
        ("unknown", StructurePresence.Unknown));

    public static readonly WordTable<MaturityDimension> Dimensions = new(
        ("contact", MaturityDimension.Contact),
        ("coordination", MaturityDimension.Coordination),
        ("people", MaturityDimension.People),
        ("risk", MaturityDimension.Risk),
        ("offer", MaturityDimension.Offer),
        ("evaluation", MaturityDimension.Evaluation));

    public static readonly WordTable<PartnershipKind> PartnershipKinds = new(
        ("police-zone", PartnershipKind.PoliceZone),
        ("intercommunal", PartnershipKind.Intercommunal),
        ("supralocal", PartnershipKind.Supralocal));

    public static readonly WordTable<PracticeStatus> Statuses = new(
        ("in-place", PracticeStatus.InPlace),
        ("in-progress", PracticeStatus.InProgress),
        ("planned", PracticeStatus.Planned),
        ("dismissed", PracticeStatus.Dismissed));

    public static readonly WordTable<LocalFactKind> LocalKinds = new(
        ("share", LocalFactKind.Share), ("count", LocalFactKind.Count), ("amount", LocalFactKind.Amount), ("choice", LocalFactKind.Choice));

    public static readonly WordTable<Domain> Domains = new(
        ("inform", Domain.Inform),
        ("victims", Domain.Victims),
        ("children", Domain.Children),
        ("perpetrators", Domain.Perpetrators),
        ("professionals", Domain.Professionals),
        ("networks", Domain.Networks));

    /// <summary>The member names of profiles and the words that stand in them.</summary>
    public static IEnumerable<string> OfProfiles =>
    [
        "schemaVersion", "name", "nisCode", "region", "languages", "partnership", "kind", "maturity",
        "services", "otherServices", "status", "heldBy", "signals", "regionalStructures", "local", "wishes", "networkMaturity", "practices",
        "reason", "until",
        "capacity", "focus", "notes", "sources", "assumptions",
        .. ProfileNumbers.All.Select(number => number.Member).Distinct(),
        .. Regions.All, .. Languages.All, .. Presences.All, .. Holders.All, .. StructurePresences.All, .. Dimensions.All,
        .. PartnershipKinds.All, .. Statuses.All, .. Domains.All,
    ];

    public static string ToWord(this Region value) => Regions[value];

    public static string ToWord(this Language value) => Languages[value];

    public static string ToWord(this Presence value) => Presences[value];

    public static string ToWord(this Holder value) => Holders[value];

    public static string ToWord(this StructurePresence value) => StructurePresences[value];

    public static string ToWord(this MaturityDimension value) => Dimensions[value];

    public static string ToWord(this PracticeStatus value) => Statuses[value];

    public static string ToWord(this LocalFactKind value) => LocalKinds[value];

    public static string ToWord(this Domain value) => Domains[value];
}
