using System.Collections.Immutable;
using VifRecommender.Catalogues;
using VifRecommender.Profiles;
using VifRecommender.Web.Fields;
using VifRecommender.Web.Layout;
using VifRecommender.Web.Memory;

namespace VifRecommender.Web.Texts;

/// <summary>The words of the pages in one language. What the library says in words of its own is not said here again.</summary>
public sealed record PageText
{
    public required FaultText Faults { get; init; }

    /// <summary>A colon, with what stands before it.</summary>
    public required string Colon { get; init; }

    /// <summary>The percent sign, with what stands before it.</summary>
    public required string PercentSign { get; init; }

    /// <summary>By dimension of maturity, then by level from 1: what one sees there.</summary>
    public required ImmutableArray<ImmutableArray<string>> Levels { get; init; }

    /// <summary>In the order of <see cref="Languages.All"/>, without English, which is no language of an administration.</summary>
    public required ImmutableArray<string> AdministrationLanguages { get; init; }

    public required ImmutableArray<string> Regions { get; init; }

    public required ImmutableArray<string> PartnershipKinds { get; init; }

    public required ImmutableArray<string> HeldBy { get; init; }

    public required ImmutableArray<string> LevelNames { get; init; }

    public required ImmutableArray<string> Decisions { get; init; }

    public required ImmutableArray<string> DecidedWords { get; init; }

    public required string SiteName { get; init; }

    public required string SkipToContent { get; init; }

    public required string HelpLines { get; init; }

    public required string InDanger { get; init; }

    public required string AllHelpLines { get; init; }

    public required string QuickExit { get; init; }

    public required string ExitAddress { get; init; }

    public required string LanguageChoice { get; init; }

    public required string SignOut { get; init; }

    public required string DemoBanner { get; init; }

    public required string Decides { get; init; }

    public required string NothingPersonal { get; init; }

    /// <summary>{version}.</summary>
    public required string CatalogueVersion { get; init; }

    public required string Contents { get; init; }

    public required string Required { get; init; }

    public required string FaultLabel { get; init; }

    public required string FaultsFound { get; init; }

    public required string NothingLost { get; init; }

    public required string NotFoundTitle { get; init; }

    public required string NotFoundText { get; init; }

    public required string ErrorTitle { get; init; }

    public required string ErrorText { get; init; }

    public required string ForbiddenTitle { get; init; }

    public required string ForbiddenText { get; init; }

    public required string ExpiredTitle { get; init; }

    public required string ExpiredText { get; init; }

    public required string TooManyTitle { get; init; }

    public required string TooManyText { get; init; }

    public required string NotThisWayTitle { get; init; }

    public required string NotThisWayText { get; init; }

    public required string TooLargeTitle { get; init; }

    public required string TooLargeText { get; init; }

    public required string MemoryAwayTitle { get; init; }

    public required string MemoryAwayText { get; init; }

    public required string DemoClosedTitle { get; init; }

    public required string DemoClosedText { get; init; }

    public required string DemoBehindProxyText { get; init; }

    public required string OtherHostTitle { get; init; }

    public required string OtherHostText { get; init; }

    public required string RoadmapImpossible { get; init; }

    public required string TooLongTitle { get; init; }

    public required string TooLongText { get; init; }

    public required string Additions { get; init; }

    /// <summary>{commune}.</summary>
    public required string AdditionsOf { get; init; }

    public required string AdditionsLead { get; init; }

    public required string AdditionsNow { get; init; }

    public required string AdditionsNone { get; init; }

    /// <summary>{name}, {practices}, {rules}.</summary>
    public required string AdditionsCount { get; init; }

    /// <summary>{name}.</summary>
    public required string AdditionsUsed { get; init; }

    public required string AdditionsNotUsed { get; init; }

    public required string AdditionsUpload { get; init; }

    public required string AdditionsFile { get; init; }

    /// <summary>{kib}.</summary>
    public required string AdditionsFileHint { get; init; }

    public required string AdditionsFileNeeded { get; init; }

    public required string AdditionsSend { get; init; }

    public required string AdditionsRemove { get; init; }

    public required string AdditionsSaved { get; init; }

    /// <summary>{author}, {date}.</summary>
    public required string AdditionsConflict { get; init; }

