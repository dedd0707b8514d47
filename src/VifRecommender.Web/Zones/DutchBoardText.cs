namespace VifRecommender.Web.Zones;

/// <summary>The words of the board of a zone, in Dutch.</summary>
internal static class DutchBoardText
{
    public static readonly BoardText Words = new()
    {
        ByDomain = "De gemeenten, domein per domein",
        Explained =
            "Per domein, volgens het advies van elke gemeente: wat er al is, en de tekorten die uit haar antwoorden blijken. Wat "
            + "niet bekend is, telt niet als tekort.",
        Strength = "Sterk",
        Mixed = "Deels",
        Gap = "Tekort",
        Open = "Nog niet bekend",
        Counts = "{inPlace} aanwezig, {gaps} vastgestelde tekorten, {now} te overwegen",
        InPlace = "Aanwezig",
        Gaps = "Vastgestelde tekorten",
        ToConsider = "Te overwegen",
        Standing = "Vaststelling",
        Domain = "Domein",
        Commune = "Gemeente",
        NotShared = "Niet gedeeld",
        NotSharedLead = "Van een gemeente is niets te zien zolang haar eigen redacteur haar antwoorden niet met de zone deelt.",
        Empty = "Geen enkele gemeente van de zone deelt nu haar antwoorden.",
        Excel = "Excel-tabel (.xlsx)",
        Csv = "CSV-tabel",
        YourZones = "Uw zones",
    };
}
