using VifRecommender.Explanation;
using VifRecommender.Profiles;
using VifRecommender.Web.Fields;

namespace VifRecommender.Web.Texts;

/// <summary>The words of the pages in German of Belgium.</summary>
internal static class GermanText
{
    public static readonly PageText Words = new()
    {
        Faults = new FaultText
        {
            Numbers = new Explanation.NumberFormat(Language.German),
            Needed = "Hier wird eine Angabe gebraucht.",
            WholeNumberNeeded = "Hier wird eine ganze Zahl erwartet, in Ziffern.",
            NumberNeeded = "Hier wird eine Zahl erwartet, in Ziffern.",
            NumberAmbiguous = "„{typed}“ kann {low} oder {high} heißen: Schreiben Sie {low} oder {high}.",
            OutOfRange = "Hier wird eine Zahl von {from} bis {to} erwartet.",
            WholeOutOfRange = "Hier wird eine ganze Zahl von {from} bis {to} erwartet.",
            ChooseOne = "Wählen Sie eine der angebotenen Antworten.",
            NisFormat = "Ein NIS-Code hat fünf Ziffern, zum Beispiel 62122.",
            DateFormat = "Hier wird ein Datum erwartet, Jahr-Monat-Tag, zum Beispiel 2027-06-30.",
            TooLong = "Dieser Text hat mehr als {most} Zeichen: Kürzen Sie ihn.",
            OneLine = "Dieser Text enthält ein unsichtbares Zeichen, zum Beispiel einen Tabulator: Schreiben Sie ihn neu, in einer Zeile.",
            NotInCatalogue = "Der aktuelle Katalog kennt dieses Element nicht: Beim nächsten Speichern fällt es weg.",
            Twice = "Dieselbe Angabe steht zweimal da: Beim nächsten Speichern zählt sie einmal.",
            TooLarge = "Das Formular enthält mehr, als ein Profil fassen kann: Kürzen Sie die Texte, zuerst die Quellen und die Annahmen.",
            Unreadable =
                "Diese Angabe kann nicht gelesen werden: Wählen oder schreiben Sie sie erneut. Bleibt es dabei, so kann helfen, wer diesen "
                + "Dienst verwaltet, mit dem Code {id}.",
            ReasonNeeded = "Geben Sie den Grund an: Er hilft dem nächsten Gemeinderat.",
        },
        Colon = ":",
        PercentSign = "\u00A0%",
        Levels = [.. Enum.GetValues<MaturityDimension>().Select(dimension => MaturityLevels.Sentences(dimension, Language.German))],
        AdministrationLanguages = ["Französisch", "Niederländisch", "Deutsch"],
        Regions = ["Flandern", "Wallonie", "Brüssel"],
        PartnershipKinds = ["Polizeizone", "Gruppe von Gemeinden (interkommunale Zusammenarbeit)",
            "Deutschsprachige Gemeinschaft oder anderer überörtlicher Verbund"],
        HeldBy = ["Ja, in der Gemeinde", "Ja, bei der Zone", "Ja, bei der Region oder der Deutschsprachigen Gemeinschaft"],
        LevelNames = ["1, vereinzelt", "2, benannt", "3, vernetzt", "4, koordiniert", "5, integriert"],
        Decisions = ["Wir setzen sie um", "Wir haben begonnen", "Sie ist bereits vorhanden", "Nicht für uns", "Entscheidung zurückziehen"],
        DecidedWords = ["Geplant", "In Umsetzung", "Vorhanden", "Zurückgestellt", "Entscheidung zurückgezogen"],

        // Frame
        SiteName = "Bewährte Praxis für Ihre Gemeinde",
        SkipToContent = "Zum Inhalt",
        HelpLines = "Hilfetelefone",
        InDanger = "In Gefahr:",
        AllHelpLines = "Alle Hilfetelefone",
        QuickExit = "Schnell verlassen",
        ExitAddress = "https://www.meteo.be/de",
        LanguageChoice = "Sprache",
        SignOut = "Abmelden",
        DemoBanner = "Demoversion: ohne Konten, nur auf diesem Computer. Nicht für wirkliche Entscheidungen bestimmt.",
        Decides = "Die Gemeinde entscheidet. Diese Empfehlung ordnet und erklärt; sie schreibt nichts vor.",
        NothingPersonal =
            "Ein Profil beschreibt eine Gemeinde. Angaben zu Betroffenen, Familien oder einzelnen Situationen gehören nicht hierher.",
        CatalogueVersion = "Katalog {version}",
        Contents = "Auf dieser Seite",
        Required = "erforderlich",
        FaultLabel = "Zu berichtigen:",
        FaultsFound = "Was noch zu berichtigen ist",
        NothingLost = "Es ist nichts verloren: Alles Eingegebene steht noch im Formular.",
        NotFoundTitle = "Seite nicht gefunden",
        NotFoundText = "Diese Seite gibt es nicht, oder sie ist für Ihr Konto nicht zugänglich.",
        ErrorTitle = "Diese Seite kann nicht angezeigt werden",
        ErrorText =
            "Bei uns ist ein Fehler aufgetreten; er wurde festgehalten. Was zuvor gespeichert war, bleibt erhalten. Sie können es gleich "
            + "noch einmal versuchen.",
        ForbiddenTitle = "Dies können Sie nicht ändern",
        ForbiddenText = "Ihr Konto berechtigt nicht dazu. Wer diese Anwendung betreibt, kann Ihnen eine andere Rolle geben.",
        ExpiredTitle = "Das Formular konnte nicht gelesen werden",
        ExpiredText =
            "Es war zu lange offen oder kam von anderswo. Es wurde nichts gespeichert. Sie können zurückgehen, die Seite neu laden und es "
            + "noch einmal senden.",
        TooManyTitle = "Zu viele Anfragen",
        TooManyText = "In einer Minute können Sie es erneut versuchen. Die Hilfetelefone oben bleiben erreichbar.",
        NotThisWayTitle = "Diese Adresse lässt sich so nicht öffnen",
        NotThisWayText =
            "Sie nimmt diese Art von Anfrage nicht an: Oft ist es die Adresse eines Formulars. Sie können zur Startseite zurückkehren und "
            + "die Seite dort wiederfinden.",
        TooLargeTitle = "Das ist zu groß",
        TooLargeText =
            "Was gesendet wurde, ist größer, als diese Anwendung annimmt. Es wurde nichts gespeichert. Sie können zurückgehen, die Texte "
            + "kürzen oder eine kleinere Datei wählen und es noch einmal senden.",
        MemoryAwayTitle = "Die Daten sind zurzeit nicht erreichbar",
        MemoryAwayText =
            "Sie können weder gelesen noch geschrieben werden; das wurde festgehalten. Was eben gesendet wurde, ist nicht gespeichert. Sie "
            + "können es später noch einmal versuchen oder der Person Bescheid geben, die diese Anwendung betreibt.",
        DemoClosedTitle = "Diese Demoversion ist geschlossen",
        DemoClosedText =
            "Sie hat keine Konten und antwortet nur dem Computer, auf dem sie läuft. Wer sie betreibt, kann die Konten einschalten.",
        DemoBehindProxyText =
            "Sie hat keine Konten, und ein Server dazwischen leitet ihr die Anfragen anderer weiter: Deshalb antwortet sie niemandem. Wer "
            + "sie betreibt, kann die Konten einschalten.",
        OtherHostTitle = "Diese Anwendung hat einen anderen Namen",
        OtherHostText =
            "Die verwendete Adresse enthält einen Namen, den diese Anwendung nicht kennt. Wer sie betreibt, kann ihn den erlaubten Namen "
            + "hinzufügen.",
        RoadmapImpossible =
            "Der Computer, auf dem diese Anwendung läuft, kann keinen Fahrplan berechnen. Wer sie betreibt, findet den Grund unter "
            + "/health/ready.",
        TooLongTitle = "Die Antwort hat zu lange gedauert",
        TooLongText =
            "Die Berechnung wurde beendet, damit die anderen Seiten erreichbar bleiben. Es ist nichts verloren; Sie können es gleich noch "
            + "einmal versuchen.",
        Additions = "Lokale Ergänzungen",
        AdditionsOf = "Lokale Ergänzungen von {commune}",
        AdditionsLead =
            "Eigene Maßnahmen und Regeln neben dem eingebauten Katalog: eine Datei im Format einer Ergänzung (Overlay). Sie werden als "
            + "Ihre gezeigt, und keine Sicherheitsregel kann durch sie wegfallen.",
        AdditionsNow = "Derzeit in Gebrauch",
        AdditionsNone = "Keine: Die Empfehlung stützt sich allein auf den eingebauten Katalog.",
        AdditionsCount = "{name}: hinzugefügte Maßnahmen: {practices}; hinzugefügte Regeln: {rules}.",
        AdditionsUsed = "Diese Empfehlung nutzt auch die lokalen Ergänzungen {name}.",
        AdditionsNotUsed = "Die gespeicherten lokalen Ergänzungen passen nicht mehr zum Katalog; die Empfehlung kommt ohne sie aus.",
        AdditionsUpload = "Hinzufügen oder ersetzen",
        AdditionsFile = "Datei mit Ergänzungen",
        AdditionsFileHint = "Eine JSON-Datei von höchstens {kib} KiB; sie ersetzt die vorige, die in der Geschichte bleibt.",
        AdditionsFileNeeded = "Es ist noch keine Datei ausgewählt.",
        AdditionsSend = "Prüfen und speichern",
        AdditionsRemove = "Ohne Ergänzungen auskommen",
        AdditionsSaved = "Gespeichert. Die Empfehlung berücksichtigt es ab jetzt.",
        AdditionsConflict =
            "{author} hat am {date} andere Ergänzungen gespeichert, während diese Seite offen war. Von Ihnen wurde nichts gespeichert: Sie "
            + "können zuerst die anderen ansehen und Ihre danach noch einmal senden.",
        AdditionsRefused = "Diese Datei wird nicht angenommen; es wurde nichts geändert.",
        AdditionsTooLarge =
            "Es dürfen höchstens {practices} Maßnahmen, {rules} Regeln und {others} Elemente jeder anderen Art mehr sein als im "
            + "eingebauten Katalog, {thresholds} verschiedene Schwellen für dieselbe Zahl, und Kennungen von {id} Zeichen.",
        AdditionsFaults = "Was zu verbessern ist, in den Worten der Software (Englisch):",
        LineNumber = "Zeile {n}",
        ToStart = "Zur Liste der Gemeinden",
        ReadOnly = "Sie können diese Seite lesen, aber nicht ändern.",
        AndMore = "und {n} weitere",
        Unknown = "unbekannt",
        DontKnow = "Ich weiß es nicht",
        Yes = "Ja",
        No = "Nein",

        // First page
        HomeLead =
            "Beschreiben Sie Ihre Gemeinde, lesen Sie, welche bewährten Maßnahmen gegen häusliche Gewalt zuerst zu erwägen sind und warum, "
            + "und verfolgen Sie, was beschlossen wurde.",
        Communes = "Gemeinden",
        Commune = "Gemeinde",
        NoCommunes = "Noch keine Gemeinde.",
        Zone = "Zone",
        FillProfile = "Profil ausfüllen",
        VersionNumber = "Fassung {n}",
        ReadAdvice = "Empfehlung lesen",
        NewCommune = "Neue Gemeinde",
        AddCommune = "Gemeinde hinzufügen",
        CommuneExists = "Es gibt bereits eine Gemeinde mit diesem NIS-Code.",
        NotYours =
            "Mit Ihrem Konto können Sie diese Gemeinde nicht hinzufügen. Ist es Ihre eigene, so ist es sinnvoll, den NIS-Code zu prüfen "
            + "und sich dann an die Stelle zu wenden, die diesen Dienst betreibt.",
        PlacedByOperator = "Wer diesen Dienst betreibt, legt fest, welche Gemeinden hier stehen und zu welcher Zone sie gehören.",
        Samples = "Beispiele",
        SamplesLead = "Zehn Gemeinden, nach öffentlichen Quellen beschrieben; was angenommen wurde, ist dort angegeben.",
        Sample = "Beispielgemeinde",
        OpenSample = "Beispiel öffnen",

        // Names of the pages of a commune
        Profile = "Profil",
        Advice = "Empfehlung",
        Roadmap = "Fahrplan",
        FollowUp = "Umsetzung",
        Compare = "Vergleich",
        Data = "Daten",
        NoProfileYet = "Diese Gemeinde hat noch kein Profil.",
        ProfileUnreadable =
            "Das letzte Profil passt nicht mehr zum aktuellen Katalog und kann nicht gelesen werden. Es bleibt aufbewahrt; ein neues "
            + "Profil kann gespeichert werden.",
        KeptTitle = "Antworten zu dem, was nicht mehr im Katalog steht",
        KeptLead =
            "Sie gehören zu Ergänzungen, die inzwischen entfernt wurden. Sie bleiben gespeichert, ändern nichts an der Empfehlung und "
            + "zählen wieder, wenn die Ergänzungen zurückkommen.",
        KeptForget = "Antworten, die nicht mehr aufbewahrt werden sollen",

        // Profile
        ProfileOf = "Profil: {commune}",
        ProfileLead =
            "Nur der Name und die Einwohnerzahl sind nötig. „Ich weiß es nicht“ ist eine gute Antwort: Die Empfehlung zeigt danach, welche "
            + "Frage am meisten zählt.",
        SavedBy = "Fassung {n}, gespeichert am {date} von {author}",
        SaveProfile = "Speichern und Empfehlung lesen",
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
        StatusInPlace = "Vorhanden",
        StatusInProgress = "In Umsetzung",
        StatusPlanned = "Geplant",
        StatusDismissed = "Zurückgestellt",
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
        StructurePresent = "Vorhanden",
        StructureAnnounced = "Angekündigt",
        StructureAbsent = "Nicht vorhanden",
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

        // Advice
        AdviceFor = "Empfehlung für {commune}",
        CouncilNote = "Vorlage für den Gemeinderat",
        NoteForPrint = "Vorlage an das Kollegium, zum Drucken",
        NoteForWord = "Vorlage an das Kollegium, als Word-Datei",
        NoteFoot =
            "Nach veröffentlichten Regeln aus dem Profil der Gemeinde erstellt. Kosten, Personal und Fristen sind Schätzungen, sofern "
            + "keine Quelle genannt ist. Die meisten Prioritäten beruhen auf fachlicher Einschätzung.",
        Inhabitants = "{n} Einwohner",
        ProfileVersion = "Profil, Fassung {n}",
        NextQuestion = "Die Frage, die jetzt am meisten zählt",
        SendAnswer = "Antworten und sehen, was sich bewegt",
        NextOne = "Zur nächsten",
        AnswerConflict =
            "{author} hat am {date} eine Fassung gespeichert, vor Ihrer Antwort. Die Empfehlung unten berücksichtigt sie. Ihre Antwort "
            + "steht noch da: Senden Sie sie erneut, wenn sie noch gilt.",
        WhatMoved = "Was sich bewegt hat",
        NothingMoved = "Keine Maßnahme hat ihren Platz gewechselt.",
        Came = "Neu zu erwägen",
        Left = "Jetzt nicht mehr zu erwägen",
        Rose = "Weiter oben in der Liste",
        Fell = "Weiter unten in der Liste",
        MovedElsewhere = "Andere Wechsel der Liste",
        PlaceNow = "Rang {n}",
        PlaceLater = "später, Etappe {n}",
        PlaceNotAdvised = "hier nicht empfohlen",
        PlaceInPlace = "vorhanden oder in Umsetzung",
        Findings = "Feststellungen",
        Coverage = "Abdeckung je Bereich",
        CoverageTable = "Anzahl der Maßnahmen je Bereich",
        Domain = "Bereich",
        CountInPlace = "Vorhanden",
        CountNow = "Jetzt",
        CountLater = "Später",
        CountNotAdvised = "Nicht empfohlen",
        Now = "Zum Anfang",
        NothingFirst = "Nichts ist jetzt zuerst zu tun.",
        NothingNow = "Zurzeit ist nichts Neues zu erwägen.",
        Possible = "Möglich, nicht dringend",
        PossibleList = "Liste ansehen ({n})",
        Later = "Später",
        Wave = "Etappe",
        NotAdvised = "Hier nicht empfohlen",
        InPlace = "Vorhanden oder in Umsetzung",
        Safety = "Sicherheit",
        Why = "Warum",
        ComesFirst = "Was zuerst kommt",
        Means = "Mittel",
        Evidence = "Was bekannt ist",
        ReadAndDecide = "Weiterlesen und entscheiden",
        ReadMore = "Weiterlesen",

        // Practice
        BackToAdvice = "Zurück zur Empfehlung",
        WhereItStands = "Platz in der Empfehlung",
        WhatItTakes = "Was sie verlangt und bringt",
        Audience = "Für wen",
        Delivers = "Schafft",
        Unlocks = "Ermöglicht",
        Lighter = "Inzwischen eine einfachere Form",
        Indicators = "Indikatoren",
        WhereFrom = "Woher das stammt",
        AllJudgement = "Fachliche Einschätzung, ohne Quelle.",
        PartlySourced = "Teils aus den genannten Quellen; das Übrige ist fachliche Einschätzung.",
        Judgement = "fachliche Einschätzung",
        Sourced = "aus einer Quelle",
        Points = "Punkte im Einzelnen",
        Sources = "Quellen",
        YourDecision = "Entscheidung der Gemeinde",
        DecisionQuestion = "Was entscheidet die Gemeinde?",
        NoDecision = "Noch nicht entschieden",
        DecisionReason = "Grund oder Bemerkung",
        DecisionReasonHint = "Nötig bei „Nicht für uns“. Nichts zu einer Person oder einer Familie.",
        DecisionUntil = "Nicht für uns bis",
        DecisionUntilHint = "Nach diesem Datum wird erneut gefragt.",
        DecisionProgress = "Fortschritt, in Prozent",
        DecisionProgressHint = "Für Begonnenes: von 0 bis 100",
        SaveDecision = "Entscheidung speichern",
        DecisionSaved = "Die Entscheidung ist gespeichert. Die Empfehlung berücksichtigt sie.",
        DecisionConflict =
            "{author} hat am {date} über diese Maßnahme entschieden, vor Ihrer Eingabe. Ihre Eingabe steht noch da: Speichern Sie sie "
            + "erneut, wenn sie noch gilt.",
        DecisionHistory = "Was entschieden wurde",
        UntilDate = "bis {date}",

        // Roadmap
        RoadmapFor = "Fahrplan für {commune}",
        RoadmapLead = "Was beginnt und wann, ohne Budget oder Personal je zu überschreiten, und nichts vor dem, was zuerst kommen muss.",
        Quarters = "Anzahl der Quartale",
        PlanNow = "Planen",
        RoadmapNeedsMeans = "Geben Sie Budget und Personal an: Der Fahrplan hält sie ein. Sie können auch im Profil stehen.",
        WhatWhen = "Was und wann",
        GanttSetUp = "Aufbau",
        GanttRuns = "läuft",
        GanttInProgress = "bereits in Umsetzung",
        GanttTable = "Dasselbe als Tabelle",
        Practice = "Maßnahme",
        Starts = "Beginn",
        Runs = "Läuft ab",
        OneOff = "Zu Beginn",
        Yearly = "Im Jahr",
        SetUpFte = "VZÄ zu Beginn",
        RunningFte = "VZÄ danach",
        QuarterTakes = "Was jedes Quartal verlangt",
        Quarter = "Quartal",
        Budget = "Geldmittel",
        Fte = "VZÄ",
        NewStarts = "Neu begonnen",
        LeftOut = "Nicht aufgenommen",
        LeftOutList = "Was nicht hineinpasst, und was es hineinbrächte",
        RoadmapEstimates =
            "Mitte der Schätzungen des Katalogs, für den Anteil der Gemeinde; ein VZÄ entspricht 55 Arbeitstagen im Quartal.",

        // Comparison
        CompareLead =
            "Was sich zwischen zwei Fassungen des Profils bewegt hat, und durch welche Regel und welche Angabe. Jede Fassung zählt mit "
            + "dem, was damals entschieden war.",
        OneVersionOnly =
            "Es gibt noch keine zwei Fassungen, die sich vergleichen lassen. Jedes Speichern des Profils und jede Antwort fügt eine hinzu.",
        FromVersion = "Von Fassung",
        ToVersion = "Zu Fassung",
        CompareThese = "Vergleichen",
        VersionOf = "Fassung {n}, {date}, {author}",
        VersionMissing = "Diese Fassung gibt es nicht, oder sie passt nicht mehr zum aktuellen Katalog.",

        // Follow-up
        FollowUpOf = "Umsetzung: {commune}",
        FollowUpLead = "Was die Gemeinde entschieden hat, und wie weit sie damit ist.",
        NothingDecided = "Es ist noch nichts entschieden.",
        AskAgain = "Der {date} ist vorbei: Die Frage stellt sich erneut.",
        ToDecide = "Zu entscheiden",
        ToDecideLead = "Die ersten Maßnahmen der Empfehlung, über die noch nichts entschieden ist.",

        // Data
        DataOf = "Daten: {commune}",
        DataLead =
            "Alles, was über die Gemeinde aufbewahrt wird: die Fassungen des Profils, die empfohlenen Ränge, die Entscheidungen, und wer "
            + "sie gespeichert hat.",
        KeptVersions = "Fassungen des Profils",
        Export = "Exportieren",
        ExportLead = "Eine JSON-Datei mit allem, was aufbewahrt wird.",
        ExportNow = "Herunterladen",
        Delete = "Löschen",
        DeleteLead = "Löscht endgültig die Gemeinde und alles, was über sie aufbewahrt wird. Es ist sinnvoll, zuerst zu exportieren.",
        DeleteConfirm = "Name der Gemeinde, zur Bestätigung",
        DeleteConfirmHint = "Einzugebender Name: {commune}",
        DeleteMismatch = "Der Name stimmt nicht überein. Dieser Name bestätigt das Löschen: {commune}",
        DeleteNow = "Endgültig löschen",
        Deleted = "Alles, was über {commune} aufbewahrt wurde, ist gelöscht.",

        // Zone
        PoliceZone = "Polizeizone",
        ZoneHint = "Gemeinden derselben Zone sehen gemeinsam, was sie besser teilen.",
        ZoneLead = "Was die Gemeinden der Zone besser gemeinsam tun, was die eine der anderen leihen kann, und was jede für sich behält.",
        ZoneTooFew = "Es braucht mindestens zwei Gemeinden mit einem Profil, um zu sehen, was sie teilen können.",
        ZoneMixed = "Die Profile dieser Gemeinden nennen verschiedene Verbünde: Name oder Art sind in den Profilen zu berichtigen.",

        // Help
        HelpLead =
            "Diese Seite berät Gemeinden; sie ist selbst kein Hilfsangebot. Diese Hilfetelefone sind für Betroffene, Angehörige, Zeuginnen "
            + "und Zeugen da.",
        Emergency = "In unmittelbarer Gefahr",
        LinesInYourLanguage = "In Ihrer Sprache",
        OtherLines = "Weitere Hilfetelefone",
        SafeBrowsing = "Die Spuren dieses Besuchs",
        SafeBrowsingText =
            "Die Schaltfläche „Schnell verlassen“ oder zweimal die Esc-Taste öffnet sofort eine andere Seite. Der Verlauf des Browsers "
            + "behält den Besuch dennoch, und ein Telefon behält die Anrufe. Ein privates Fenster hinterlässt weniger Spuren; am "
            + "sichersten ist ein Gerät, auf das sonst niemand Zugriff hat.",

        // Signing in
        SignIn = "Anmelden",
        SignInFailed =
            "Die Anmeldung ist nicht gelungen. Adresse oder Passwort stimmen nicht, oder es gab zu viele Versuche: In einer Viertelstunde "
            + "ist ein neuer Versuch möglich.",
        Email = "E-Mail-Adresse",
        Password = "Passwort",
        SignInHelp =
            "Konten richtet ein, wer diesen Dienst für die Zone verwaltet. Die Abmeldung beendet alle Sitzungen des Kontos, auf allen "
            + "Geräten.",
    };
}
