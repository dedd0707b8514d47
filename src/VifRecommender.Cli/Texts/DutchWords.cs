namespace VifRecommender.Cli.Texts;

/// <summary>The words of the command line in Dutch of Belgium.</summary>
internal static class DutchWords
{
    public static readonly CliWords Words = new()
    {
        Sum = "{n, plural, one{Eén punt} other{{n} punten}}: de som van deze onderdelen.",
        MoreInDetail = "{n, plural, one{Eén andere staat} other{{n} andere staan}} in de lijst hierboven; in detail met: --top {all}, of vif explain.",
        SourcesCited = "{n, plural, one{Eén openbare bron aangehaald} other{{n} openbare bronnen aangehaald}}; in detail met: vif catalogue show, of --format markdown.",
        StandsNow = "Nu te overwegen: rang {rank} van {all}",
        StandsLater = "Later: fase {step}",
        StandsNotAdvised = "Hier niet aangeraden: {outcome}",
        QuestionsHere = "Vragen over deze praktijk",
        AllOf = "dit alles",
        AnyOf = "minstens één hiervan",
        NoneOf = "dit niet",
        Always = "altijd",
        When = "Wanneer",
        Requires = "Nooit zonder",
        AppliesTo = "Betreft",
        AllPractices = "alle praktijken",
        ServedBy = "Doel al bereikt door",
        Answers = "Antwoord op deze vaststellingen",
        AnsweredBy = "Praktijken die erop antwoorden",
        EstablishedBy = "Vastgesteld door deze regels",
        Establishes = "Stelt vast",
        DeliveredBy = "Praktijken die dit opleveren",
        NeededBy = "Noodzakelijk voor",
        Rules = "Regels hierover",
        Question = "Vraag",
        HeldBy = "Kan gedragen worden door",
        FromOutside = "Van buiten",
        Severity = "Ernst",
        Level = "Op zijn plaats vanaf niveau",
        Raises = "Brengt minstens op",
        Provenance = "Herkomst",
        From = "vanaf {n} inwoners",
        RuleKinds =
        [
            "vaststellingsregel",
            "veiligheidsregel",
            "geschiktheidsregel",
            "prioriteitsregel",
            "evenwichtsregel",
            "aandachtspunt",
            "tegenspraak",
        ],
        ElementKinds =
        [
            "praktijk",
            "voorziening",
            "vaststelling",
            "lokaal aandachtspunt",
            "regionale structuur",
        ],
    };
}
