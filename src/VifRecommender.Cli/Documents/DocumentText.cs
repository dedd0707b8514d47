using VifRecommender.Cli.Layout;
using VifRecommender.Cli.Streams;
using VifRecommender.Documents;
using VifRecommender.Explanation;
using VifRecommender.Profiles;

namespace VifRecommender.Cli.Documents;

/// <summary>Lays a document out on the terminal, to be read there: what goes to a file or a pipe is Markdown.</summary>
internal sealed class DocumentText : IBlockVisitor
{
    // Where a form leaves room to write.
    private const string Blank = "…………";

    private readonly TextPage _page;
    private readonly Language _language;

    private DocumentText(TextPage page, Language language) => (_page, _language) = (page, language);

    public static string Write(Document document, Terminal terminal)
    {
        var page = new TextPage(terminal);
        foreach (var each in document.Pages)
        {
            if (each != document.Pages[0])
            {
                page.Blank();
                page.Paragraph(new string('─', page.Width));
                page.Blank();
            }

            new DocumentText(page, each.Language).Write(each);
        }

        return page.ToString();
    }

    public void Visit(Heading block) => _page.Heading(block.Text);

    public void Visit(Paragraph block)
    {
        _page.Blank();
        Line(block.Line, indent: 0);
    }

    public void Visit(TextList block)
    {
        _page.Blank();
        for (var i = 0; i < block.Lines.Length; i++)
        {
            var mark = block.Mark switch
            {
                ListMark.Number => FormattableString.Invariant($"{i + 1}."),
                ListMark.Check => "☐",
                ListMark.Bullet or ListMark.None => Mark.Item,
            };
            _page.Item(mark, Text(block.Lines[i]), indent: 2);
        }
    }

    public void Visit(Box block)
    {
        _page.Blank();
        if (block.Title is { } title) _page.Item(Mark.Caution, title, style: block.Kind == BoxKind.Danger ? Styles.Danger : Styles.Title);
        foreach (var line in block.Lines) Line(line, indent: 2);
    }

    /// <summary>A window is too narrow for columns of sentences: each row is a block, each cell under the name of its column.</summary>
    public void Visit(TextTable block)
    {
        foreach (var row in block.Rows)
        {
            _page.Blank();
            for (var i = 0; i < row.Length; i++) Cell(block.Columns[i].Name, row[i]);
        }
    }

    public void Visit(QuickExit block)
    {
        _page.Blank();
        _page.Labelled(block.Text + Punctuation.Colon(_language), block.Address);
        _page.Paragraph(block.Hint);
    }

    private void Write(DocumentPage page)
    {
        if (page.Above is { } above) _page.Paragraph(above);
        _page.Paragraph(page.Title, style: Styles.Title);
        foreach (var block in page.Blocks) block.Accept(this);
        if (page.Footer is not { } footer) return;
        _page.Blank();
        _page.Paragraph(footer);
    }

    private void Cell(string column, TextCell cell)
    {
        var name = column.Length == 0 ? "" : column + Punctuation.Colon(_language);
        if (cell.Lines.Length == 1 && cell.Lines[0].Lead is null && name.Length > 0)
        {
            _page.Labelled(name, cell.Lines[0].Text);
            return;
        }

        if (name.Length > 0) _page.Labelled(name, cell.Lines.IsEmpty ? Blank : "");
        foreach (var line in cell.Lines) Line(line, indent: name.Length == 0 ? 0 : 2);
    }

    private void Line(TextLine line, int indent)
    {
        if (line.Lead is { } lead) _page.Labelled(lead, line.Text, indent, Styles.Title);
        else _page.Paragraph(line.Text, indent);
    }

    private static string Text(TextLine line) => line.Lead is { } lead ? $"{lead} {line.Text}" : line.Text;
}
