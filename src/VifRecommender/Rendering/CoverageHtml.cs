using System.Globalization;
using VifRecommender.Explanation;
using VifRecommender.Profiles;

namespace VifRecommender.Rendering;

/// <summary>
/// Lays the coverage by domain out: a table of numbers, and beside them bars that show the same. It names classes only, so that a
/// host's own style and content policy hold: <c>place</c>, <c>now</c>, <c>later</c> and <c>not</c>.
/// </summary>
public static class CoverageHtml
{
    private static readonly string[] Styles = ["place", "now", "later", "not"];

    /// <summary>Writes the coverage.</summary>
    /// <param name="html">The page.</param>
    /// <param name="coverage">The coverage of an advice.</param>
    /// <param name="language">The language of its numbers.</param>
    /// <exception cref="ArgumentNullException"><paramref name="html"/> or <paramref name="coverage"/> is null.</exception>
    public static void Write(HtmlText html, CoverageReport coverage, Language language)
    {
        if (html is null) throw new ArgumentNullException(nameof(html));
        if (coverage is null) throw new ArgumentNullException(nameof(coverage));
        html.Raw("<table class=\"stack coverage\">\n").Element("caption", coverage.Heading, "class=\"unseen\"")
            .Raw("<thead><tr><th scope=\"col\">").Text(coverage.Domain).Raw("</th>");
        foreach (var (name, style) in coverage.Columns.Zip(Styles, (name, style) => (name, style)))
        {
            html.Raw(
                "<th scope=\"col\" class=\"n\"><svg class=\"key\" viewBox=\"0 0 10 10\" width=\"10\" height=\"10\" aria-hidden=\"true\" "
                + $"focusable=\"false\"><rect class=\"{style}\" width=\"10\" height=\"10\" rx=\"2\"/></svg>\u00A0")
                .Text(name).Raw("</th>");
        }

        html.Raw("<td></td></tr></thead>\n<tbody>\n");
        var numbers = new NumberFormat(language);
        foreach (var row in coverage.Rows) WriteRow(html, coverage, row, numbers);
        html.Raw("</tbody>\n</table>\n");
    }

    private static void WriteRow(HtmlText html, CoverageReport coverage, CoverageRow row, NumberFormat numbers)
    {
        html.Raw($"<tr><th scope=\"row\" class=\"{DomainMark.Class(row.Domain)}\">");
        DomainMark.Write(html, row.Domain).Raw(" ").Text(row.Name).Raw("</th>");
        for (var column = 0; column < row.Counts.Length; column++)
        {
            html.Raw("<td class=\"n\" data-label=\"").Text(coverage.Columns[column]).Raw("\">").Text(numbers.Number(row.Counts[column]))
                .Raw("</td>");
        }

        // The numbers say it all: for a screen reader the bar would only repeat them.
        html.Raw(
            $"<td class=\"bars\"><svg class=\"bar\" viewBox=\"0 0 {Figure(coverage.Widest)} 10\" preserveAspectRatio=\"none\" "
            + "aria-hidden=\"true\" focusable=\"false\">");
        foreach (var (column, from, length) in row.Bar())
        {
            html.Raw($"<rect class=\"{Styles[column]}\" x=\"{Figure(from)}\" width=\"{Figure(length)}\" height=\"10\"/>");
        }

        html.Raw("</svg></td></tr>\n");
    }

    private static string Figure(int number) => number.ToString(CultureInfo.InvariantCulture);
}
