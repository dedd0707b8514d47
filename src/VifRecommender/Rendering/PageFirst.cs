using VifRecommender.Explanation;
using VifRecommender.Recommendations;

namespace VifRecommender.Rendering;

/// <summary>Writes what comes first: three large cards, and what else of it there is in one line each.</summary>
internal sealed class PageFirst(HtmlText html, Advice advice, Explainer explainer, IReadOnlyList<Recommendation> shown)
{
    private const int Large = 3;

    private readonly PageWords _pageWords = PageWords.Of(explainer.Language);

    public void Write(FirstScreen screen)
    {
        html.Raw("<section aria-labelledby=\"first\">\n").Element("h2", screen.FirstHeading, "id=\"first\"");
        if (screen.NothingFirst is { } nothing) html.Element("p", nothing);
        if (screen.First.Length > 0)
        {
            html.Raw("<ol class=\"first\">\n");
            for (var i = 0; i < Math.Min(Large, screen.First.Length); i++) WriteCard(screen.First[i], i);
            html.Raw("</ol>\n");
        }

        if (screen.First.Length > Large)
        {
            html.Element("h3", _pageWords.AlsoFirst).Raw("<ul class=\"also\">\n");
            for (var i = Large; i < screen.First.Length; i++) WriteLine(screen.First[i], i);
            html.Raw("</ul>\n");
        }

        html.Raw("</section>\n");
    }

    private void WriteCard(PracticeBrief brief, int index)
    {
        var domain = advice.First[index].Practice.Domain;
        html.Raw($"<li class=\"{DomainMark.Class(domain)}\">\n<div class=\"first-head\"><p class=\"domain\">");
        DomainMark.Write(html, domain).Text(explainer.Name(domain)).Raw("</p>\n<h3><span class=\"badge\">")
            .Text(explainer.Numbers.Number(index + 1)).Raw("</span> ").Text(brief.Title).Raw("</h3>\n")
            .List(brief.Takes, "class=\"takes\"").Raw("</div>\n<dl>\n");
        foreach (var line in brief.Lines) html.Element("dt", line.Label).Element("dd", line.Text);
        html.Raw("</dl>\n<p class=\"heed\"><strong>").Text(explainer.Words.Safety).Raw("</strong> ")
            .Text(advice.First[index].Practice.Safety[explainer.Language]).Raw("</p>\n");
        if (shown.Any(each => each.Rank == brief.Rank))
        {
            html.Raw($"<p class=\"more\"><a href=\"#practice-{brief.Rank}\">").Text(_pageWords.Detail).Raw("<span class=\"unseen\"> ")
                .Text(brief.Title).Raw("</span></a></p>\n");
        }

        html.Raw("</li>\n");
    }

    private void WriteLine(PracticeBrief brief, int index)
    {
        var domain = advice.First[index].Practice.Domain;
        html.Raw($"<li class=\"{DomainMark.Class(domain)}\"><span class=\"badge\">").Text(explainer.Numbers.Number(index + 1))
            .Raw("</span> <strong>").Text(brief.Title).Raw("</strong> <span class=\"soft\">")
            .Text(string.Join(" · ", brief.Takes.Append(brief.Carrier))).Raw("</span></li>\n");
    }
}
