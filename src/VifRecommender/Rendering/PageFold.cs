namespace VifRecommender.Rendering;

/// <summary>A part of a page that is folded up until it is asked for: on a screen behind its heading, on paper left out.</summary>
internal sealed class PageFold(HtmlText html, bool isOpen)
{
    public void Begin(string id, string heading, string? count = null)
    {
        html.Raw($"<section class=\"fold\" aria-labelledby=\"{id}\">\n<details{(isOpen ? " open" : "")}><summary><h2 id=\"{id}\">").Text(heading).Raw("</h2>");
        if (count is not null) html.Raw(" <span class=\"count\">").Text(count).Raw("</span>");
        html.Raw("</summary>\n");
    }

    public void End() => html.Raw("</details>\n</section>\n");
}
