namespace VifRecommender.Web.Layout;

/// <summary>What is said where a request ends with a status, in Dutch.</summary>
internal static class DutchStatusText
{
    public static readonly StatusText Words = new()
    {
        NotFoundTitle = "Pagina niet gevonden",
        NotFoundText = "Deze pagina bestaat niet, of ze is niet toegankelijk met uw account.",
        ErrorTitle = "Deze pagina kan niet worden getoond",
        ErrorText =
            "Er ging iets mis aan onze kant; dat is genoteerd. Wat eerder opgeslagen was, blijft bewaard. U kunt het zo dadelijk opnieuw "
            + "proberen.",
        ForbiddenTitle = "Dit kunt u niet wijzigen",
        ForbiddenText = "Uw account geeft daar geen recht op. Wie deze toepassing beheert, kan u een andere rol geven.",
        ExpiredTitle = "Het formulier kon niet worden gelezen",
        ExpiredText =
            "Het stond te lang open, of het kwam van elders. Er is niets opgeslagen. U kunt teruggaan, de pagina opnieuw laden en het nog "
            + "eens versturen.",
        TooManyTitle = "Te veel aanvragen",
        TooManyText = "Over een minuut kunt u het opnieuw proberen. De hulplijnen hierboven blijven bereikbaar.",
        NotThisWayTitle = "Dit adres kan zo niet worden geopend",
        NotThisWayText =
            "Het aanvaardt dit soort aanvraag niet: vaak is het het adres van een formulier. U kunt teruggaan naar de startpagina en de "
            + "pagina daar terugvinden.",
        TooLargeTitle = "Dit is te groot",
        TooLargeText =
            "Wat verstuurd werd, is groter dan deze toepassing aanvaardt. Er is niets opgeslagen. U kunt teruggaan, de teksten inkorten of "
            + "een kleiner bestand kiezen, en het nog eens versturen.",
        MemoryAwayTitle = "De gegevens zijn nu niet bereikbaar",
        MemoryAwayText =
            "Ze kunnen niet worden gelezen of geschreven; dat is genoteerd. Wat net verstuurd werd, is niet opgeslagen. U kunt het later "
            + "opnieuw proberen, of de beheerder van deze toepassing verwittigen.",
        DemoClosedTitle = "Deze demonstratie is gesloten",
        DemoClosedText =
            "Ze heeft geen accounts en antwoordt alleen de computer waarop ze draait. De beheerder kan de accounts inschakelen.",
        DemoBehindProxyText =
            "Ze heeft geen accounts, en een tussenliggende server geeft haar aanvragen van anderen door: daarom antwoordt ze niemand. De "
            + "beheerder kan de accounts inschakelen.",
        OtherHostTitle = "Deze toepassing heeft een andere naam",
        OtherHostText =
            "Het gebruikte adres bevat een naam die deze toepassing niet kent. "
                + "De beheerder kan die naam toevoegen aan de toegelaten namen.",
        TooLongTitle = "Het antwoord duurde te lang",
        TooLongText =
            "De berekening is gestopt, zodat de andere pagina’s bereikbaar blijven. Er is niets verloren; u kunt het zo dadelijk opnieuw "
            + "proberen.",
    };
}
