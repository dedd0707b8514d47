namespace VifRecommender.Web.Additions;

/// <summary>The words of the page with local additions, in Dutch.</summary>
internal static class DutchAdditionsText
{
    public static readonly AdditionsText Words = new()
    {
        Title = "Lokale aanvullingen van {commune}",
        Lead =
            "Eigen praktijken en regels, naast de ingebouwde catalogus: een bestand in het formaat van een aanvulling (overlay). Ze worden "
            + "als de uwe getoond, en geen enkele veiligheidsregel kan erdoor worden weggenomen.",
        Now = "Nu in gebruik",
        None = "Geen: het advies steunt alleen op de ingebouwde catalogus.",
        Count = "{name}: toegevoegde praktijken: {practices}; toegevoegde regels: {rules}.",
        Used = "Dit advies gebruikt ook de lokale aanvullingen {name}.",
        NotUsed = "De opgeslagen lokale aanvullingen passen niet meer bij de catalogus; het advies doet het zonder.",
        Upload = "Toevoegen of vervangen",
        File = "Bestand met aanvullingen",
        FileHint = "Een JSON-bestand van hoogstens {kib} KiB; het vervangt het vorige, dat in de geschiedenis blijft.",
        FileNeeded = "Er is nog geen bestand gekozen.",
        Send = "Nakijken en opslaan",
        Remove = "Zonder aanvullingen verdergaan",
        Saved = "Opgeslagen. Het advies houdt er vanaf nu rekening mee.",
        Conflict =
            "{author} heeft op {date} andere aanvullingen opgeslagen, terwijl deze pagina openstond. Van u is niets opgeslagen: u kunt "
            + "eerst die van {author} bekijken en de uwe daarna opnieuw versturen.",
        Refused = "Dit bestand wordt niet aanvaard; er is niets gewijzigd.",
        TooLarge =
            "Er mogen hoogstens {practices} praktijken, {rules} regels en {others} elementen van elke andere soort meer zijn dan in de "
            + "ingebouwde catalogus, {thresholds} verschillende drempels voor eenzelfde cijfer, en id’s van {id} tekens.",
        Faults = "Wat te verbeteren is, in de woorden van de software (Engels):",
        Remarks = "Het bestand wordt gebruikt. Opmerkingen (in het Engels):",
        LineNumber = "Regel {n}",
    };
}
