using VifRecommender.Documents;
using VifRecommender.Profiles;

namespace VifRecommender.Rendering;

/// <summary>
/// Writes a document as one self-contained HTML page, for print on A4 and for a screen. Only a document with a quick exit has a script:
/// the few
/// lines that leave the page; without script the exit is a link.
/// </summary>
public static class DocumentHtml
{
    // Replaces the entry of the history, so that "back" does not lead here again. Escape twice does the same.
    private const string ExitScript = """
        <script>
        (function(){var a=document.querySelector("[data-quick-exit]"),t=-Infinity;
        function go(){document.body.hidden=true;location.replace(a.href)}
        a.addEventListener("click",function(e){e.preventDefault();go()});
        document.addEventListener("keydown",function(e){if(e.key!=="Escape")return;if(e.timeStamp-t<800)go();t=e.timeStamp})})();
        </script>

        """;

    /// <summary>Writes a document.</summary>
    /// <param name="document">The document.</param>
    /// <returns>The page, with line feeds.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public static string Write(Document document)
    {
        if (document is null) throw new ArgumentNullException(nameof(document));
        var language = document.Pages.IsEmpty ? Language.French : document.Pages[0].Language;
        var html = HtmlFrame.Begin(language, document.Title, DocumentStyle.Css, isForPaper: true);
        html.Raw("<main>\n");
        foreach (var page in document.Pages) Write(html, page);
        html.Raw("</main>\n");
        if (document.Pages.Any(page => page.Blocks.OfType<QuickExit>().Any())) html.Raw(ExitScript);
        return HtmlFrame.End(html);
    }

    private static void Write(HtmlText html, DocumentPage page)
    {
        var density = page.Density switch
        {
            PageDensity.Normal => "normal",
            PageDensity.Dense => "dense",
            PageDensity.Densest =>
            "densest"
        };
        html.Raw($"<article lang=\"{page.Language.ToWord()}\" class=\"{density}\">\n");
        var blocks = new BlockHtml(html);
        // The exit stands before all else, for those who leave by keyboard too.
        foreach (var exit in page.Blocks.OfType<QuickExit>()) exit.Accept(blocks);
        if (page.Above is { } above) html.Element("p", above, "class=\"above\"");
        html.Element("h1", page.Title);
        foreach (var block in page.Blocks.Where(block => block is not QuickExit)) block.Accept(blocks);
        if (page.Footer is { } footer) html.Element("footer", footer);
        html.Raw("</article>\n");
    }
}
