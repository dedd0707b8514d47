using VifRecommender.Profiles;
using VifRecommender.Rendering;

namespace VifRecommender.Planning.Rendering;

/// <summary>
/// Writes a roadmap as one self-contained HTML page: the chart, in narrow windows a list by quarter, and folded below the figures, what
/// each
/// quarter takes and what was left out. Accessible, printable, without script and without any outside request.
/// </summary>
public static class RoadmapHtml
{
    private const string Css = """
        body{max-width:74rem;padding-top:0}
        .cover h1{font-size:2.2rem}
        main>.lead{font-size:1.15rem;font-weight:600;margin-top:1.5rem}
        main>h2{margin:2rem 0 .5rem}
        main>p+.fold,main>.items+.fold{margin-top:2rem}
        @media print{@page{margin:11mm 14mm}html{font-size:9pt;line-height:1.35}main>h2{font-size:12pt;margin:3mm 0 1mm}
        main>.lead{font-size:10.5pt;margin:3mm 0 1mm}footer{margin-top:4mm;font-size:8pt}}
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
        var screen = FirstScreen.Of(roadmap.Advice, language);
        var html = HtmlFrame.Begin(language, text.Title, $"{PageStyle.Css}\n{RoadmapChart.Css}\n{Css}");
        html.Raw("<header class=\"cover\">\n").Element("h1", text.Title)
            .Element("p", screen.Date is { } date ? $"{screen.About} · {date}" : screen.About, "class=\"about\"")
            .Element("p", screen.Danger, "class=\"danger\"").Raw("</header>\n<main>\n")
            .Element("p", text.Limits, "class=\"lead\"");
        html.Element("p", screen.Notes[0]);
        if (!roadmap.Items.IsEmpty)
        {
            html.Element("h2", text.Words.WhatWhen);
            RoadmapChart.Write(html, roadmap, text);
        }

        foreach (var note in text.Notes()) html.Element("p", note);
        var left = roadmap.LeftOut.ToLookup(each => each.IsFirst);
        if (left[true].Any())
        {
            html.Element("h2", text.Words.LeftOut);
            WriteLeftOut(html, left[true], text);
        }

        var fold = new PageFold(html, isOpen: false);
        new RoadmapTables(html, roadmap, text, fold).Write();
        if (left[false].Any())
        {
            fold.Begin("left-out", left[true].Any() ? text.Words.AlsoLeftOut : text.Words.LeftOut, text.Number(left[false].Count()));
            WriteLeftOut(html, left[false], text);
            fold.End();
        }

        html.Raw("</main>\n<footer>\n").Element("p", text.Words.Estimates).Raw("</footer>\n");
        return HtmlFrame.End(html);
    }

    private static void WriteLeftOut(HtmlText html, IEnumerable<LeftOut> left, RoadmapText text)
    {
        html.Raw("<ul class=\"items\">\n");
        foreach (var group in text.Groups(left))
        {
            if (group.Titles is [var only])
            {
                html.Raw("<li>").Element("strong", only).Element("p", group.Needs, "class=\"soft\"").Raw("</li>\n");
                continue;
            }

            html.Raw("<li>").Element("strong", group.Heading).List(group.Titles).Raw("</li>\n");
        }
        html.Raw("</ul>\n");
    }
}
