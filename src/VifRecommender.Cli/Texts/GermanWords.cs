namespace VifRecommender.Cli.Texts;

/// <summary>The words of the command line in German of Eastern Belgium.</summary>
internal static class GermanWords
{
    public static readonly CliWords Words = new()
    {
        Sum = "{n, plural, one{Ein Punkt} other{{n} Punkte}}: die Summe dieser Teilwerte.",
        MoreInDetail = "{n, plural, one{Eine weitere steht} other{{n} weitere stehen}} in der Liste oben; ausführlich mit: --top {all}, oder vif explain.",
        SourcesCited = "{n, plural, one{Eine öffentliche Quelle angeführt} other{{n} öffentliche Quellen angeführt}}; ausführlich mit: vif catalogue show, oder --format markdown.",
        StandsNow = "Jetzt zu erwägen: Rang {rank} von {all}",
        StandsLater = "Später: Etappe {step}",
        StandsNotAdvised = "Hier nicht empfohlen: {outcome}",
        QuestionsHere = "Fragen zu dieser Maßnahme",
        AllOf = "dies alles",
        AnyOf = "mindestens eines davon",
        NoneOf = "dies nicht",
        Always = "immer",
        When = "Wann",
        Requires = "Nie ohne",
        AppliesTo = "Betrifft",
        AllPractices = "alle Maßnahmen",
        ServedBy = "Zweck bereits erfüllt durch",
        Answers = "Antwort auf diese Feststellungen",
        AnsweredBy = "Maßnahmen, die darauf antworten",
        EstablishedBy = "Festgestellt durch diese Regeln",
        Establishes = "Stellt fest",
        DeliveredBy = "Maßnahmen, die dies schaffen",
        NeededBy = "Notwendig für",
        Rules = "Regeln dazu",
        Question = "Frage",
        HeldBy = "Kann getragen werden von",
        FromOutside = "Von außen",
        Severity = "Dringlichkeit",
        Level = "Am Platz ab Stand",
        Raises = "Hebt mindestens auf",
        Provenance = "Herkunft",
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
        ],
    };
}
