using VifRecommender.Profiles;

namespace VifRecommender.Explanation;

/// <summary>Signs that languages set differently.</summary>
internal static class Punctuation
{
    /// <summary>A colon: in French after a narrow no-break space.</summary>
    public static string Colon(Language language) => language == Language.French ? "\u202F:" : ":";

    /// <summary>A semicolon: in French after a narrow no-break space.</summary>
    public static string Semicolon(Language language) => language == Language.French ? "\u202F;" : ";";

    /// <summary>A sentence that goes on after a colon: small, where the language and the word allow it.</summary>
    public static string AfterColon(string text, Language language) =>
        language == Language.German || text.Length < 2 || !char.IsLower(text[1]) ? text
            : char.ToLowerInvariant(text[0]) + text.Substring(1);
}