    public required string AdditionsRefused { get; init; }

    /// <summary>{practices}, {rules}, {others}, {thresholds}, {id}.</summary>
    public required string AdditionsTooLarge { get; init; }

    public required string AdditionsFaults { get; init; }

    /// <summary>{n}.</summary>
    public required string LineNumber { get; init; }

    public required string ToStart { get; init; }

    public required string ReadOnly { get; init; }

    /// <summary>{n}.</summary>
    public required string AndMore { get; init; }

    public required string Unknown { get; init; }

    public required string DontKnow { get; init; }

    public required string Yes { get; init; }

    public required string No { get; init; }

    public required string HomeLead { get; init; }

    public required string Communes { get; init; }

    public required string Commune { get; init; }

    public required string NoCommunes { get; init; }

    public required string Zone { get; init; }

    public required string FillProfile { get; init; }

    /// <summary>{n}.</summary>
    public required string VersionNumber { get; init; }

    public required string ReadAdvice { get; init; }

    public required string NewCommune { get; init; }

    public required string AddCommune { get; init; }

    public required string CommuneExists { get; init; }

    public required string NotYours { get; init; }

    public required string PlacedByOperator { get; init; }

    public required string Samples { get; init; }

    public required string SamplesLead { get; init; }

    public required string Sample { get; init; }

    public required string OpenSample { get; init; }

    public required string Profile { get; init; }

    public required string Advice { get; init; }

    public required string Roadmap { get; init; }

    public required string FollowUp { get; init; }

    public required string Compare { get; init; }

    public required string Data { get; init; }

    public required string NoProfileYet { get; init; }

    public required string ProfileUnreadable { get; init; }

    public required string KeptTitle { get; init; }

    public required string KeptLead { get; init; }

    public required string KeptForget { get; init; }

    /// <summary>{commune}.</summary>
    public required string ProfileOf { get; init; }

    public required string ProfileLead { get; init; }

    /// <summary>{author}, {date}, {n}.</summary>
    public required string SavedBy { get; init; }

    public required string SaveProfile { get; init; }

    public required string SaveOnTop { get; init; }

    public required string SectionCommune { get; init; }

    public required string CommuneName { get; init; }

    public required string Population { get; init; }

    public required string PopulationHint { get; init; }

    public required string NisCode { get; init; }

    public required string NisHint { get; init; }

    public required string RegionLabel { get; init; }

    public required string LanguagesLabel { get; init; }

    public required string LanguagesHint { get; init; }

    public required string Incidents { get; init; }

    public required string IncidentsHint { get; init; }

    public required string SectionPartnership { get; init; }

    public required string PartnershipKind { get; init; }

    public required string PartnershipName { get; init; }

    public required string PartnershipCommunes { get; init; }

    public required string PartnershipPopulation { get; init; }

    public required string SectionMaturity { get; init; }

    public required string MaturityLead { get; init; }

    public required string PartnershipMaturity { get; init; }

    public required string PartnershipMaturityLead { get; init; }

    public required string SectionServices { get; init; }

    public required string ServicesLead { get; init; }

    public required string SectionSignals { get; init; }

    public required string SignalsLead { get; init; }

    public required string SectionStructures { get; init; }

    public required string StructuresLead { get; init; }

    /// <summary>{names}.</summary>
    public required string KnownAs { get; init; }

    public required string SectionPractices { get; init; }

    public required string PracticesLead { get; init; }

    public required string Wished { get; init; }

    public required string Wishes { get; init; }

    public required string StatusUnknown { get; init; }

    public required string StatusInPlace { get; init; }

    public required string StatusInProgress { get; init; }

    public required string StatusPlanned { get; init; }

    public required string StatusDismissed { get; init; }

    /// <summary>{date}, {decision}.</summary>
    public required string DecisionOutweighs { get; init; }

    public required string SectionMeans { get; init; }

    public required string MeansLead { get; init; }

    public required string StaffFte { get; init; }

    public required string StaffHint { get; init; }

    public required string BudgetEur { get; init; }

    public required string BudgetHint { get; init; }

    public required string Focus { get; init; }

    public required string FocusHint { get; init; }

    public required string SectionNotes { get; init; }

    public required string NotesLead { get; init; }

