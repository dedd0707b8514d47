using VifRecommender.Profiles;

namespace VifRecommender.Notes;

/// <summary>
/// The words of a note in one language. Names in braces are filled in; organs and functions are those of the administration.
/// </summary>
internal sealed record NoteWords
{
    /// <summary>Above the title: service, reference, sitting.</summary>
    public required string Above { get; init; }

    public required string Object { get; init; }

    public required string ObjectText { get; init; }

    public required string Context { get; init; }

    /// <summary>How much is known: {answered} of {of}, on {date}.</summary>
    public required string Answered { get; init; }

    /// <summary>What is unknown; {facts}.</summary>
    public required string UnknownText { get; init; }

    public required string NothingUnknown { get; init; }

    public required string Proposals { get; init; }

    /// <summary>Said where the advice puts nothing first.</summary>
    public required string NoProposal { get; init; }

    public required string Proposal { get; init; }

    public required string Who { get; init; }

    public required string When { get; init; }

    public required string Takes { get; init; }

    public required string With { get; init; }

    /// <summary>Of what the commune carries itself.</summary>
    public required string ToDecide { get; init; }

    /// <summary>Of what others carry.</summary>
    public required string ToInvite { get; init; }

    /// <summary>When the first step is done; {day}.</summary>
    public required string FirstStepBy { get; init; }

    public required string WithinAMonth { get; init; }

    /// <summary>When it is in place; {month}.</summary>
    public required string InPlaceBy { get; init; }

    public required string Means { get; init; }

    /// <summary>What the proposals take together; {amounts}.</summary>
    public required string Together { get; init; }

    /// <summary>That the proposals take more than the means that the commune stated.</summary>
    public required string MeansExceeded { get; init; }

    /// <summary>Where the money comes from; {finance}.</summary>
    public required string Budget { get; init; }

    public required string Organ { get; init; }

    /// <summary>The organ proposed, to be confirmed; {executive}, {council}, {head}, {law}.</summary>
    public required string OrganText { get; init; }

    public required string Safety { get; init; }

    /// <summary>The rule that a contact point comes before the campaign that sends people to it.</summary>
    public required string SafetyDoors { get; init; }

    /// <summary>The rule that nobody is named.</summary>
    public required string SafetyPersons { get; init; }

    public required string FollowUp { get; init; }

    /// <summary>Who answers for it and when it is reported; {welfare}, {zone}, {month}.</summary>
    public required string FollowUpText { get; init; }

    public required string Decision { get; init; }

    /// <summary>Adopted, amended, postponed.</summary>
    public required string DecisionChoices { get; init; }

    public required string Footer { get; init; }

    public required string NoDecision { get; init; }

    public required string NoDecisionText { get; init; }

    public static NoteWords Of(Language language) => language switch
    {
        Language.French => FrenchNoteWords.Value,
        Language.Dutch => DutchNoteWords.Value,
        Language.German => GermanNoteWords.Value,
        Language.English => EnglishNoteWords.Value,
    };
}
