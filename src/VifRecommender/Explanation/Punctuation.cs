using VifRecommender.Profiles;

namespace VifRecommender.Explanation;

/// <summary>Signs that languages set differently.</summary>
internal static class Punctuation
{
    /// <summary>A colon: in French after a narrow no-break space.</summary>
    public static string Colon(Language language) => language == Language.French ? "\u202F:" : ":";

    /// <summary>A semicolon: in French after a narrow no-break space.</summary>
    public static string Semicolon(Language language) => language == Language.French ? "\u202F;" : ";";
}
