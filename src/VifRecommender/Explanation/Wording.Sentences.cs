using System.Collections.Immutable;

namespace VifRecommender.Explanation;

/// <summary>The sentences, questions and names of facts.</summary>
internal sealed partial record Wording
{
    /// <summary>One fact.</summary>
    public required string FactText { get; init; }

    /// <summary>A bound.</summary>
    public required string AtLeast { get; init; }

    /// <summary>A bound.</summary>
    public required string Above { get; init; }

    /// <summary>A bound.</summary>
    public required string AtMost { get; init; }

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

    /// <summary>Needs of which no answer is known yet.</summary>
    public required string NeedsUnknown { get; init; }

    /// <summary>A guard that is met.</summary>
    public required string GuardMet { get; init; }

    /// <summary>A guard that is not met.</summary>
    public required string GuardNotMet { get; init; }

    /// <summary>A guard whose facts are not known.</summary>
    public required string GuardUnknown { get; init; }

    /// <summary>A practice that does not suit.</summary>
    public required string NotSuited { get; init; }

    /// <summary>A rule of the host holds the practice back. Placeholder: reason.</summary>
    public required string HeldBack { get; init; }

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

    /// <summary>
    /// Whom a commune joins for what is done above the zone: where its region is not known, in Flanders, in Wallonia, in Brussels, in the
    /// German-speaking Community.
    /// </summary>
    public required ImmutableArray<string> WideBodies { get; init; }

    /// <summary>The partnership is large enough.</summary>
    public required string ScaleTogether { get; init; }

    /// <summary>The partnership is large enough and has no name.</summary>
    public required string ScaleTogetherUnnamed { get; init; }

    /// <summary>The partnership’s population is not known.</summary>
    public required string ScaleToCheck { get; init; }

    /// <summary>Whose a mark is: ours.</summary>
    public required string OurJudgement { get; init; }

    /// <summary>Whose a mark is: that of the practice's source.</summary>
    public required string SourcesJudgement { get; init; }

    /// <summary>The purpose is served.</summary>
    public required string Served { get; init; }

    /// <summary>Served as far as levels, which are estimates, say: {facts}.</summary>
    public required string Probable { get; init; }

    /// <summary>After it, where a gap could cost a life.</summary>
    public required string ProbableTrial { get; init; }

    /// <summary>In place.</summary>
    public required string StatusInPlace { get; init; }

    /// <summary>In place by a level that was given.</summary>
    public required string StatusProbable { get; init; }

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

    /// <summary>A wish that a safety rule holds back.</summary>
    public required string WishGuarded { get; init; }

    /// <summary>Helpful services that are not there.</summary>
    public required string HelpsMissing { get; init; }

    /// <summary>Helpful services that others than the commune hold.</summary>
    public required string HelpsNeeded { get; init; }

    /// <summary>Helpful services of which it is not known whether they are there.</summary>
    public required string HelpsUnknown { get; init; }

    /// <summary>The lighter form until then: {lighter}.</summary>
    public required string Meanwhile { get; init; }

    /// <summary>What it follows.</summary>
    public required string LaterAfter { get; init; }

    /// <summary>The shortest way.</summary>
    public required string LaterChain { get; init; }

    /// <summary>What is missing.</summary>
    public required string LaterMissing { get; init; }

    /// <summary>What is there in another form than needed: held by others, or at a lower level.</summary>
    public required string LaterNeeded { get; init; }

    /// <summary>What is not known.</summary>
    public required string LaterUnknown { get; init; }

    /// <summary>A service from outside.</summary>
    public required string FromOutside { get; init; }

    /// <summary>What to consider instead.</summary>
    public required string Instead { get; init; }

    /// <summary>Outcome.</summary>
    public required string Guarded { get; init; }

    /// <summary>Outcome.</summary>
    public required string NotSuitedWord { get; init; }

    public required string HeldBackWord { get; init; }

    /// <summary>Outcome.</summary>
    public required string DismissedWord { get; init; }

    /// <summary>Outcome.</summary>
    public required string Unreachable { get; init; }

