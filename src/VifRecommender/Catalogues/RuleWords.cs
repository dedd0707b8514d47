using VifRecommender.Naming;

namespace VifRecommender.Catalogues;

/// <summary>The words of files for the values of practices and rules, in one place for reading, writing and explaining.</summary>
internal static class RuleWords
{
    public static readonly WordTable<Scale> Scales = new(
        ("commune", Scale.Commune),
        ("police-zone", Scale.PoliceZone),
        ("intercommunal", Scale.Intercommunal),
        ("supralocal", Scale.Supralocal));

    public static readonly WordTable<Effort> Efforts =
        new(("quick-win", Effort.QuickWin), ("medium", Effort.Medium), ("structural", Effort.Structural));

    public static readonly WordTable<Provenance> Provenances = new(("sourced", Provenance.Sourced), ("judgement", Provenance.Judgement));

    public static readonly WordTable<FigureBasis> Bases = new(("estimate", FigureBasis.Estimate), ("sourced", FigureBasis.Sourced));

    public static readonly WordTable<EvidenceStrength> Strengths = new(
        ("done-in-belgium", EvidenceStrength.DoneInBelgium),
        ("announced-in-belgium", EvidenceStrength.AnnouncedInBelgium),
        ("synthesis-page", EvidenceStrength.SynthesisPage),
        ("analogous", EvidenceStrength.Analogous),
        ("judgement", EvidenceStrength.Judgement));

    public static readonly WordTable<OutcomeEvidence> Outcomes =
        new(("none-found", OutcomeEvidence.NoneFound), ("process-figure", OutcomeEvidence.ProcessFigure));

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

    public static readonly WordTable<EffectCertainty> EffectCertainties =
        new(("low", EffectCertainty.Low), ("moderate", EffectCertainty.Moderate), ("high", EffectCertainty.High));

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

    public static string ToWord(this Scale value) => Scales[value];

    public static string ToWord(this Effort value) => Efforts[value];

    public static string ToWord(this Provenance value) => Provenances[value];

    public static string ToWord(this EvidenceStrength value) => Strengths[value];
}
