namespace VifRecommender.Explanation;

/// <summary>The words that describe a catalogue in Dutch of Belgium.</summary>
internal static class DutchCatalogueWords
{
    public static readonly CatalogueWords Words = new()
    {
        AllOf = "dit alles",
        AnyOf = "minstens één hiervan",
        NoneOf = "dit niet",
        Always = "altijd",
        When = "Wanneer",
        Requires = "Nooit zonder",
        AppliesTo = "Betreft",
        AllPractices = "alle praktijken",
        ServedBy = "Doel al bereikt door",
        ReopenedBy = "Toch opnieuw te bekijken als",
        Answers = "Speelt in op deze vaststellingen",
        PossibleAnswers = "Mogelijke antwoorden",
        AnsweredBy = "Praktijken die erop inspelen",
        EstablishedBy = "Vastgesteld door deze regels",
        Establishes = "Stelt vast",
        DeliveredBy = "Praktijken die dit opleveren",
        NeededBy = "Noodzakelijk voor",
        Rules = "Regels hierover",
        MayBeHeldBy = "Kan gedragen worden door",
        FromOutside = "Van buiten",
        Severity = "Ernst",
        Level = "Op zijn plaats vanaf niveau",
        Raises = "Brengt minstens op",
        Provenance = "Herkomst",
        TheRest = "de rest",
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
            "lokaal gegeven",
        ],
        RuleGroups =
        [
            "Vaststellingen",
            "Veiligheidsregels",
            "Geschiktheid",
            "Prioriteit",
            "Evenwicht",
            "Aandachtspunten",
            "Tegenspraak",
        ],
        ElementGroups =
        [
            "Praktijken",
            "Diensten en middelen",
            "Vaststellingen",
            "Elementen uit de context",
            "Regionale structuren",
            "Regels",
            "Lokale gegevens",
        ],
        CatalogueTitle = "Catalogus van goede praktijken tegen intrafamiliaal geweld",
        Holds = "{practices} praktijken, {rules} regels, {services} diensten en middelen, {findings} vaststellingen",
        TitleField = "titel",
        DescriptionField = "beschrijving",
        BackToContents = "Terug naar de inhoud",
    };
}
