using VifRecommender.Documents;

namespace VifRecommender.Office.Word;

/// <summary>The names of the styles: one for each use and density.</summary>
internal static class WordStyle
{
    public const string Above = "VifAbove";
    public const string Title = "Heading1";
    public const string Heading = "Heading2";
    public const string Body = "VifBody";
    public const string Soft = "VifSoft";
    public const string Cell = "VifCell";
    public const string Danger = "VifDanger";
    public const string Safety = "VifSafety";
    public const string Plain = "VifPlain";

    /// <summary>The style of a use, set as closely as the page.</summary>
    public static string Of(string use, PageDensity density) => density switch
    {
        PageDensity.Normal => use,
        PageDensity.Dense => use + "Dense",
        PageDensity.Densest => use + "Densest",
    };
}