    public required string NotesSources { get; init; }

    public required string NotesAssumptions { get; init; }

    public required string OnePerLine { get; init; }

    public required string StructurePresent { get; init; }

    public required string StructureAnnounced { get; init; }

    public required string StructureAbsent { get; init; }

    public required string ConflictTitle { get; init; }

    /// <summary>{author}, {date}.</summary>
    public required string ConflictText { get; init; }

    public required string ConflictSame { get; init; }

    public required string Statement { get; init; }

    public required string Theirs { get; init; }

    public required string Yours { get; init; }

    public required string Reason { get; init; }

    public required string Until { get; init; }

    /// <summary>{commune}.</summary>
    public required string AdviceFor { get; init; }

    public required string CouncilNote { get; init; }

    public required string NoteForPrint { get; init; }

    public required string NoteForWord { get; init; }

    public required string NoteFoot { get; init; }

    /// <summary>{n}.</summary>
    public required string Inhabitants { get; init; }

    /// <summary>{n}.</summary>
    public required string ProfileVersion { get; init; }

    public required string NextQuestion { get; init; }

    public required string SendAnswer { get; init; }

    public required string NextOne { get; init; }

    /// <summary>{author}, {date}.</summary>
    public required string AnswerConflict { get; init; }

    public required string WhatMoved { get; init; }

    public required string NothingMoved { get; init; }

    public required string Came { get; init; }

    public required string Left { get; init; }

    public required string Rose { get; init; }

    public required string Fell { get; init; }

    public required string MovedElsewhere { get; init; }

    /// <summary>{n}.</summary>
    public required string PlaceNow { get; init; }

    /// <summary>{n}.</summary>
    public required string PlaceLater { get; init; }

    public required string PlaceNotAdvised { get; init; }

    public required string PlaceInPlace { get; init; }

    public required string Findings { get; init; }

    public required string Coverage { get; init; }

    public required string CoverageTable { get; init; }

    public required string Domain { get; init; }

    public required string CountInPlace { get; init; }

    public required string CountNow { get; init; }

    public required string CountLater { get; init; }

    public required string CountNotAdvised { get; init; }

    public required string Now { get; init; }

    public required string NothingFirst { get; init; }

    public required string NothingNow { get; init; }

    public required string Possible { get; init; }

    /// <summary>{n}.</summary>
    public required string PossibleList { get; init; }

    public required string Later { get; init; }

    public required string Wave { get; init; }

    public required string NotAdvised { get; init; }

    public required string InPlace { get; init; }

    public required string Safety { get; init; }

    public required string Why { get; init; }

    public required string ComesFirst { get; init; }

    public required string Means { get; init; }

    public required string Evidence { get; init; }

    public required string ReadAndDecide { get; init; }

    public required string ReadMore { get; init; }

    public required string BackToAdvice { get; init; }

    public required string WhereItStands { get; init; }

    public required string WhatItTakes { get; init; }

    public required string Audience { get; init; }

    public required string Delivers { get; init; }

    public required string Unlocks { get; init; }

    public required string Lighter { get; init; }

    public required string Indicators { get; init; }

    public required string WhereFrom { get; init; }

    public required string AllJudgement { get; init; }

    public required string PartlySourced { get; init; }

    public required string Judgement { get; init; }

    public required string Sourced { get; init; }

    public required string Points { get; init; }

    public required string Sources { get; init; }

    public required string YourDecision { get; init; }

    public required string DecisionQuestion { get; init; }

    public required string NoDecision { get; init; }

    public required string DecisionReason { get; init; }

    public required string DecisionReasonHint { get; init; }

    public required string DecisionUntil { get; init; }

    public required string DecisionUntilHint { get; init; }

    public required string DecisionProgress { get; init; }

    public required string DecisionProgressHint { get; init; }

    public required string SaveDecision { get; init; }

    public required string DecisionSaved { get; init; }

    /// <summary>{author}, {date}.</summary>
    public required string DecisionConflict { get; init; }

    public required string DecisionHistory { get; init; }

    /// <summary>{date}.</summary>
    public required string UntilDate { get; init; }

    /// <summary>{commune}.</summary>
    public required string RoadmapFor { get; init; }

    public required string RoadmapLead { get; init; }

