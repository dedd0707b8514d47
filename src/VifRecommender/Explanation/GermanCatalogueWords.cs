namespace VifRecommender.Explanation;

/// <summary>The words that describe a catalogue in German of Belgium.</summary>
internal static class GermanCatalogueWords
{
    public static readonly CatalogueWords Words = new()
    {
        AllOf = "dies alles",
        AnyOf = "mindestens eines davon",
        NoneOf = "dies nicht",
        Always = "immer",
        When = "Wann",
        Requires = "Nie ohne",
        AppliesTo = "Betrifft",
        AllPractices = "alle Maßnahmen",
        ServedBy = "Zweck bereits erfüllt durch",
        ReopenedBy = "Dennoch neu zu prüfen, wenn",
        Answers = "Greift diese Feststellungen auf",
        PossibleAnswers = "Mögliche Antworten",
        AnsweredBy = "Maßnahmen, die sie aufgreifen",
        EstablishedBy = "Festgestellt durch diese Regeln",
        Establishes = "Stellt fest",
        DeliveredBy = "Maßnahmen, die dies schaffen",
        NeededBy = "Notwendig für",
        Rules = "Regeln dazu",
        MayBeHeldBy = "Kann getragen werden von",
        FromOutside = "Von außen",
        Severity = "Dringlichkeit",
        Level = "Passend ab Stufe",
        Raises = "Hebt mindestens auf",
        Provenance = "Herkunft",
        TheRest = "alles Übrige",
        From = "ab {n} Einwohnern",
        RuleKinds =
        [
            "Feststellungsregel",
            "Schutzregel",
            "Eignungsregel",
            "Vorrangregel",
            "Ausgleichsregel",
            "Hinweis zur Vorsicht",
            "Widerspruch",
        ],
        ElementKinds =
        [
            "Maßnahme",
            "Angebot oder Voraussetzung",
            "Feststellung",
            "örtlicher Umstand",
            "regionale Struktur",
            "örtliche Angabe",
        ],
        RuleGroups =
        [
            "Feststellungen",
            "Schutzregeln",
            "Eignung",
            "Vorrang",
            "Ausgleich",
            "Hinweise zur Vorsicht",
            "Widersprüche",
        ],
        ElementGroups =
        [
            "Maßnahmen",
            "Angebote und Voraussetzungen",
            "Feststellungen",
            "Örtliche Umstände",
            "Regionale Strukturen",
            "Regeln",
            "Örtliche Angaben",
        ],
        CatalogueTitle = "Katalog guter Praxis gegen innerfamiliäre Gewalt",
        Holds = "{practices} Maßnahmen, {rules} Regeln, {services} Angebote und Voraussetzungen, {findings} Feststellungen",
        TitleField = "Titel",
        DescriptionField = "Beschreibung",
        BackToContents = "Zurück zum Inhalt",
    };
}
