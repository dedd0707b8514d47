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

    /// <summary>A bit for each language in which nobody wrote it.</summary>
    internal int Missing { get; private init; }

    /// <summary>
    /// Whether the text was written in a language. Where it was not, another language stands in for it, named in brackets before the
    /// text, such as <c>[nl] Sociale huisvesting</c>: the first in which it was written of French, Dutch, German and English.
    /// </summary>
    /// <param name="language">The language.</param>
    /// <returns>Whether it was; always, but for texts of an overlay that says which languages it serves.</returns>
    public bool IsWritten(Language language) => (Missing & (1 << (int)language)) == 0;

    /// <summary>A text of which some languages are not written; nothing where none is.</summary>
    internal static LocalizedText? Of(string? french, string? dutch, string? german, string? english)
    {
        (Language Language, string? Text)[] texts =
            [(Language.French, french), (Language.Dutch, dutch), (Language.German, german), (Language.English, english)];
        if (texts.FirstOrDefault(each => each.Text is not null) is not { Text: { } first, Language: var language }) return null;
        var other = $"[{language.ToWord()}] {first}";
        return new(french ?? other, dutch ?? other, german ?? other, english ?? other)
        {
            Missing = texts.Where(each => each.Text is null).Sum(each => 1 << (int)each.Language),
        };
    }

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
