using System.Collections.Immutable;
using VifRecommender.Profiles;

namespace VifRecommender.Explanation;

/// <summary>
/// Every word of the explanations in one language. All members are required: a text that is missing in a language does not compile.
/// Templates take the placeholders that their summary names.
/// </summary>
internal sealed record Wording
{
    /// <summary>Joins the last two items of a list.</summary>
    public required string And { get; init; }

    /// <summary>What is not known.</summary>
    public required string NotKnown { get; init; }

    /// <summary>Heading of an advice; {commune}.</summary>
    public required string Title { get; init; }

    /// <summary>Who decides.</summary>
    public required string Decides { get; init; }

    /// <summary>The emergency lines.</summary>
    public required string Danger { get; init; }

    /// <summary>{n} inhabitants.</summary>
    public required string Inhabitants { get; init; }

    /// <summary>{version} of the catalogue.</summary>
    public required string CatalogueVersion { get; init; }

    /// <summary>Heading.</summary>
    public required string Helplines { get; init; }

    /// <summary>Heading.</summary>
    public required string Findings { get; init; }

    /// <summary>Heading of wave 0.</summary>
    public required string Now { get; init; }

    /// <summary>Heading.</summary>
    public required string Later { get; init; }

    /// <summary>Heading.</summary>
    public required string NotAdvised { get; init; }

    /// <summary>Heading.</summary>
    public required string InPlace { get; init; }

    /// <summary>Heading.</summary>
    public required string Questions { get; init; }

    /// <summary>Heading.</summary>
    public required string Coverage { get; init; }

    /// <summary>Heading.</summary>
    public required string Sources { get; init; }

    /// <summary>An empty list.</summary>
    public required string None { get; init; }

    /// <summary>{n} further practices.</summary>
    public required string More { get; init; }

    /// <summary>Column.</summary>
    public required string Rank { get; init; }

    /// <summary>Column.</summary>
    public required string Practice { get; init; }

    /// <summary>Column.</summary>
    public required string Domain { get; init; }

    /// <summary>Column.</summary>
    public required string Effort { get; init; }

    /// <summary>Column.</summary>
    public required string Scale { get; init; }

    /// <summary>Column.</summary>
    public required string Points { get; init; }

    /// <summary>Column.</summary>
    public required string Step { get; init; }

    /// <summary>Column.</summary>
    public required string Status { get; init; }

    /// <summary>Column of a helpline.</summary>
    public required string Number { get; init; }

    /// <summary>Column of a helpline.</summary>
    public required string Line { get; init; }

    /// <summary>Column of a helpline.</summary>
    public required string Hours { get; init; }

    /// <summary>Column of the coverage.</summary>
    public required string CountInPlace { get; init; }

    /// <summary>Column of the coverage.</summary>
    public required string CountNow { get; init; }

    /// <summary>Column of the coverage.</summary>
    public required string CountLater { get; init; }

    /// <summary>Column of the coverage.</summary>
    public required string CountNotAdvised { get; init; }

    /// <summary>Label.</summary>
    public required string Why { get; init; }

    /// <summary>Label.</summary>
    public required string Safety { get; init; }

    /// <summary>Label.</summary>
    public required string Delivers { get; init; }

    /// <summary>Label.</summary>
    public required string Unlocks { get; init; }

    /// <summary>Label.</summary>
    public required string ScoreLabel { get; init; }

    /// <summary>Label.</summary>
    public required string Indicators { get; init; }

    /// <summary>Label.</summary>
    public required string Evidence { get; init; }

    /// <summary>Label.</summary>
    public required string Cost { get; init; }

    /// <summary>Label.</summary>
    public required string Staff { get; init; }

    /// <summary>Label.</summary>
    public required string Duration { get; init; }

    /// <summary>Label.</summary>
    public required string Audience { get; init; }

    /// <summary>Label.</summary>
    public required string Lighter { get; init; }

    /// <summary>Label.</summary>
    public required string Facts { get; init; }

    /// <summary>Label.</summary>
    public required string Rule { get; init; }