    /// <summary>Weight of a question.</summary>
    public required string CouldChange { get; init; }

    /// <summary>Weight of a question that decides only with others.</summary>
    public required string CouldChangeWithOthers { get; init; }

    /// <summary>Weight of a contradiction.</summary>
    public required string CouldChangeKnown { get; init; }

    /// <summary>Label.</summary>
    public required string Capacity { get; init; }

    /// <summary>What the commune's capacity suffices for: {means}, {practices}.</summary>
    public required string StartTogether { get; init; }

    /// <summary>What of the first goes beyond the means in full.</summary>
    public required string StartLighter { get; init; }

    /// <summary>The commune's capacity suffices for nothing: {means}.</summary>
    public required string StartNone { get; init; }

    /// <summary>A practice that the capacity left does not suffice for: {means} that it takes.</summary>
    public required string BeyondCapacity { get; init; }

    /// <summary>For each dimension the levels in a sentence a step, in the order of the dimensions.</summary>
    public required ImmutableArray<LevelSentences> Levels { get; init; }

    /// <summary>After the question whether a structure covers the commune, what is called so there: {names}.</summary>
    public required string LocalNames { get; init; }

    /// <summary>Question on a level.</summary>
    public required string AskLevel { get; init; }

    /// <summary>For each fact that is a number of the profile its name and the question on it.</summary>
    public required FactKindTable<NumberWords> Numbers { get; init; }

    /// <summary>Question on the region.</summary>
    public required string AskRegion { get; init; }

    /// <summary>Question on who holds a service, after the {question} whether it is there.</summary>
    public required string AskHolder { get; init; }

    /// <summary>Question on what the partnership is.</summary>
    public required string AskPartnershipKind { get; init; }

    /// <summary>Question on the languages of the administration.</summary>
    public required string AskLanguages { get; init; }

    /// <summary>Question on the status of a {practice}.</summary>
    public required string AskPractice { get; init; }

    /// <summary>Fact: a wish for a {practice}.</summary>
    public required string LabelWish { get; init; }

    /// <summary>Fact: weight on a {domain}.</summary>
    public required string LabelFocus { get; init; }

    /// <summary>Fact.</summary>
    public required string LabelLanguages { get; init; }

    /// <summary>Fact.</summary>
    public required string LabelPartnershipKind { get; init; }

    /// <summary>Fact.</summary>
    public required string LabelRegion { get; init; }

    /// <summary>Fact.</summary>
    public required string LabelLanguage { get; init; }

    /// <summary>Fact.</summary>
    public required string LabelOverall { get; init; }

    /// <summary>Fact.</summary>
    public required string LabelLevel { get; init; }

    /// <summary>A level as the estimate that it is: {dimension}, {level}.</summary>
    public required string LevelByAnswer { get; init; }

    /// <summary>Fact.</summary>
    public required string LabelHolder { get; init; }

    /// <summary>Cost once.</summary>
    public required string EuroOnce { get; init; }

    /// <summary>Cost a year.</summary>
    public required string EuroYearly { get; init; }

    /// <summary>Staff once.</summary>
    public required string DaysOnce { get; init; }

    /// <summary>Staff of a few days.</summary>
    public required string DaysAbout { get; init; }

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

    /// <summary>Label of what studies found.</summary>
    public required string EffectLabel { get; init; }

    /// <summary>The tag of an improvement by which more people find help.</summary>
    public required string EffectFindsHelp { get; init; }

    /// <summary>What an effect was measured on and how sure it is: {measures}, {certainty}.</summary>
    public required string EffectBasis { get; init; }

    /// <summary>When a source was read.</summary>
    public required string Accessed { get; init; }

    /// <summary>When a source was read, to the day.</summary>
    public required string AccessedOn { get; init; }

    /// <summary>A link for keyboards.</summary>
    public required string SkipToContent { get; init; }

    /// <summary>A table of contents.</summary>
    public required string Contents { get; init; }

    /// <summary>Nothing of a kind.</summary>
    public required string Nothing { get; init; }
}
