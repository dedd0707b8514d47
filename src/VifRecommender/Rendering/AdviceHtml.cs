using VifRecommender.Explanation;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;

namespace VifRecommender.Rendering;

/// <summary>
/// Writes an advice as one self-contained HTML page: accessible, without script and without any outside request. What is read in two
/// minutes
/// stands first and is what is printed, on two pages; the whole advice is folded below, and what is unfolded is printed too.
/// </summary>
public static class AdviceHtml
{
    /// <summary>Writes an advice.</summary>
    /// <param name="advice">The advice.</param>
    /// <param name="language">The language.</param>
    /// <param name="top">How many recommendations to keep, 0 or more; <see langword="null"/>: all. The other lists are never cut.</param>
    /// <returns>The page, with line feeds.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="advice"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="top"/> is negative.</exception>
    public static string Write(Advice advice, Language language, int? top = null) => Page(advice, language, top, isUnfolded: false);

    /// <summary>Writes an advice with nothing folded, so that all of it is printed.</summary>
    /// <param name="advice">The advice.</param>
    /// <param name="language">The language.</param>
    /// <param name="top">How many recommendations to keep, 0 or more; <see langword="null"/>: all. The other lists are never cut.</param>
    /// <returns>The page, with line feeds.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="advice"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="top"/> is negative.</exception>
    public static string WriteUnfolded(Advice advice, Language language, int? top = null) => Page(advice, language, top, isUnfolded: true);

    private static string Page(Advice advice, Language language, int? top, bool isUnfolded)
    {
        var shown = Shown.Of(advice, top);
        return new AdvicePage(advice, new Explainer(advice.Catalogue, language), shown, isUnfolded).Write();
    }
}
