namespace VifRecommender.Web.Zones;

/// <summary>The words of the page on which a commune shares its answers, in Dutch.</summary>
internal static class DutchSharingText
{
    public static readonly SharingText Words = new()
    {
        PageName = "Delen",
        Title = "Delen met de zone: {commune}",
        Explained =
            "Zonder delen ziet niemand van een andere gemeente, noch de coördinatie van de zone {zone}, wat uw gemeente antwoordde.",
        WhoSees =
            "Met delen: de coördinatie van de zone leest uw pagina’s en vult ze aan, en de gemeenten van de zone zien u op het "
            + "bord van de zone (uw domeinen, wat u hebt en kunt uitlenen).",
        IsShared = "Gedeeld met de zone {zone} sinds {date}, door {author}.",
        IsNotShared = "Niet gedeeld met de zone {zone}.",
        WasOther = "Wat op {date} gedeeld werd, gold voor de zone {zone}, waartoe de gemeente niet meer behoort.",
        ShareNow = "Met de zone delen",
        StopNow = "Niet meer delen",
        AtOnce = "Stoppen geldt meteen. Wat voordien afgedrukt of geëxporteerd is, blijft waar het is.",
        Saved = "Dit is opgeslagen.",
        Faster = "{author} veranderde het delen op {date}, vóór uw formulier aankwam. De huidige stand staat hieronder.",
        EditorsOnly = "Alleen wie deze gemeente redigeert, kan het delen veranderen.",
        NoZone = "Deze gemeente behoort tot geen zone: er valt niets te delen.",
    };
}
