namespace VifRecommender.Web.Sheets;

/// <summary>The words of the page with texts ready to use, in Dutch.</summary>
internal static class DutchSheetsText
{
    public static readonly SheetsText Words = new()
    {
        Title = "Fiches en brieven, klaar voor gebruik",
        Lead = "Elke tekst is ingevuld voor de gemeente met wat bekend is; de rest vult u met de hand aan.",
        Print = "Pagina om af te drukken",
        Word = "Word-bestand",
    };
}
