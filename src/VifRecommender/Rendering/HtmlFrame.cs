using VifRecommender.Profiles;
using VifRecommender.Writing;

namespace VifRecommender.Rendering;

/// <summary>The frame of the pages: one self-contained document, without any outside request.</summary>
public static class HtmlFrame
{
    /// <summary>Begins a page: head, style and the opening of the body.</summary>
    /// <param name="language">The language of the page.</param>
    /// <param name="title">Its title.</param>
    /// <param name="css">Its style sheet; it names no address.</param>
    /// <param name="isForPaper">Whether it looks as on paper whatever the reader's colour scheme.</param>
    /// <returns>The builder of the page.</returns>
    public static HtmlText Begin(Language language, string title, string css, bool isForPaper = false)
    {
        var html = new HtmlText();
        html.Raw($"<!DOCTYPE html>\n<html lang=\"{JsonWords.Of(language)}\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Raw(
                "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" "
                + "content=\"no-referrer\">\n");
        if (!isForPaper) html.Raw("<meta name=\"color-scheme\" content=\"light dark\">\n");
        return html.Element("title", title).Raw("<style>\n").Raw(css).Raw("\n</style>\n</head>\n<body>\n");
    }

    /// <summary>Ends a page.</summary>
    /// <param name="html">The builder of the page.</param>
    /// <returns>The whole page, with line feeds.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="html"/> is null.</exception>
    public static string End(HtmlText html) =>
        html is null ? throw new ArgumentNullException(nameof(html)) : html.Raw("</body>\n</html>\n").ToString();
}
