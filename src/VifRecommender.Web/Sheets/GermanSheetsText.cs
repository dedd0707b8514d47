namespace VifRecommender.Web.Sheets;

/// <summary>The words of the page with texts ready to use, in German.</summary>
internal static class GermanSheetsText
{
    public static readonly SheetsText Words = new()
    {
        Title = "Fertige Blätter und Briefe",
        Lead = "Jeder Text ist für die Gemeinde ausgefüllt, soweit etwas bekannt ist; der Rest wird von Hand ergänzt.",
        Print = "Seite zum Ausdrucken",
        Word = "Word-Datei",
    };
}
