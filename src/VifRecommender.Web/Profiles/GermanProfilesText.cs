namespace VifRecommender.Web.Profiles;

/// <summary>The words of the form for a profile, in German.</summary>
internal static class GermanProfilesText
{
    public static readonly ProfilesText Words = new()
    {
        PartnershipKinds = ["Polizeizone", "Gruppe von Gemeinden (interkommunale Zusammenarbeit)",
            "Deutschsprachige Gemeinschaft oder anderer überörtlicher Verbund"],
        HeldBy = ["Ja, in der Gemeinde", "Ja, bei der Zone", "Ja, bei der Region oder der Deutschsprachigen Gemeinschaft"],
        LevelNames = ["1, vereinzelt", "2, benannt", "3, vernetzt", "4, koordiniert", "5, integriert"],
        DontKnow = "Ich weiß es nicht",
        Unreadable =
            "Das letzte Profil passt nicht mehr zum aktuellen Katalog und kann nicht gelesen werden. Es bleibt aufbewahrt; ein neues "
            + "Profil kann gespeichert werden.",
        KeptTitle = "Antworten zu dem, was nicht mehr im Katalog steht",
        KeptLead =
            "Sie gehören zu Ergänzungen, die inzwischen entfernt wurden. Sie bleiben gespeichert, ändern nichts an der Empfehlung und "
            + "zählen wieder, wenn die Ergänzungen zurückkommen.",
        KeptForget = "Antworten, die nicht mehr aufbewahrt werden sollen",
        Title = "Profil: {commune}",
        Lead =
            "Nur der Name und die Einwohnerzahl sind nötig. „Ich weiß es nicht“ ist eine gute Antwort: Die Empfehlung zeigt danach, welche "
            + "Frage am meisten zählt.",
        SavedBy = "Fassung {n}, gespeichert am {date} von {author}",
        Save = "Speichern und Empfehlung lesen",
        SaveOnTop = "Meine Angaben darüber speichern",
        SectionCommune = "Die Gemeinde",
        CommuneName = "Name der Gemeinde",
        Population = "Einwohnerzahl",
        PopulationHint = "Zum Beispiel 8.290",
        NisCode = "NIS-Code",
        NisHint = "Fünf Ziffern, zum Beispiel 62122",
        RegionLabel = "Region",
        LanguagesLabel = "Sprachen der Verwaltung",
        LanguagesHint = "Ohne Auswahl: unbekannt.",
        Incidents = "Von der Polizei in einem Jahr registrierte Vorfälle häuslicher Gewalt",
        IncidentsHint = "Ein Anstieg spricht nie gegen die Gemeinde: Mehr Menschen fanden Gehör.",
        SectionPartnership = "Polizeizone oder Verbund",
        PartnershipKind = "Mit wem arbeitet die Gemeinde zusammen?",
        PartnershipName = "Name der Zone oder des Verbunds",
        PartnershipCommunes = "Anzahl der Gemeinden, Ihre eingeschlossen",
        PartnershipPopulation = "Einwohner aller dieser Gemeinden zusammen",
        SectionMaturity = "Entwicklungsstand des Netzwerks",
        MaturityLead =
            "Sechs Dimensionen, von 1 (vereinzelt) bis 5 (integriert). Wählen Sie die Beschreibung, die der heutigen Lage der Gemeinde "
            + "selbst am nächsten kommt.",
        PartnershipMaturity = "Stufen der Zone oder des Verbunds",
        PartnershipMaturityLead =
            "Wo die Zone weiter ist, gilt das auch für die Gemeinde bei Koordination, Personal und Risiko; nie bei Kontakt, Angebot und "
            + "Auswertung.",
        SectionServices = "Angebote und Voraussetzungen",
        ServicesLead = "Ein Angebot, das die Zone oder die Region trägt, zählt auch: Geben Sie an, wer es trägt.",
        SectionSignals = "Örtliche Umstände",
        SectionLocal = "Zahlen und Entscheidungen Ihrer Gemeinde",
        SignalsLead = "Örtliche Tatsachen, die eine gute Empfehlung berücksichtigt.",
        SectionStructures = "Regionale Strukturen",
        StructuresLead = "Wo eine Struktur die Gemeinde abdeckt: besser mitmachen als neu gründen.",
        KnownAs = "Örtlich: {names}",
        SectionPractices = "Schon beschlossene oder gewünschte Maßnahmen",
        PracticesLead =
            "Nach Bereich zu öffnen. Was die Gemeinde schon tut, wird nicht mehr empfohlen; auf jeden Wunsch antwortet die Empfehlung.",
        Wished = "Gewünscht",
        Wishes = "Gewünschte Maßnahmen",
        StatusUnknown = "Keine Angabe",
        DecisionOutweighs = "Die Entscheidung vom {date} geht vor: {decision}",
        SectionMeans = "Mittel und Schwerpunkte",
        MeansLead = "Worüber die Gemeinde für neue Maßnahmen verfügt. Ohne Angabe: unbekannt.",
        StaffFte = "Personal (Vollzeitäquivalente)",
        StaffHint = "Zum Beispiel 0,5",
        BudgetEur = "Jahresbudget, in Euro",
        BudgetHint = "Zum Beispiel 20.000",
        Focus = "Schwerpunkte",
        FocusHint = "Sicherheit geht immer vor Schwerpunkten.",
        SectionNotes = "Quellen und Annahmen",
        NotesLead = "Sie werden mit dem Profil aufbewahrt und ändern die Empfehlung nicht.",
        NotesSources = "Öffentliche Quellen",
        NotesAssumptions = "Was angenommen wurde",
        OnePerLine = "Eine je Zeile",
        ConflictTitle = "Inzwischen hat jemand anders gespeichert",
        ConflictText =
            "{author} hat am {date} eine Fassung gespeichert. Es ist nichts verloren: Ihre Angaben stehen im Formular, die andere Fassung "
            + "bleibt aufbewahrt. Erneutes Speichern legt Ihre Angaben darüber.",
        ConflictSame = "Beide Fassungen sagen dasselbe.",
        Statement = "Angabe",
        Theirs = "Inzwischen gespeichert",
        Yours = "Ihre Eingabe",
        Reason = "Grund",
        Until = "Enddatum",
    };
}
