using System.Globalization;
using VifRecommender.Profiles;
using VifRecommender.Rendering;
using VifRecommender.Writing;

namespace VifRecommender.Planning.Rendering;

/// <summary>
/// Writes a roadmap as one self-contained HTML page: a Gantt chart in inline SVG, the same in a table for those who do not see it, what each
/// quarter takes, and what was left out. Accessible, printable, without script and without any outside request.
/// </summary>
public static class RoadmapHtml
{
    private const int LabelWidth = 330;

    private const int QuarterWidth = 44;

    private const int RowHeight = 24;

    private const string Css = """
        svg{max-width:100%;height:auto;margin:1rem 0}
        svg text{font-size:12px;fill:var(--ink)}
        .grid{stroke:var(--line)}.set-up{fill:var(--now)}.runs{fill:var(--place);opacity:.45}.going{fill:var(--later)}
        """;

    /// <summary>Writes a roadmap.</summary>
    /// <param name="roadmap">The roadmap.</param>
    /// <param name="language">The language.</param>
    /// <returns>The page, with line feeds.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="roadmap"/> is null.</exception>
    public static string Write(Roadmap roadmap, Language language)
    {
        ArgumentNullException.ThrowIfNull(roadmap);
        var text = new RoadmapText(roadmap, language);
        var words = text.Words;
        var html = HtmlFrame.Begin(language, text.Title, $"{PageStyle.Css}\n{Css}");
        html.Raw("<main>\n").Element("h1", text.Title).Element("p", text.Limits, "class=\"lead\"");
        foreach (var note in text.Notes()) html.Element("p", note);
        if (!roadmap.Items.IsEmpty)
        {
            html.Element("h2", words.WhatWhen);
            WriteChart(html, roadmap, text);
            html.Raw("<table>\n<thead><tr>");
            foreach (var head in new[] { words.Practice, words.Starts, words.Runs, words.OneOff, words.Yearly, words.SetUp, words.Running }) html.Raw("<th scope=\"col\">").Text(head).Raw("</th>");
            html.Raw("</tr></thead>\n<tbody>\n");
            foreach (var item in roadmap.Items)
            {
                var remarks = text.Remarks(item);
                html.Raw("<tr><th scope=\"row\">").Text(text.Name(item.Practice.Id)).Raw(remarks.Length > 0 ? "<br><span class=\"soft\">" : "").Text(remarks).Raw(remarks.Length > 0 ? "</span></th>" : "</th>");
                foreach (var cell in new[] { text.Quarter(item.Start), text.Quarter(item.End), text.Euros(item.OneOffEur), text.Euros(item.YearlyEur), text.Number(item.SetUpFte), text.Number(item.RunningFte) }) html.Raw("<td class=\"n\">").Text(cell).Raw("</td>");
                html.Raw("</tr>\n");
            }

            html.Raw("</tbody>\n</table>\n").Element("h2", words.Takes).Raw("<table>\n<thead><tr><th scope=\"col\"></th>");
            foreach (var head in new[] { words.Budget, words.Staff, words.NewStarts }) html.Raw("<th scope=\"col\" class=\"n\">").Text(head).Raw("</th>");
            html.Raw("</tr></thead>\n<tbody>\n");
            foreach (var quarter in roadmap.Quarters)
            {
                html.Raw("<tr>").Raw("<th scope=\"row\">").Text(text.Quarter(quarter.Number)).Raw("</th>");
                foreach (var cell in new[] { text.Euros(quarter.BudgetEur), text.Number(quarter.StaffFte), text.Number(quarter.Starts) }) html.Raw("<td class=\"n\">").Text(cell).Raw("</td>");
                html.Raw("</tr>\n");
            }

            html.Raw("</tbody>\n</table>\n");
        }

        if (!roadmap.LeftOut.IsEmpty)
        {
            html.Element("h2", words.LeftOut).Raw("<ul class=\"items\">\n");
            foreach (var left in roadmap.LeftOut) html.Raw("<li><strong>").Text(text.Name(left.Advice.Practice.Id)).Raw("</strong>\n").Element("p", text.NeedsInFull(left), "class=\"soft\"").Raw("</li>\n");
            html.Raw("</ul>\n");
        }

        html.Raw("</main>\n<footer>\n").Element("p", words.Estimates).Raw("</footer>\n");
        return HtmlFrame.End(html);
    }

    private static void WriteChart(HtmlText html, Roadmap roadmap, RoadmapText text)
    {
        var (quarters, rows) = (roadmap.Limits.Quarters, roadmap.Items.Length);
        var (width, height) = (LabelWidth + (quarters * QuarterWidth), (rows + 1) * RowHeight);
        html.Raw($"<svg viewBox=\"0 0 {Figure(width)} {Figure(height)}\" width=\"{Figure(width)}\" height=\"{Figure(height)}\" role=\"img\" aria-label=\"").Text(text.Words.WhatWhen).Raw("\">\n");
        for (var quarter = 0; quarter < quarters; quarter++)
        {
            var x = LabelWidth + (quarter * QuarterWidth);
            html.Raw($"<line class=\"grid\" x1=\"{Figure(x)}\" y1=\"0\" x2=\"{Figure(x)}\" y2=\"{Figure(height)}\"/><text x=\"{Figure(x + 4)}\" y=\"16\">").Text(text.Quarter(quarter)).Raw("</text>\n");
        }

        for (var row = 0; row < rows; row++)
        {
            var item = roadmap.Items[row];
            var y = (row + 1) * RowHeight;
            html.Raw($"<text x=\"0\" y=\"{Figure(y + 16)}\">").Text(Short(text.Name(item.Practice.Id))).Raw("</text>");
            Bar(item.IsInProgress ? "going" : "set-up", item.Start, Math.Min(item.End, quarters), y);
            Bar("runs", item.End, quarters, y);
            html.Raw("\n");
        }

        html.Raw("</svg>\n");

        void Bar(string style, int from, int to, int y)
        {
            if (to > from) html.Raw($"<rect class=\"{style}\" x=\"{Figure(LabelWidth + (from * QuarterWidth))}\" y=\"{Figure(y + 4)}\" width=\"{Figure((to - from) * QuarterWidth)}\" height=\"{Figure(RowHeight - 8)}\" rx=\"3\"/>");
        }
    }

    // The whole title stands in the table below.
    private static string Short(string title) => title.Length <= 48 ? title : string.Concat(title.AsSpan(0, 47), "…");

    private static string Figure(int number) => number.ToString(CultureInfo.InvariantCulture);
}
