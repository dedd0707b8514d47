using VifRecommender.Rendering;

namespace VifRecommender.Planning.Rendering;

/// <summary>
/// Writes the picture of a roadmap for pages: a legend, the chart, and in narrow windows a list by quarter instead. It names classes
/// only, so
/// that a host's own style and content policy hold.
/// </summary>
public static class RoadmapChart
{
    /// <summary>The style, for pages that have <see cref="PageStyle.Css"/> too.</summary>
    public static string Css => """
        .gantt{margin:1rem 0}
        .gantt-chart{display:block;width:100%;height:auto}
        .gantt-chart text{font-size:15px;fill:var(--ink)}
        .gantt-chart .quarter{font-weight:700}
        .gantt-chart .place-number{fill:var(--on-accent);font-weight:700;font-size:14px}
        .place-first{fill:var(--d)}
        .grid{stroke:var(--line)}
        .set-up{fill:var(--d,var(--soft));stroke:var(--d,var(--soft));stroke-width:1.5}
        .runs{fill:var(--d,var(--soft));fill-opacity:.22;stroke:var(--d,var(--soft));stroke-width:1.5}
        .going{fill:var(--ground);stroke:var(--d,var(--soft));stroke-width:3;stroke-dasharray:6 4}
        .link{fill:none;stroke:var(--ink);stroke-width:1.5}.tip{fill:var(--ink)}
        .legend{list-style:none;display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin:0 0 .75rem;padding:0;font-size:.95rem}
        .legend svg{width:2rem;height:1rem;vertical-align:-.15rem}
        .legend .mark{width:1.3em;height:1.3em;vertical-align:-.25em}
        .quarters{display:none}
        .quarters ul{list-style:none;margin:0;padding:0}
        .quarters li{border-left:.35rem solid var(--d);padding:.1rem 0 .1rem .75rem;margin:.75rem 0}
        .quarters p{margin:.2rem 0 0}
        .quarters .badge{display:inline-block;min-width:1.7rem}
        @media screen and (max-width:42rem){.gantt-chart,.gantt .legend{display:none}.quarters{display:block}}
        @media print{.gantt{margin:2mm 0}.gantt-chart{max-height:200mm}
        .gantt-chart rect,.gantt-chart circle,.legend rect{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
        """;

    /// <summary>Writes the picture.</summary>
    /// <param name="html">The page.</param>
    /// <param name="roadmap">The roadmap; one without items has no picture.</param>
    /// <param name="text">Its sentences.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(HtmlText html, Roadmap roadmap, RoadmapText text)
    {
        ArgumentNullException.ThrowIfNull(html);
        ArgumentNullException.ThrowIfNull(roadmap);
        ArgumentNullException.ThrowIfNull(text);
        if (roadmap.Items.IsEmpty) return;
        html.Raw("<figure class=\"gantt\">\n");
        WriteLegend(html, roadmap, text);
        new GanttSvg(html, roadmap, text).Write();
        new QuarterList(html, roadmap, text).Write();
        html.Raw("</figure>\n");
    }

    private static void WriteLegend(HtmlText html, Roadmap roadmap, RoadmapText text)
    {
        html.Raw("<ul class=\"legend\">\n");
        Bar("set-up", text.Chart.SetUp);
        Bar("runs", text.Chart.Runs);
        if (roadmap.Items.Any(item => item.IsInProgress)) Bar("going", text.Chart.InProgress);
        if (roadmap.Items.Any(item => !item.After.IsEmpty))
        {
            Drawing("<path class=\"link\" d=\"M6 0V10H22\"/><path class=\"tip\" d=\"M29 10l-7 -4v8z\"/>", text.Chart.After);
        }
        foreach (var item in roadmap.Items.GroupBy(item => item.Practice.Domain).OrderBy(group => group.Key).Select(group => group.First()))
        {
            html.Raw($"<li class=\"{DomainMark.Class(item.Practice.Domain)}\">");
            DomainMark.Write(html, item.Practice.Domain).Raw(" ").Text(text.DomainOf(item)).Raw("</li>\n");
        }

        html.Raw("</ul>\n");

        void Bar(string style, string name) =>
            Drawing($"<rect class=\"{style}\" x=\"2\" y=\"2\" width=\"28\" height=\"12\" rx=\"3\"/>", name);

        void Drawing(string drawing, string name) =>
            html.Raw($"<li><svg viewBox=\"0 0 32 16\" aria-hidden=\"true\" focusable=\"false\">{drawing}</svg> ").Text(name).Raw("</li>\n");
    }
}
