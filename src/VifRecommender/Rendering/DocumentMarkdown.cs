using System.Text;
using VifRecommender.Documents;

namespace VifRecommender.Rendering;

/// <summary>Writes a document as Markdown (CommonMark, and the tables of GitHub).</summary>
public static class DocumentMarkdown
{
    /// <summary>Writes a document.</summary>
    /// <param name="document">The document.</param>
    /// <returns>Markdown with line feeds; a line between its pages.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public static string Write(Document document)
    {
        if (document is null) throw new ArgumentNullException(nameof(document));
        return string.Join("---\n\n", document.Pages.Select(page => new Writer().Write(page))).TrimEnd('\n') + "\n";
    }

    private sealed class Writer : IBlockVisitor
    {
        private readonly StringBuilder _text = new();

        public string Write(DocumentPage page)
        {
            if (page.Above is { } above) _text.Append(MarkdownText.Escape(above)).Append("\n\n");
            _text.Append("# ").Append(MarkdownText.Escape(page.Title)).Append("\n\n");
            foreach (var block in page.Blocks) block.Accept(this);
            if (page.Footer is { } footer) _text.Append('*').Append(MarkdownText.Escape(footer)).Append("*\n\n");
            return _text.ToString();
        }

        public void Visit(Heading block) => _text.Append("## ").Append(MarkdownText.Escape(block.Text)).Append("\n\n");

        public void Visit(Paragraph block) => _text.Append(Line(block.Line)).Append("\n\n");

        public void Visit(TextList block)
        {
            if (block.Lines.IsEmpty) return;
            var number = 1;
            foreach (var line in block.Lines)
            {
                _text.Append(block.Mark switch
                {
                    ListMark.Number => $"{number++}. ",
                    ListMark.Check => "- [ ] ",
                    ListMark.Bullet or ListMark.None => "- ",
                }).Append(Line(line)).Append('\n');
            }

            _text.Append('\n');
        }

        public void Visit(Box block)
        {
            if (block.Title is { } title) _text.Append("> **").Append(MarkdownText.Escape(title)).Append("**\n");
            foreach (var line in block.Lines)
            {
                _text.Append(block.Title is null && line == block.Lines[0] ? "> " : ">\n> ").Append(Line(line)).Append('\n');
            }
            _text.Append('\n');
        }

        public void Visit(TextTable block)
        {
            Row(block.Columns.Select(column => MarkdownText.Escape(column.Name)));
            Row(block.Columns.Select(_ => "---"));
            foreach (var row in block.Rows) Row(row.Select(cell => string.Join("<br>", cell.Lines.Select(Line))));
            _text.Append('\n');
        }

        public void Visit(QuickExit block) =>
            _text.Append("**[").Append(MarkdownText.Escape(block.Text)).Append("](<").Append(MarkdownText.Address(block.Address))
                .Append(">)** ")
            .Append(MarkdownText.Escape(block.Hint)).Append("\n\n");

        private void Row(IEnumerable<string> cells) => _text.Append("| ").Append(string.Join(" | ", cells)).Append(" |\n");

        private static string Line(TextLine line)
        {
            var text = MarkdownText.Escape(line.Text);
            return line.Lead is { } lead ? $"**{MarkdownText.Escape(lead)}** {text}" : text;
        }
    }
}
