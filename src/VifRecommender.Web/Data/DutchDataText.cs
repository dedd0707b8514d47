namespace VifRecommender.Web.Data;

/// <summary>The words of the page on what is kept, in Dutch.</summary>
internal static class DutchDataText
{
    public static readonly DataText Words = new()
    {
        Title = "Gegevens: {commune}",
        Lead =
            "Alles wat over de gemeente bewaard wordt: de versies van het profiel, de geadviseerde rangen, de beslissingen met hun "
            + "opvolging, de bewaarde adviezen, het delen met de zone, en wie dat alles opsloeg.",
        KeptVersions = "Versies van het profiel",
        Export = "Exporteren",
        ExportLead = "Een JSON-bestand met alles wat bewaard wordt.",
        ExportNow = "Downloaden",
        Delete = "Verwijderen",
        DeleteLead = "Verwijdert voorgoed de gemeente en alles wat over haar bewaard wordt. Het is nuttig om eerst te exporteren.",
        DeleteConfirm = "Naam van de gemeente, ter bevestiging",
        DeleteConfirmHint = "Over te nemen naam: {commune}",
        DeleteMismatch = "De naam klopt niet. Deze naam bevestigt het verwijderen: {commune}",
        DeleteNow = "Voorgoed verwijderen",
        Deleted = "Alles wat over {commune} bewaard werd, is verwijderd.",
    };
}
