using VifRecommender.Profiles;

namespace VifRecommender.Catalogues;

/// <summary>A text in the four languages.</summary>
/// <param name="French">The French text.</param>
/// <param name="Dutch">The Dutch text.</param>
/// <param name="German">The German text.</param>
/// <param name="English">The English text.</param>
/// <remarks>Immutable; equal when all four texts are.</remarks>
public sealed record LocalizedText(string French, string Dutch, string German, string English)
{
    /// <summary>The text in one language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is none of the four.</exception>
    public string this[Language language] => language switch
    {
        Language.French => French,
        Language.Dutch => Dutch,
        Language.German => German,
        Language.English => English,
        _ => throw new ArgumentOutOfRangeException(nameof(language)),
    };

    /// <summary>The same text for all languages: for a host's own practice in one language.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text, four times.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static LocalizedText Same(string text)
    {
        if (text is null) throw new ArgumentNullException(nameof(text));
        return new(text, text, text, text);
    }
}
