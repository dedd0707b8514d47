namespace VifRecommender.Notes;

/// <summary>The words of a note in German.</summary>
internal static class GermanNoteWords
{
    public static readonly NoteWords Value = new()
    {
        Above = "Entwurf · Dienst: ____ · Aktenzeichen: ____ · Sitzung vom ____ · ☐ öffentlich ☐ nicht öffentlich",
        Object = "Gegenstand",
        ObjectText = "Häusliche Gewalt – erste Maßnahmen für {commune} – Beschluss",
        Context = "1. Was bekannt ist und was nicht",
        Answered = "Empfehlung vom {date}, auf der Grundlage von {answered} von {of} Antworten. Die Gemeinde entscheidet.",
        UnknownText = "Noch nicht bekannt, unter anderem: {facts}. Eine Antwort kann die Vorschläge ändern.",
        NothingUnknown = "Es ist keine Frage offen.",
        Proposals = "2. Vorgeschlagene Entscheidungen",
        NoProposal =
            "Es wird keine neue Maßnahme zuerst vorgeschlagen: Vorgeschlagen wird, ____ (Funktion) mit den offenen Fragen zu beauftragen, "
            + "bis ____.",
        Proposal = "Vorschlag und Grund",
        Who = "Wer",
        When = "Erster Schritt und Frist",
        Takes = "Zeit und Kosten (Schätzung)",
        With = "mit",
        ToDecide = "Zu entscheiden.",
        ToInvite = "Den Partnern vorzuschlagen.",
        FirstStepBy = "Vor dem {day};",
        WithinAMonth = "Innerhalb eines Monats.",
        InPlaceBy = "umgesetzt bis etwa {month}.",
        Means = "3. Mittel",
        Together = "Zusammen, im ersten Jahr, für den Anteil der Gemeinde: {amounts}.",
        MeansExceeded = "Das ist mehr als die angegebenen Mittel: nacheinander beginnen oder die Zeit mit "
            + "Nachbargemeinden teilen.",
        Budget = "Haushaltsposten: ____ [oder: ohne neue Ausgabe]; {finance}.",
        Organ = "4. Vorgeschlagenes Organ und Rechtsgrundlage",
        OrganText =
            "{executive}; {council} für eine Vereinbarung, einen Plan oder neue Mittel. Zu bestätigen: {head}. Grundlage: {law}. Das "
            + "{welfare} entscheidet über sein Personal und seine Mittel.",
        Safety = "Zwei Sicherheitsregeln",
        SafetyDoors = "Es wird nichts bekannt gegeben, bevor geschulte Personen mit einer Vertretung antworten. Bei Gefahr: 101 oder 112.",
        SafetyPersons =
            "Funktionen, nie Personen: kein Name, keine Adresse einer Unterkunft, kein Fall, keine Fallzahl, in dieser Vorlage, ihren "
            + "Anlagen und der öffentlichen Aussprache.",
        FollowUp = "5. Begleitung",
        FollowUpText =
            "Verantwortlich (Funktion): ____. Angehört: {welfare} ____, Polizeizone {zone} ____, Datenschutz ____. Bericht ohne "
            + "Personendaten: {month}.",
        Decision = "Entscheidung",
        DecisionChoices = "☐ angenommen     ☐ abgeändert: ____________________     ☐ vertagt auf ____________",
        Footer =
            "Entwurf, vor der Aufnahme in die Tagesordnung zu prüfen. Er kann vor der Abstimmung öffentlich werden. Katalog {version}.",
        NoDecision = "Beschlussmuster",
        NoDecisionText =
            "Die Form des Beschlusses hängt von der Region ab, die das Profil nicht nennt: Mit der Region steht hier das Muster.",
    };
}
