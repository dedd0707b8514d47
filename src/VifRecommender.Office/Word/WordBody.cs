using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using VifRecommender.Documents;
using VifRecommender.Office.Packing;
using VifRecommender.Profiles;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace VifRecommender.Office.Word;

/// <summary>Writes the pages of a document as the body of a file of Word.</summary>
internal sealed class WordBody(WordNumbering numbering) : IBlockVisitor
{
    // A4 with margins of 14 mm above and below and 16 mm beside, in twentieths of a point.
    private const int Width = 11_906;
    private const int Height = 16_838;
    private const int Above = 794;
    private const int Beside = 907;

    private readonly Body _body = new();
    private PageDensity _density;
    private Language _language;

    public Body Write(Documents.Document document)
    {
        for (var i = 0; i < document.Pages.Length; i++) Write(document.Pages[i], isFirst: i == 0);
        _body.Append(new SectionProperties(
            new PageSize { Width = Width, Height = Height },
            new PageMargin { Top = Above, Bottom = Above, Left = Beside, Right = Beside, Header = 400, Footer = 400, Gutter = 0 }));
        return _body;
    }

    public void Visit(Heading block) => Add(WordStyle.Heading, new TextLine(block.Text));

    public void Visit(Documents.Paragraph block) => Add(block.IsSoft ? WordStyle.Soft : WordStyle.Body, block.Line);

    public void Visit(TextList block)
    {
        var list = numbering.Begin(block.Mark);
        foreach (var line in block.Lines) _body.Append(Make(WordStyle.Body, line, list));
    }

    public void Visit(Box block)
    {
        var use = block.Kind switch
        {
            BoxKind.Danger => WordStyle.Danger,
            BoxKind.Safety => WordStyle.Safety,
            BoxKind.Plain =>
            WordStyle.Plain
        };
        List<TextLine> lines = block.Title is { } title ? [new TextLine("", title), .. block.Lines] : [.. block.Lines];
        if (lines.Count == 0) return;
        for (var i = 0; i < lines.Count; i++)
        {
            var paragraph = Make(use, lines[i], null);
            // The space above and under the frame belongs to its first and last line: between them the frame would open.
            if (i == 0) paragraph.ParagraphProperties!.SpacingBetweenLines = new SpacingBetweenLines { Before = "120" };
            _body.Append(paragraph);
        }

        // Keeps the frame apart from one that follows.
        Add(WordStyle.Soft, new TextLine(""));
    }

    public void Visit(TextTable block)
    {
        _body.Append(WordTable.Make(block, Width - 2 * Beside,
            (line, language, isBold) => Make(WordStyle.Cell, isBold ? new TextLine("", line.Text) : line, null, language)));
        Add(WordStyle.Soft, new TextLine(""));
    }

    // Paper has no button: its text and address are printed for the person who makes the web page.
    public void Visit(QuickExit block) => Add(WordStyle.Plain, new TextLine($"{block.Address} · {block.Hint}", block.Text));

    private void Write(DocumentPage page, bool isFirst)
    {
        (_density, _language) = (page.Density, page.Language);
        var first = page.Above is { } above ? Make(WordStyle.Above, new TextLine(above), null)
            : Make(WordStyle.Title, new TextLine(page.Title), null);
        if (!isFirst) first.ParagraphProperties!.PageBreakBefore = new PageBreakBefore();
        _body.Append(first);
        if (page.Above is not null) Add(WordStyle.Title, new TextLine(page.Title));
        foreach (var block in page.Blocks) block.Accept(this);
        if (page.Footer is { } footer) Add(WordStyle.Soft, new TextLine(footer));
    }

    private void Add(string use, TextLine line) => _body.Append(Make(use, line, null));

    private Paragraph Make(string use, TextLine line, int? list, Language? language = null)
    {
        var properties = new ParagraphProperties { ParagraphStyleId = new ParagraphStyleId { Val = WordStyle.Of(use, _density) } };
        if (list is { } id)
        {
            properties.NumberingProperties = new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = id });
        }
        var paragraph = new Paragraph { ParagraphProperties = properties };
        var spoken = language ?? _language;
        if (line.Lead is { } lead) paragraph.Append(Run(line.Text.Length > 0 ? lead + " " : lead, spoken, isBold: true));
        if (line.Text.Length > 0) paragraph.Append(Run(line.Text, spoken, isBold: false));
        return paragraph;
    }

    private static Run Run(string text, Language language, bool isBold)
    {
        var properties = new RunProperties();
        if (isBold) properties.Append(new Bold());
        properties.Append(new Languages
        {
            Val = language switch
            {
                Language.French => "fr-BE",
                Language.Dutch => "nl-BE",
                Language.German =>
            "de-BE",
                Language.English => "en-GB"
            }
        });
        return new Run(properties, new Text(XmlText.Of(text)) { Space = SpaceProcessingModeValues.Preserve });
    }
}
