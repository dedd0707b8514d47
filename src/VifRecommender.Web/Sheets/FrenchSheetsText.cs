namespace VifRecommender.Web.Sheets;

/// <summary>The words of the page with texts ready to use, in French.</summary>
internal static class FrenchSheetsText
{
    public static readonly SheetsText Words = new()
    {
        Title = "Fiches et lettres prêtes à l’emploi",
        Lead = "Chaque texte est rempli pour la commune avec ce qui est connu\u202F; le reste se complète à la main.",
        Print = "Page à imprimer",
        Word = "Fichier Word",
    };
}
