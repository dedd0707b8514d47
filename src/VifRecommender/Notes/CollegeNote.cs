using System.Collections.Immutable;
using VifRecommender.Documents;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;
using VifRecommender.Sheets;

namespace VifRecommender.Notes;

/// <summary>
/// The note for the college or council: one page, A4, with what is known, the proposed decisions, who does what by when, the means and two
/// safety rules; behind it the model decision in the form of the commune's administration.
/// </summary>
/// <remarks>
/// Thread-safe. Such a note may be public before it is voted: it names functions and no persons, and holds no figure of cases and no
/// address.
/// The organ that it proposes is to be confirmed by the head of the administration.
/// </remarks>
public static class CollegeNote
{
    /// <summary>Writes the note.</summary>
    /// <param name="advice">The advice.</param>
    /// <param name="languages">The languages of the note, at least one: a page in each. The model decision stands in the languages in
    /// which the administration decides.</param>
    /// <returns>The document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="advice"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="languages"/> is empty.</exception>
    public static Document Write(Advice advice, params ImmutableArray<Language> languages)
    {
        if (advice is null) throw new ArgumentNullException(nameof(advice));
        if (languages.IsDefaultOrEmpty) throw new ArgumentException("A note has at least one language.", nameof(languages));
        var administration = Administrations.Of(advice.Profile);
        var pages = languages.Select(language => new NotePage(advice, administration, language).Write()).ToList();
        var titles = pages.Select(page => page.Title).Distinct(StringComparer.Ordinal);
        return new Document
        {
            Title = $"{string.Join(" / ", titles)} – {(languages.Length == 1 ? advice.Profile.NameIn(languages[0]) : advice.Profile.Name)}",
            Pages = [.. pages, DecisionPage.Write(advice, administration, languages[0])],
        };
    }
}
