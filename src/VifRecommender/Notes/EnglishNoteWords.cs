namespace VifRecommender.Notes;

/// <summary>The words of a note in English.</summary>
internal static class EnglishNoteWords
{
    public static readonly NoteWords Value = new()
    {
        Above = "Draft · Service: ____ · Reference: ____ · Sitting of ____ · ☐ public ☐ closed",
        Object = "Object",
        ObjectText = "Intrafamily violence – first measures for {commune} – decision",
        Context = "1. What is known, and what is not",
        Answered = "Advice of {date}, resting on {answered} of {of} answers. The commune decides.",
        UnknownText = "Not known yet, among others: {facts}. An answer can change the proposals.",
        NothingUnknown = "No question is open.",
        Proposals = "2. Proposed decisions",
        NoProposal = "No new measure is proposed first: it is proposed to charge ____ (function) with the open questions, by ____.",
        Proposal = "Proposal and reason",
        Who = "Who",
        When = "First step and time",
        Takes = "Time and cost (estimate)",
        With = "with",
        ToDecide = "To decide.",
        ToInvite = "To propose to the partners.",
        FirstStepBy = "Before {day};",
        WithinAMonth = "Within a month.",
        InPlaceBy = "in place by about {month}.",
        Means = "3. Means",
        Together = "Together, in the first year, for the commune’s part: {amounts}.",
        MeansExceeded = "That is more than the means stated: begin one after the other, or share the time with neighbours.",
        Budget = "Budget item: ____ [or: no new expense]; {finance}.",
        Organ = "4. Organ proposed and legal basis",
        OrganText =
            "{executive}; {council} for an agreement, a plan or new money. To be confirmed: {head}. Basis: {law}. The {welfare} decides on "
            + "its own staff and means.",
        Safety = "Two safety rules",
        SafetyDoors = "Nothing is announced to the public before trained people answer, with a stand-in. In danger: 101 or 112.",
        SafetyPersons =
            "Functions, never persons: no name, no address of a lodging, no case, no figure of incidents, in this note, its annexes and "
            + "the public debate.",
        FollowUp = "5. Follow-up",
        FollowUpText =
            "In charge (function): ____. Consulted: {welfare} ____, police zone {zone} ____, data protection ____. Report without personal "
            + "data: {month}.",
        Decision = "Decision",
        DecisionChoices = "☐ adopted     ☐ amended: ____________________     ☐ postponed to ____________",
        Footer = "Draft, to be checked before it is put on the agenda. It may become public before the vote. Catalogue {version}.",
        NoDecision = "Model decision",
        NoDecisionText =
            "The form of the decision depends on the region, which the profile does not state: with the region the model stands here.",
    };
}
