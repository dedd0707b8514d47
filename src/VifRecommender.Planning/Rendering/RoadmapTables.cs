using VifRecommender.Rendering;

namespace VifRecommender.Planning.Rendering;

/// <summary>
/// Writes the figures of a roadmap as tables, folded: by practice and by quarter. In narrow windows each row is a block of its own.
/// </summary>
internal sealed class RoadmapTables(HtmlText html, Roadmap roadmap, RoadmapText text, PageFold fold)
{
    private RoadmapWords Words => text.Words;

    public void Write()
    {
        if (roadmap.Items.IsEmpty) return;
        fold.Begin("figures", text.Chart.Table, text.Number(roadmap.Items.Length));
        Table(
            text.Chart.Table,
            [Words.Practice, Words.Starts, Words.Runs, Words.OneOff, Words.Yearly, Words.SetUpTime, Words.RunningTime],
            roadmap.Items.Select(item => (text.Name(item.Practice.Id), text.Remarks(item),
                new[] { text.Quarter(item.Start), text.RunsFrom(item), text.About(item.OneOffEur), text.About(item.YearlyEur),
                    text.Hours(item.SetUpFte), text.Hours(item.RunningFte) })));
        fold.End();
        fold.Begin("takes", Words.Takes);
        Table(
            Words.Takes,
            ["", Words.Budget, Words.Time, Words.NewStarts],
            roadmap.Quarters.Select(quarter => (text.QuarterInFull(quarter.Number), "",
                new[] { text.About(quarter.BudgetEur), text.Hours(quarter.StaffFte), text.Number(quarter.Starts) })));
        fold.End();
    }

    private void Table(string caption, string[] heads, IEnumerable<(string Name, string Remarks, string[] Cells)> rows)
    {
        html.Raw("<table class=\"stack\">\n").Element("caption", caption, "class=\"unseen\"").Raw("<thead><tr>");
        for (var i = 0; i < heads.Length; i++)
        {
            html.Raw(heads[i].Length == 0 ? "<td>" : i == 0 ? "<th scope=\"col\">" : "<th scope=\"col\" class=\"n\">").Text(heads[i])
                .Raw(heads[i].Length == 0 ? "</td>" : "</th>");
        }
        html.Raw("</tr></thead>\n<tbody>\n");
        foreach (var (name, remarks, cells) in rows)
        {
            html.Raw("<tr><th scope=\"row\">").Text(name);
            if (remarks.Length > 0) html.Raw("<br><span class=\"soft\">").Text(remarks).Raw("</span>");
            html.Raw("</th>");
            for (var i = 0; i < cells.Length; i++)
            {
                html.Raw("<td class=\"n\" data-label=\"").Text(heads[i + 1]).Raw("\">").Text(cells[i]).Raw("</td>");
            }
            html.Raw("</tr>\n");
        }

        html.Raw("</tbody>\n</table>\n");
    }
}