    /// <summary>Label.</summary>
    public required string Needs { get; init; }

    /// <summary>Label.</summary>
    public required string Helps { get; init; }

    /// <summary>One fact.</summary>
    public required string FactText { get; init; }

    /// <summary>A bound.</summary>
    public required string AtLeast { get; init; }

    /// <summary>A bound.</summary>
    public required string Below { get; init; }

    /// <summary>Two bounds.</summary>
    public required string Between { get; init; }

    /// <summary>A range.</summary>
    public required string RangeText { get; init; }

    /// <summary>A negated test.</summary>
    public required string Not { get; init; }

    /// <summary>All needs hold.</summary>
    public required string NeedsMet { get; init; }

    /// <summary>Needs that do not hold.</summary>
    public required string NeedsMissing { get; init; }

    /// <summary>A guard that is met.</summary>
    public required string GuardMet { get; init; }

    /// <summary>A guard that is not met.</summary>
    public required string GuardNotMet { get; init; }

    /// <summary>A guard whose facts are not known.</summary>
    public required string GuardUnknown { get; init; }

    /// <summary>A practice that does not suit.</summary>
    public required string NotSuited { get; init; }

    /// <summary>No scale reaches.</summary>
    public required string ScaleTooSmall { get; init; }

    /// <summary>The commune can do it alone.</summary>
    public required string ScaleAlone { get; init; }

    /// <summary>Below a mark, with the zone.</summary>
    public required string ScaleZone { get; init; }

    /// <summary>Below a mark, with communes.</summary>
    public required string ScaleCommunes { get; init; }

    /// <summary>Below a mark, with the region.</summary>
    public required string ScaleRegion { get; init; }

    /// <summary>A practice of the zone.</summary>
    public required string ScaleZoneAlways { get; init; }

    /// <summary>A practice shared by communes.</summary>
    public required string ScaleCommunesAlways { get; init; }

    /// <summary>A practice of the region.</summary>
    public required string ScaleRegionAlways { get; init; }

    /// <summary>The partnership is large enough.</summary>
    public required string ScaleTogether { get; init; }

    /// <summary>The partnership’s population is not known.</summary>
    public required string ScaleToCheck { get; init; }

    /// <summary>The purpose is served.</summary>
    public required string Served { get; init; }

    /// <summary>In place.</summary>
    public required string StatusInPlace { get; init; }

    /// <summary>In progress.</summary>
    public required string StatusInProgress { get; init; }

    /// <summary>Planned.</summary>
    public required string StatusPlanned { get; init; }

    /// <summary>Dismissed until a day.</summary>
    public required string Dismissed { get; init; }

    /// <summary>Dismissed without end.</summary>
    public required string DismissedWithoutEnd { get; init; }

    /// <summary>A dismissal without a reason.</summary>
    public required string NoReasonGiven { get; init; }

    /// <summary>A dismissal whose last day has passed.</summary>
    public required string DismissalEnded { get; init; }

    /// <summary>A wish that can start.</summary>
    public required string WishNow { get; init; }

    /// <summary>A wish that comes later.</summary>
    public required string WishLater { get; init; }

    /// <summary>A wish that is held back.</summary>
    public required string WishHeld { get; init; }

    /// <summary>Helpful services that are not there.</summary>
    public required string HelpsMissing { get; init; }

    /// <summary>What it follows.</summary>
    public required string LaterAfter { get; init; }

    /// <summary>The shortest way.</summary>
    public required string LaterChain { get; init; }

    /// <summary>What is missing.</summary>
    public required string LaterMissing { get; init; }

    /// <summary>A service from outside.</summary>
    public required string FromOutside { get; init; }

    /// <summary>What to consider instead.</summary>
    public required string Instead { get; init; }

    /// <summary>Outcome.</summary>
    public required string Guarded { get; init; }

    /// <summary>Outcome.</summary>
    public required string NotSuitedWord { get; init; }

    /// <summary>Outcome.</summary>
    public required string DismissedWord { get; init; }

    /// <summary>Outcome.</summary>
    public required string Unreachable { get; init; }

