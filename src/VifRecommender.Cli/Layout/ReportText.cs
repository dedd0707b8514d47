using VifRecommender.Cli.Streams;
using VifRecommender.Rendering;

namespace VifRecommender.Cli.Layout;

/// <summary>Lays a report out on the terminal.</summary>
internal static class ReportText
{
    public static string Write(Report report, Terminal terminal)
    {
        var page = new TextPage(terminal);
        page.Paragraph(report.Title, style: Styles.Title);
        foreach (var note in report.Notes) page.Paragraph(note);
        foreach (var section in report.Sections) Write(section, page);
        return page.ToString();
    }

    public static void Write(ReportSection section, TextPage page)
    {
        if (section.Items.IsEmpty) return;
        page.Heading(section.Heading);
        foreach (var item in section.Items)
        {
            page.Item(Mark.Item, item.Text);
            foreach (var detail in item.Details) page.Paragraph(detail, indent: 4);
        }
    }
}
