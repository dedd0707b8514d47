using System.Collections.Immutable;
using VifRecommender.Documents;
using VifRecommender.Profiles;

namespace VifRecommender.Rendering;

/// <summary>Writes the blocks of a document as HTML.</summary>
internal sealed class BlockHtml(HtmlText html) : IBlockVisitor
{
    public void Visit(Heading block) => html.Element("h2", block.Text);

    public void Visit(Paragraph block) => Line("p", block.Line, block.IsSoft ? " class=\"soft\"" : "");

    public void Visit(TextList block)
    {
        if (block.Lines.IsEmpty) return;
        var (tag, name) = block.Mark switch
        {
            ListMark.Bullet => ("ul", ""),
            ListMark.Number => ("ol", ""),
            ListMark.Check => ("ul", " class=\"check\""),
            ListMark.None => ("ul", " class=\"none\""),
        };
        html.Raw($"<{tag}{name}>\n");
        foreach (var line in block.Lines) Line("li", line);
        html.Raw($"</{tag}>\n");
    }

    public void Visit(Box block)
    {
        var kind = block.Kind switch { BoxKind.Danger => "box danger", BoxKind.Safety => "box safety", BoxKind.Plain => "box" };
        html.Raw($"<div class=\"{kind}\">\n");
        if (block.Title is { } title) html.Element("strong", title, "class=\"t\"");
        foreach (var line in block.Lines) Line("p", line);
        html.Raw("</div>\n");
    }

    public void Visit(TextTable block)
    {
        html.Raw($"<table{(block.IsFramed ? " class=\"framed\"" : "")}>\n<thead><tr>");
        foreach (var column in block.Columns)
        {
            html.Raw($"<th scope=\"col\" style=\"width:{column.Percent}%\"{LanguageOf(column)}>").Text(column.Name).Raw("</th>");
        }
        html.Raw("</tr></thead>\n<tbody>\n");
        foreach (var row in block.Rows) Row(block.Columns, row);
        html.Raw("</tbody>\n</table>\n");
    }

    public void Visit(QuickExit block) =>
        html.Raw("<div class=\"exit\"><a data-quick-exit rel=\"noreferrer\" href=\"").Text(block.Address).Raw("\">").Text(block.Text)
        .Raw("</a> <span>").Text(block.Hint).Raw("</span></div>\n");

    private void Row(ImmutableArray<TextColumn> columns, ImmutableArray<TextCell> row)
    {
        html.Raw("<tr>");
        for (var i = 0; i < row.Length; i++)
        {
            html.Raw($"<td{LanguageOf(columns[i])} data-label=\"").Text(columns[i].Name).Raw("\">");
            foreach (var line in row[i].Lines) Line("p", line);
            html.Raw("</td>");
        }

        html.Raw("</tr>\n");
    }

    private static string LanguageOf(TextColumn column) => column.Language is { } language ? $" lang=\"{language.ToWord()}\"" : "";

    private void Line(string tag, TextLine line, string attributes = "")
    {
        html.Raw($"<{tag}{attributes}>");
        if (line.Lead is { } lead) html.Raw("<strong>").Text(lead).Raw("</strong> ");
        html.Text(line.Text).Raw($"</{tag}>\n");
    }
}
