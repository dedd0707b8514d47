using VifRecommender.Profiles;

namespace VifRecommender.Explanation;

/// <summary>Signs that languages set differently, for a layout of a host's own.</summary>
public static class Punctuation
{
    /// <summary>A colon, to set after a label: in French after a narrow no-break space.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The colon, without a space after it.</returns>
    public static string Colon(Language language) => language == Language.French ? "\u202F:" : ":";

    /// <summary>A semicolon: in French after a narrow no-break space.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The semicolon, without a space after it.</returns>
    public static string Semicolon(Language language) => language == Language.French ? "\u202F;" : ";";

    /// <summary>A sentence that goes on after a colon: it begins with a small letter, where the language and the word allow it.</summary>
    /// <param name="text">The sentence.</param>
    /// <param name="language">The language.</param>
    /// <returns>The sentence; as it is in German, and where its second character is no small letter (<c>EVRAS</c>).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static string AfterColon(string text, Language language) =>
        text is null ? throw new ArgumentNullException(nameof(text))
            : language == Language.German || text.Length < 2 || !char.IsLower(text[1]) ? text
            : char.ToLowerInvariant(text[0]) + text.Substring(1);
}
