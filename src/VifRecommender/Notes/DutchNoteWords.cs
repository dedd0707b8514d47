namespace VifRecommender.Notes;

/// <summary>The words of a note in Dutch.</summary>
internal static class DutchNoteWords
{
    public static readonly NoteWords Value = new()
    {
        Above = "Ontwerp · Dienst: ____ · Nummer: ____ · Zitting van ____ · ☐ openbaar ☐ besloten",
        Object = "Onderwerp",
        ObjectText = "Intrafamiliaal geweld – eerste maatregelen voor {commune} – goedkeuring",
        Context = "1. Wat bekend is en wat niet",
        Answered = "Advies van {date}, op basis van {answered} van de {of} antwoorden. De gemeente beslist.",
        UnknownText = "Nog niet bekend, onder meer: {facts}. Een antwoord kan de voorstellen wijzigen.",
        NothingUnknown = "Er is geen open vraag.",
        Proposals = "2. Voorgestelde beslissingen",
        NoProposal =
            "Er wordt geen nieuwe maatregel als eerste voorgesteld: voorgesteld wordt ____ (functie) te belasten met de open vragen, tegen "
            + "____.",
        Proposal = "Voorstel en reden",
        Who = "Wie",
        When = "Eerste stap en termijn",
        Takes = "Tijd en kosten (raming)",
        With = "met",
        ToDecide = "Te beslissen.",
        ToInvite = "Voor te stellen aan de partners.",
        FirstStepBy = "Vóór {day};",
        WithinAMonth = "Binnen de maand.",
        InPlaceBy = "loopt tegen {month}.",
        Means = "3. Middelen",
        Together = "Samen, het eerste jaar, voor het deel van de gemeente: {amounts}.",
        MeansExceeded = "Dat is meer dan de opgegeven middelen: begin met het ene na het andere, of deel de tijd "
            + "met buurgemeenten.",
        Budget = "Budgetsleutel: ____ [of: zonder nieuwe uitgave]; {finance}.",
        Organ = "4. Voorgesteld orgaan en rechtsgrond",
        OrganText =
            "{executive}; {council} voor een overeenkomst, een plan of een nieuw krediet. Te bevestigen: {head}. Grond: {law}. Het "
            + "{welfare} beslist over zijn personeel en middelen.",
        Safety = "Twee veiligheidsregels",
        SafetyDoors = "Er wordt niets bekendgemaakt voor opgeleide mensen antwoorden, met een vervanger. In gevaar: 101 of 112.",
        SafetyPersons =
            "Functies, nooit personen: geen naam, geen adres van een opvangplaats, geen situatie, geen aantal feiten, in deze nota, de "
            + "bijlagen en het openbare debat.",
        FollowUp = "5. Opvolging",
        FollowUpText =
            "Verantwoordelijke (functie): ____. Geraadpleegd: {welfare} ____, politiezone {zone} ____, gegevensbescherming ____. Verslag "
            + "zonder persoonsgegevens: {month}.",
        Decision = "Beslissing",
        DecisionChoices = "☐ aangenomen     ☐ gewijzigd: ____________________     ☐ uitgesteld tot ____________",
        Footer = "Ontwerp, na te kijken vóór agendering. Het kan vóór de stemming openbaar worden. Catalogus {version}.",
        NoDecision = "Model van beslissing",
        NoDecisionText =
            "De vorm van de beslissing hangt af van het gewest, dat het profiel niet vermeldt: met het gewest volgt hier het model.",
    };
}
