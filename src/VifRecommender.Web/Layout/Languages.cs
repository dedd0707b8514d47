using Microsoft.Net.Http.Headers;
using VifRecommender.Profiles;
using VifRecommender.Writing;

namespace VifRecommender.Web.Layout;

/// <summary>The languages of the pages, with their codes.</summary>
public static class Languages
{
    /// <summary>In the order in which they are offered.</summary>
    public static IReadOnlyList<Language> All { get; } = [Language.French, Language.Dutch, Language.German, Language.English];

    /// <summary>Those of administrations: English is none of them.</summary>
    public static IEnumerable<Language> OfAdministrations => All.Where(language => language != Language.English);

    /// <summary>The code of a language, as files and addresses write it.</summary>
    public static string Code(this Language language) => JsonWords.Of(language);

    /// <summary>The name of a language in itself.</summary>
    public static string OwnName(this Language language) => language switch
    {
        Language.French => "Français",
        Language.Dutch => "Nederlands",
        Language.German => "Deutsch",
        Language.English => "English",
    };

    /// <summary>The language of a code such as <c>nl</c> or <c>nl-BE</c>.</summary>
    public static Language? Find(string? code)
    {
        var first = code?.Trim().Split('-')[0];
        foreach (var language in All)
        {
            if (string.Equals(language.Code(), first, StringComparison.OrdinalIgnoreCase)) return language;
        }

        return null;
    }

    /// <summary>The language that a browser or program asks for, or nothing where it asks for none of ours.</summary>
    public static Language? Asked(HttpRequest request) =>
        StringWithQualityHeaderValue.TryParseList([.. request.Headers.AcceptLanguage.OfType<string>()], out var asked)
            ? asked.Where(each => each.Quality is not 0).OrderByDescending(each => each.Quality ?? 1).Select(each => Find(each.Value.Value))
                .FirstOrDefault(language => language is not null)
            : null;
}
