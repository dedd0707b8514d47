namespace VifRecommender.Web.Help;

/// <summary>The words of the page with helplines, in Dutch.</summary>
internal static class DutchHelpText
{
    public static readonly HelpText Words = new()
    {
        Lead =
            "Deze site adviseert gemeenten en verleent zelf geen hulp. Deze lijnen zijn er wel voor slachtoffers, naasten en getuigen.",
        Emergency = "In onmiddellijk gevaar",
        LinesInYourLanguage = "In uw taal",
        OtherLines = "Andere lijnen",
        SafeBrowsing = "De sporen van dit bezoek",
        SafeBrowsingText =
            "De knop “Snel weg”, of twee keer de Esc-toets, opent meteen een andere pagina. De geschiedenis van de browser bewaart het "
            + "bezoek toch, en een telefoon bewaart de oproepen. Een privévenster laat minder sporen na; het veiligst is een toestel waar "
            + "niemand anders bij kan.",
    };
}
