using VifRecommender.Profiles;

namespace VifRecommender.Web.Fields;

/// <summary>What is said of a field that is not accepted, in Dutch.</summary>
internal static class DutchFaultText
{
    public static readonly FaultText Words = new()
    {
        Numbers = new Explanation.NumberFormat(Language.Dutch),
        Needed = "Hier is een antwoord nodig.",
        WholeNumberNeeded = "Hier wordt een geheel getal verwacht, in cijfers.",
        NumberNeeded = "Hier wordt een getal verwacht, in cijfers.",
        NumberAmbiguous = "“{typed}” kan {low} of {high} betekenen: schrijf {low} of {high}.",
        OutOfRange = "Hier wordt een getal van {from} tot {to} verwacht.",
        WholeOutOfRange = "Hier wordt een geheel getal van {from} tot {to} verwacht.",
        ChooseOne = "Kies een van de voorgestelde antwoorden.",
        NisFormat = "Een NIS-code telt vijf cijfers, bijvoorbeeld 62122.",
        DateFormat = "Hier wordt een datum verwacht, jaar-maand-dag, bijvoorbeeld 2027-06-30.",
        TooLong = "Deze tekst telt meer dan {most} tekens: kort hem in.",
        OneLine = "Deze tekst bevat een onzichtbaar teken, zoals een tab: schrijf hem opnieuw op één regel.",
        NotInCatalogue = "De huidige catalogus kent dit element niet: bij de volgende opslag valt het weg.",
        Twice = "Hetzelfde antwoord staat er twee keer: bij de volgende opslag telt het één keer.",
        TooLarge =
            "Het formulier bevat meer dan een profiel kan bevatten: kort de teksten in, eerst de bronnen en de veronderstellingen.",
        Unreadable =
            "Dit antwoord kan niet gelezen worden: kies of schrijf het opnieuw. Verandert er niets, dan kan wie deze dienst beheert u "
            + "helpen, met de code {id}.",
        ReasonNeeded = "Geef de reden: ze helpt de volgende gemeenteraad.",
        Required = "verplicht",
        FaultLabel = "Te verbeteren:",
        FaultsFound = "Wat nog te verbeteren is",
        NothingLost = "Er is niets verloren: alles wat ingevuld werd, staat nog in het formulier.",
    };
}
