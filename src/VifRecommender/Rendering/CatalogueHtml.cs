using VifRecommender.Catalogues;
using VifRecommender.Explanation;
using VifRecommender.Profiles;

namespace VifRecommender.Rendering;

/// <summary>
/// Writes a catalogue as one self-contained HTML page to browse and print: every practice and rule has an anchor (<c>#practice-</c> or
/// <c>#rule-</c> and its id). Accessible, without script and without any outside request.
/// </summary>
public static class CatalogueHtml
{
    /// <summary>Writes a catalogue.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="language">The language.</param>
    /// <returns>The page, with line feeds.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalogue"/> is null.</exception>
    public static string Write(Catalogue catalogue, Language language) =>
        new CataloguePage(new Explainer(catalogue ?? throw new ArgumentNullException(nameof(catalogue)), language)).Write();
}
