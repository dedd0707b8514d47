using VifRecommender.Rendering;

namespace VifRecommender.Planning.Rendering;

/// <summary>Writes what the chart shows as a list by quarter, for windows in which a chart would be too small to read.</summary>
internal sealed class QuarterList(HtmlText html, Roadmap roadmap, RoadmapText text)
{
    public void Write()
    {
        html.Raw("<div class=\"quarters\">\n");
        foreach (var quarter in roadmap.Items.GroupBy(item => item.Start).OrderBy(group => group.Key))
        {
            html.Element("h3", text.QuarterInFull(quarter.Key)).Raw("<ul>\n");
            foreach (var item in quarter) Write(item);
            html.Raw("</ul>\n");
        }

        html.Raw("</div>\n");
    }

    private void Write(RoadmapItem item)
    {
        html.Raw($"<li class=\"{DomainMark.Class(item.Practice.Domain)}\">");
        DomainMark.Write(html, item.Practice.Domain).Raw(" ");
        if (text.Place(item) is { } place) html.Raw("<span class=\"badge\">").Text(place).Raw("</span> ");
        html.Raw("<strong>").Text(text.Name(item.Practice.Id)).Raw("</strong>\n");
        string[] parts =
        [
            text.DomainOf(item),
            $"{text.Words.Runs} {text.RunsFrom(item)}",
            $"{text.Words.OneOff} {text.About(item.OneOffEur)}",
            $"{text.Words.Yearly} {text.About(item.YearlyEur)}",
            text.Remarks(item),
        ];
        html.Element("p", string.Join(" · ", parts.Where(part => part.Length > 0)), "class=\"soft\"").Raw("</li>\n");
    }
}
