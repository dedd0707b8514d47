using System.Collections.Immutable;
using System.Globalization;
using VifRecommender.Explanation;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;

namespace VifRecommender.Rendering;

/// <summary>Writes the coverage by domain: a table of numbers, and beside them bars that show the same.</summary>
internal sealed class PageCoverage(HtmlText html, Explainer explainer)
{
    private Wording Words => explainer.Words;

    public void Write(ImmutableArray<DomainCoverage> coverage)
    {
        html.Raw("<section aria-labelledby=\"coverage\">\n").Element("h2", Words.Coverage, "id=\"coverage\"")
            .Raw("<table class=\"stack coverage\">\n").Element("caption", Words.Coverage, "class=\"unseen\"").Raw("<thead><tr><th scope=\"col\">").Text(Words.Domain).Raw("</th>");
        foreach (var (name, style) in Columns) html.Raw($"<th scope=\"col\" class=\"n\"><span class=\"key {style}\"></span>").Text(name).Raw("</th>");
        html.Raw("<td></td></tr></thead>\n<tbody>\n");
        foreach (var each in coverage) WriteRow(explainer.Name(each.Domain), [each.InPlace, each.Now, each.Later, each.NotAdvised]);
        html.Raw("</tbody>\n</table>\n</section>\n");
    }

    private (string Name, string Style)[] Columns =>
        [(Words.CountInPlace, "place"), (Words.CountNow, "now"), (Words.CountLater, "later"), (Words.CountNotAdvised, "not")];

    private void WriteRow(string domain, int[] counts)
    {
        html.Raw("<tr><th scope=\"row\">").Text(domain).Raw("</th>");
        for (var i = 0; i < counts.Length; i++)
        {
            html.Raw($"<td class=\"n\" data-label=\"").Text(Columns[i].Name).Raw("\">").Text(explainer.Numbers.Number(counts[i])).Raw("</td>");
        }

        // The numbers say it all: for a screen reader the bar would only repeat them.
        html.Raw("<td class=\"bars\"><div class=\"bar\" aria-hidden=\"true\">");
        var all = Math.Max(1, counts.Sum());
        for (var i = 0; i < counts.Length; i++)
        {
            if (counts[i] > 0) html.Raw(string.Format(CultureInfo.InvariantCulture, "<span class=\"{0}\" style=\"width:{1:0.##}%\"></span>", Columns[i].Style, 100m * counts[i] / all));
        }

        html.Raw("</div></td></tr>\n");
    }
}
