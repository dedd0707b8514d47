namespace VifRecommender.Rendering;

/// <summary>A part of a page that is folded up until it is asked for: on a screen behind its heading, on paper left out.</summary>
/// <param name="html">The page.</param>
/// <param name="isOpen">Whether it is unfolded from the start.</param>
/// <remarks>Not thread-safe: it serves one page.</remarks>
public sealed class PageFold(HtmlText html, bool isOpen)
{
    /// <summary>Begins a folded part.</summary>
    /// <param name="id">Its id, to be led to.</param>
    /// <param name="heading">Its heading, which stays in view.</param>
    /// <param name="count">How many things it holds, or <see langword="null"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> or <paramref name="heading"/> is null.</exception>
    public void Begin(string id, string heading, string? count = null)
    {
        if (id is null) throw new ArgumentNullException(nameof(id));
        if (heading is null) throw new ArgumentNullException(nameof(heading));
        html.Raw($"<section class=\"fold\" aria-labelledby=\"{id}\">\n<details{(isOpen ? " open" : "")}><summary><h2 id=\"{id}\">")
            .Text(heading).Raw("</h2>");
        if (count is not null) html.Raw(" <span class=\"count\">").Text(count).Raw("</span>");
        html.Raw("</summary>\n");
    }

    /// <summary>Ends the part.</summary>
    public void End() => html.Raw("</details>\n</section>\n");
}
