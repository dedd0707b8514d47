using VifRecommender.Catalogues;
using VifRecommender.Profiles;

namespace VifRecommender;

/// <summary>The words of the JSON vocabulary for each enum, in one place for reading, writing and explaining.</summary>
internal static class Words
{
    public static readonly WordTable<Region> Regions = new(("flanders", Region.Flanders), ("wallonia", Region.Wallonia), ("brussels", Region.Brussels));

    public static readonly WordTable<Language> Languages = new(("fr", Language.French), ("nl", Language.Dutch), ("de", Language.German), ("en", Language.English));

    public static readonly WordTable<Presence> Presences = new(("present", Presence.Present), ("absent", Presence.Absent), ("unknown", Presence.Unknown));

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

    public static readonly WordTable<Domain> Domains = new(
        ("inform", Domain.Inform),
        ("victims", Domain.Victims),
        ("children", Domain.Children),
        ("perpetrators", Domain.Perpetrators),
        ("professionals", Domain.Professionals),
        ("networks", Domain.Networks));

    public static readonly WordTable<Scale> Scales = new(
        ("commune", Scale.Commune),
        ("police-zone", Scale.PoliceZone),
        ("intercommunal", Scale.Intercommunal),
        ("supralocal", Scale.Supralocal));

    public static readonly WordTable<Effort> Efforts = new(("quick-win", Effort.QuickWin), ("medium", Effort.Medium), ("structural", Effort.Structural));

    public static readonly WordTable<Provenance> Provenances = new(("sourced", Provenance.Sourced), ("judgement", Provenance.Judgement));

    public static readonly WordTable<FigureBasis> Bases = new(("estimate", FigureBasis.Estimate), ("sourced", FigureBasis.Sourced));

    public static readonly WordTable<EvidenceStrength> Strengths = new(
        ("done-in-belgium", EvidenceStrength.DoneInBelgium),
        ("announced-in-belgium", EvidenceStrength.AnnouncedInBelgium),
        ("synthesis-page", EvidenceStrength.SynthesisPage),
        ("analogous", EvidenceStrength.Analogous),
        ("judgement", EvidenceStrength.Judgement));

    public static readonly WordTable<OutcomeEvidence> Outcomes = new(("none-found", OutcomeEvidence.NoneFound), ("process-figure", OutcomeEvidence.ProcessFigure));

    public static readonly WordTable<EffectDirection> EffectDirections = new(
        ("not-studied", EffectDirection.NotStudied),
        ("reduces", EffectDirection.Reduces),
        ("improves", EffectDirection.Improves),
        ("no-clear-effect", EffectDirection.NoClearEffect),
        ("mixed", EffectDirection.Mixed),
        ("may-harm", EffectDirection.MayHarm));

    public static readonly WordTable<EffectMeasure> EffectMeasures = new(
        ("violence", EffectMeasure.Violence),
        ("safety", EffectMeasure.Safety),
        ("referral", EffectMeasure.Referral),
        ("identification", EffectMeasure.Identification),
        ("knowledge", EffectMeasure.Knowledge),
        ("wellbeing", EffectMeasure.Wellbeing),
        ("housing", EffectMeasure.Housing));

    public static readonly WordTable<EffectCertainty> EffectCertainties = new(("low", EffectCertainty.Low), ("moderate", EffectCertainty.Moderate), ("high", EffectCertainty.High));

    public static readonly WordTable<EffectDesign> EffectDesigns = new(
        ("systematic-review", EffectDesign.SystematicReview),
        ("randomised-trial", EffectDesign.RandomisedTrial),
        ("comparison-group", EffectDesign.ComparisonGroup),
        ("before-after", EffectDesign.BeforeAfter));

    public static readonly WordTable<PointsPer> PointsPers = new(
        ("unlocked-practice", PointsPer.UnlockedPractice),
        ("finding-severity", PointsPer.FindingSeverity),
        ("missing-help", PointsPer.MissingHelp),
        ("level-short", PointsPer.LevelShort), ("level-ahead", PointsPer.LevelAhead));

    public static readonly WordTable<BalanceGroup> BalanceGroups = new(("domain", BalanceGroup.Domain), ("theme", BalanceGroup.Theme));

    /// <summary>The member names of profiles and the words that stand in them.</summary>
    public static IEnumerable<string> OfProfiles =>
    [
        "schemaVersion", "name", "nisCode", "region", "languages", "population", "partnership", "kind", "communes", "maturity", "recordedIncidents",
        "services", "otherServices", "status", "heldBy", "signals", "regionalStructures", "wishes", "networkMaturity", "practices", "reason", "until",
        "capacity", "staffFte", "budgetEur", "focus", "notes", "sources", "assumptions",
        .. Regions.All, .. Languages.All, .. Presences.All, .. Holders.All, .. StructurePresences.All, .. Dimensions.All, .. PartnershipKinds.All, .. Statuses.All, .. Domains.All,
    ];

    public static string ToWord(this Region value) => Regions[value];

    public static string ToWord(this Language value) => Languages[value];

    public static string ToWord(this Presence value) => Presences[value];

    public static string ToWord(this Holder value) => Holders[value];

    public static string ToWord(this StructurePresence value) => StructurePresences[value];

    public static string ToWord(this MaturityDimension value) => Dimensions[value];

    public static string ToWord(this PracticeStatus value) => Statuses[value];

    public static string ToWord(this Domain value) => Domains[value];

    public static string ToWord(this Scale value) => Scales[value];

    public static string ToWord(this Effort value) => Efforts[value];

    public static string ToWord(this Provenance value) => Provenances[value];

    public static string ToWord(this EvidenceStrength value) => Strengths[value];
}