    public required string Quarters { get; init; }

    public required string PlanNow { get; init; }

    public required string RoadmapNeedsMeans { get; init; }

    public required string WhatWhen { get; init; }

    public required string GanttSetUp { get; init; }

    public required string GanttRuns { get; init; }

    public required string GanttInProgress { get; init; }

    public required string GanttTable { get; init; }

    public required string Practice { get; init; }

    public required string Starts { get; init; }

    public required string Runs { get; init; }

    public required string OneOff { get; init; }

    public required string Yearly { get; init; }

    public required string SetUpFte { get; init; }

    public required string RunningFte { get; init; }

    public required string QuarterTakes { get; init; }

    public required string Quarter { get; init; }

    public required string Budget { get; init; }

    public required string Fte { get; init; }

    public required string NewStarts { get; init; }

    public required string LeftOut { get; init; }

    public required string LeftOutList { get; init; }

    public required string RoadmapEstimates { get; init; }

    public required string CompareLead { get; init; }

    public required string OneVersionOnly { get; init; }

    public required string FromVersion { get; init; }

    public required string ToVersion { get; init; }

    public required string CompareThese { get; init; }

    /// <summary>{author}, {date}, {n}.</summary>
    public required string VersionOf { get; init; }

    public required string VersionMissing { get; init; }

    /// <summary>{commune}.</summary>
    public required string FollowUpOf { get; init; }

    public required string FollowUpLead { get; init; }

    public required string NothingDecided { get; init; }

    /// <summary>{date}.</summary>
    public required string AskAgain { get; init; }

    public required string ToDecide { get; init; }

    public required string ToDecideLead { get; init; }

    /// <summary>{commune}.</summary>
    public required string DataOf { get; init; }

    public required string DataLead { get; init; }

    public required string KeptVersions { get; init; }

    public required string Export { get; init; }

    public required string ExportLead { get; init; }

    public required string ExportNow { get; init; }

    public required string Delete { get; init; }

    public required string DeleteLead { get; init; }

    public required string DeleteConfirm { get; init; }

    /// <summary>{commune}.</summary>
    public required string DeleteConfirmHint { get; init; }

    /// <summary>{commune}.</summary>
    public required string DeleteMismatch { get; init; }

    public required string DeleteNow { get; init; }

    /// <summary>{commune}.</summary>
    public required string Deleted { get; init; }

    public required string PoliceZone { get; init; }

    public required string ZoneHint { get; init; }

    public required string ZoneLead { get; init; }

    public required string ZoneTooFew { get; init; }

    public required string ZoneMixed { get; init; }

    public required string HelpLead { get; init; }

    public required string Emergency { get; init; }

    public required string LinesInYourLanguage { get; init; }

    public required string OtherLines { get; init; }

    public required string SafeBrowsing { get; init; }

    public required string SafeBrowsingText { get; init; }

    public required string SignIn { get; init; }

    public required string SignInFailed { get; init; }

    public required string Email { get; init; }

    public required string Password { get; init; }

    public required string SignInHelp { get; init; }

    public static PageText Of(Language language) => language switch
    {
        Language.French => FrenchText.Words,
        Language.Dutch => DutchText.Words,
        Language.German => GermanText.Words,
        Language.English => EnglishText.Words,
    };

    /// <summary>Puts values into the places of a text.</summary>
    public static string Fill(string text, params ReadOnlySpan<(string Name, string Value)> values)
    {
        foreach (var (name, value) in values) text = text.Replace($"{{{name}}}", value, StringComparison.Ordinal);
        return text;
    }

    public string Region(Region region) => Regions[(int)region];

    public string LevelName(int level) => LevelNames[level - 1];

    /// <summary>A decision that was taken, in one or two words.</summary>
    public string Decided(DecisionKind kind) => DecidedWords[(int)kind];

    public string Percent(string number) => number + PercentSign;

    public string ProvenanceOf(Provenance provenance) => provenance == Provenance.Sourced ? Sourced : Judgement;

    /// <summary>Where the statements on a practice come from; what is not listed is judgement.</summary>
    public string ProvenanceSummary(IReadOnlyCollection<Provenance> statements) =>
        statements.Contains(Provenance.Sourced) ? PartlySourced : AllJudgement;
}
