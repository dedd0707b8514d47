using System.Collections.Immutable;
using System.Globalization;
using VifRecommender.Explanation;
using VifRecommender.Recommendations;

namespace VifRecommender.Rendering;

/// <summary>
/// Writes the coverage by domain: a table of numbers, and beside them bars that show the same. It names classes only, so that a host's own
/// style and content policy hold: <c>place</c>, <c>now</c>, <c>later</c> and <c>not</c>.
/// </summary>
public static class CoverageHtml
{
    /// <summary>Writes the coverage.</summary>
    /// <param name="html">The page.</param>
    /// <param name="coverage">The coverage of an advice.</param>
    /// <param name="explainer">The words.</param>
    /// <exception cref="ArgumentNullException"><paramref name="html"/> or <paramref name="explainer"/> is null.</exception>
    public static void Write(HtmlText html, ImmutableArray<DomainCoverage> coverage, Explainer explainer)
    {
        if (html is null) throw new ArgumentNullException(nameof(html));
        if (explainer is null) throw new ArgumentNullException(nameof(explainer));
        var columns = Columns(explainer.Words);
        html.Raw("<table class=\"stack coverage\">\n").Element("caption", explainer.Words.Coverage, "class=\"unseen\"")
            .Raw("<thead><tr><th scope=\"col\">").Text(explainer.Words.Domain).Raw("</th>");
        foreach (var (name, style) in columns)
        {
            html.Raw(
                "<th scope=\"col\" class=\"n\"><svg class=\"key\" viewBox=\"0 0 10 10\" width=\"10\" height=\"10\" aria-hidden=\"true\" "
                + $"focusable=\"false\"><rect class=\"{style}\" width=\"10\" height=\"10\" rx=\"2\"/></svg>\u00A0")
                .Text(name).Raw("</th>");
        }

        html.Raw("<td></td></tr></thead>\n<tbody>\n");
        var widest = Math.Max(1, coverage.Select(each => Counts(each).Sum()).DefaultIfEmpty().Max());
        foreach (var each in coverage) WriteRow(html, each, columns, widest, explainer);
        html.Raw("</tbody>\n</table>\n");
    }

    private static void WriteRow(HtmlText html, DomainCoverage each, (string Name, string Style)[] columns, int widest, Explainer explainer)
    {
        html.Raw($"<tr><th scope=\"row\" class=\"{DomainMark.Class(each.Domain)}\">");
        DomainMark.Write(html, each.Domain).Raw(" ").Text(explainer.Name(each.Domain)).Raw("</th>");
        var counts = Counts(each);
        for (var i = 0; i < counts.Length; i++)
        {
            html.Raw("<td class=\"n\" data-label=\"").Text(columns[i].Name).Raw("\">").Text(explainer.Numbers.Number(counts[i]))
                .Raw("</td>");
        }

        // The numbers say it all: for a screen reader the bar would only repeat them.
        html.Raw(
            $"<td class=\"bars\"><svg class=\"bar\" viewBox=\"0 0 {Figure(widest)} 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\" "
            + "focusable=\"false\">");
        var from = 0;
        for (var i = 0; i < counts.Length; i++)
        {
            if (counts[i] > 0)
            {
                html.Raw($"<rect class=\"{columns[i].Style}\" x=\"{Figure(from)}\" width=\"{Figure(counts[i])}\" height=\"10\"/>");
            }
            from += counts[i];
        }

        html.Raw("</svg></td></tr>\n");
    }

    private static (string Name, string Style)[] Columns(Wording words) =>
        [(words.CountInPlace, "place"), (words.CountNow, "now"), (words.CountLater, "later"), (words.CountNotAdvised, "not")];

    private static int[] Counts(DomainCoverage each) => [each.InPlace, each.Now, each.Later, each.NotAdvised];

    private static string Figure(int number) => number.ToString(CultureInfo.InvariantCulture);
}
