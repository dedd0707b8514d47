namespace VifRecommender.Web.Sheets;

/// <summary>The words of the page with texts ready to use, in English.</summary>
internal static class EnglishSheetsText
{
    public static readonly SheetsText Words = new()
    {
        Title = "Sheets and letters, ready to use",
        Lead = "Each text is filled in for the commune with what is known; the rest is completed by hand.",
        Print = "Page to print",
        Word = "Word file",
    };
}
