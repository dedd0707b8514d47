using System.Text;
using Spectre.Console;
using Spectre.Console.Rendering;
using VifRecommender.Cli.Streams;

namespace VifRecommender.Cli.Layout;

/// <summary>A page for a terminal in the making: headings, paragraphs, lists, tables and boxes, laid out for its width.</summary>
internal sealed class TextPage
{
    private readonly StringBuilder _text = new();
    private readonly bool _hasColour;

    public TextPage(Terminal terminal) => (Width, _hasColour) = (terminal.Width, terminal.HasColour);

    // A page of plain lines needs none, and most are such.
    private IAnsiConsole Console => field ??= MakeConsole();

    /// <summary>The columns of the page.</summary>
    public int Width { get; }

    public override string ToString() => _text.ToString();

    public void Blank() => _text.Append('\n');

    /// <summary>A heading, set off by an empty line before and a line under it.</summary>
    public void Heading(string text)
    {
        Blank();
        Paragraph(text, style: Styles.Heading);
        Paragraph(new string('─', Math.Min(Width, TextWrap.Lines(PlainText.OneLine(text), Width).Max(TextWrap.Width))),
            style: Styles.Heading);
    }

    public void Paragraph(string text, int indent = 0, Style? style = null)
    {
        foreach (var line in TextWrap.Lines(PlainText.OneLine(text), Width - indent))
        {
            WriteLine(new string(' ', indent), (line, style ?? Styles.Plain));
        }
    }

    /// <summary>A text after a mark; its other lines stand under its first.</summary>
    public void Item(string mark, string text, int indent = 0, Style? markStyle = null, Style? style = null)
    {
        var margin = new string(' ', indent);
        var lines = TextWrap.Lines(PlainText.OneLine(text), Width - indent - TextWrap.Width(mark) - 1);
        WriteLine(margin, (mark, markStyle ?? Styles.Plain), (" " + lines[0], style ?? Styles.Plain));
        var under = margin + new string(' ', TextWrap.Width(mark) + 1);
        foreach (var line in lines.Skip(1)) WriteLine(under, (line, style ?? Styles.Plain));
    }

    /// <summary>A label in colour with its text after it, wrapped as one paragraph.</summary>
    public void Labelled(string label, string text, int indent = 0, Style? labelStyle = null)
    {
        var margin = new string(' ', indent);
        var mark = PlainText.OneLine(label);
        var lines = TextWrap.Lines($"{mark} {PlainText.OneLine(text)}", Width - indent - 2);
        for (var i = 0; i < lines.Count; i++)
        {
            var hasLabel = i == 0 && lines[0].StartsWith(mark, StringComparison.Ordinal);
            if (hasLabel) WriteLine(margin, (mark, labelStyle ?? Styles.Label), (lines[0][mark.Length..], Styles.Plain));
            else WriteLine(margin + (i > 0 ? "  " : ""), (lines[i], Styles.Plain));
        }
    }

    /// <summary>Parts in their own styles on one line, cut by nothing: they are known to fit.</summary>
    public void Line(int indent, params ReadOnlySpan<(string Text, Style Style)> parts) => WriteLine(new string(' ', indent), parts);

    /// <summary>A box with a heading, a first line that stands out, and rows of a short text and what it is for.</summary>
    public void Box(string heading, string first, IEnumerable<(string Short, string Long)> rows)
    {
        var entries = rows.Select(row => (Short: PlainText.OneLine(row.Short), Long: PlainText.OneLine(row.Long))).ToList();
        var left = entries.Max(entry => TextWrap.Width(entry.Short));
        // A border and a space on each side.
        var inner = Width - 4;
        var content = new Paragraph();
        content.Append(string.Join('\n', TextWrap.Lines(PlainText.OneLine(first), inner)), Styles.Danger);
        foreach (var (number, text) in entries)
        {
            var lines = TextWrap.Lines(text, inner - left - 2);
            content.Append($"\n{number}{new string(' ', left - TextWrap.Width(number) + 2)}", Styles.Title);
            content.Append(string.Join("\n" + new string(' ', left + 2), lines));
        }

        Add(new Panel(content)
        {
            Header = new PanelHeader($" {Markup.Escape(PlainText.OneLine(heading))} "),
            Border = BoxBorder.Rounded,
            Padding = new Padding(1, 0),
            BorderStyle = Styles.Danger,
            Expand = true,
        });
    }

    public void Add(IRenderable renderable) => Console.Write(renderable);

    private IAnsiConsole MakeConsole()
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = _hasColour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = _hasColour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
            Out = new AnsiConsoleOutput(new StringWriter(_text)),
        });
        console.Profile.Width = Width;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }

    private void WriteLine(string margin, params ReadOnlySpan<(string Text, Style Style)> parts)
    {
        _text.Append(margin);
        foreach (var (text, style) in parts)
        {
            if (_hasColour && style != Styles.Plain && text.Length > 0) Console.Write(new Text(text, style) { Overflow = Overflow.Fold });
            else _text.Append(text);
        }

        _text.Append('\n');
    }
}