    /// <summary>Status.</summary>
    public required string ServedWord { get; init; }

    /// <summary>Weight of a question.</summary>
    public required string CouldChange { get; init; }

    /// <summary>Weight of a contradiction.</summary>
    public required string CouldChangeKnown { get; init; }

    /// <summary>Question on a level.</summary>
    public required string AskLevel { get; init; }

    /// <summary>Question on the partnership.</summary>
    public required string AskPartnership { get; init; }

    /// <summary>Question on staff.</summary>
    public required string AskStaff { get; init; }

    /// <summary>Question on the budget.</summary>
    public required string AskBudget { get; init; }

    /// <summary>Question on the region.</summary>
    public required string AskRegion { get; init; }

    /// <summary>Question on reports.</summary>
    public required string AskReports { get; init; }

    /// <summary>Fact.</summary>
    public required string LabelPopulation { get; init; }

    /// <summary>Fact.</summary>
    public required string LabelPartnershipPopulation { get; init; }

    /// <summary>Fact.</summary>
    public required string LabelPartnershipCommunes { get; init; }

    /// <summary>Fact.</summary>
    public required string LabelRegion { get; init; }

    /// <summary>Fact.</summary>
    public required string LabelLanguage { get; init; }

    /// <summary>Fact.</summary>
    public required string LabelStaff { get; init; }

    /// <summary>Fact.</summary>
    public required string LabelBudget { get; init; }

    /// <summary>Fact.</summary>
    public required string LabelReports { get; init; }

    /// <summary>Fact.</summary>
    public required string LabelOverall { get; init; }

    /// <summary>Fact.</summary>
    public required string LabelLevel { get; init; }

    /// <summary>Fact.</summary>
    public required string LabelHolder { get; init; }

    /// <summary>Cost once.</summary>
    public required string EuroOnce { get; init; }

    /// <summary>Cost a year.</summary>
    public required string EuroYearly { get; init; }

    /// <summary>Staff once.</summary>
    public required string DaysOnce { get; init; }

    /// <summary>Staff a year.</summary>
    public required string FteYearly { get; init; }

    /// <summary>Duration.</summary>
    public required string Months { get; init; }

    /// <summary>Basis.</summary>
    public required string Estimate { get; init; }

    /// <summary>Basis.</summary>
    public required string FromSource { get; init; }

    /// <summary>Provenance.</summary>
    public required string Judgement { get; init; }

    /// <summary>Provenance.</summary>
    public required string Sourced { get; init; }

    /// <summary>No figure of results.</summary>
    public required string NoOutcome { get; init; }

    /// <summary>When a source was read.</summary>
    public required string Accessed { get; init; }

    /// <summary>A link for keyboards.</summary>
    public required string SkipToContent { get; init; }

    /// <summary>A table of contents.</summary>
    public required string Contents { get; init; }

    /// <summary>Nothing of a kind.</summary>
    public required string Nothing { get; init; }

    /// <summary>Names of the domains, in the order of the enum.</summary>
    public required ImmutableArray<string> Domains { get; init; }

    /// <summary>Names of the dimensions of maturity, in the order of the enum.</summary>
    public required ImmutableArray<string> Dimensions { get; init; }

    /// <summary>Names of the scales, in the order of the enum.</summary>
    public required ImmutableArray<string> Scales { get; init; }

    /// <summary>Names of the efforts, in the order of the enum.</summary>
    public required ImmutableArray<string> Efforts { get; init; }

    /// <summary>Names of the strengths of evidence, in the order of the enum.</summary>
    public required ImmutableArray<string> Strengths { get; init; }

    /// <summary>The words of observed values and tests.</summary>
    public required ImmutableDictionary<string, string> Values { get; init; }

    /// <summary>The wording of a language.</summary>
    public static Wording Of(Language language) => language switch
    {
        Language.French => FrenchWording.Words,
        Language.Dutch => DutchWording.Words,
        Language.German => GermanWording.Words,
        _ => EnglishWording.Words,
    };
}
