using System.Text;
using VifRecommender.Cli.Options;
using VifRecommender.Cli.Streams;
using VifRecommender.Documents;
using VifRecommender.Office;
using VifRecommender.Rendering;

namespace VifRecommender.Cli.Documents;

/// <summary>Answers with a document in the form that was asked for.</summary>
internal static class DocumentOutput
{
    /// <param name="document">The document.</param>
    /// <param name="asked">The form that was asked for, or nothing: text for who reads at a terminal, else Markdown.</param>
    /// <param name="file">The file, or nothing for standard output.</param>
    /// <param name="streams">Where the answer goes.</param>
    public static void Answer(Document document, OutputFormat? asked, string? file, StandardStreams streams)
    {
        var format = asked ?? (file is null && streams.OutputIsTerminal ? OutputFormat.Text : OutputFormat.Markdown);
        RefuseTerminal(format, file, streams);
        streams.Answer(file, format switch
        {
            OutputFormat.Text => Encoding.UTF8.GetBytes(DocumentText.Write(document, streams.TerminalFor(file))),
            OutputFormat.Html => Encoding.UTF8.GetBytes(DocumentHtml.Write(document)),
            OutputFormat.Word => DocxFile.Write(document),
            _ => Encoding.UTF8.GetBytes(DocumentMarkdown.Write(document)),
        });
    }

    /// <summary>A terminal would take the bytes of a file of Office for signs and commands.</summary>
    /// <exception cref="CommandFault">Such a file would go to a terminal.</exception>
    public static void RefuseTerminal(OutputFormat format, string? file, StandardStreams streams)
    {
        if (file is not null || !streams.OutputIsTerminal || format is not (OutputFormat.Word or OutputFormat.Excel)) return;
        throw CommandFault.Usage(
            "A terminal cannot show a file of Office: name one, such as --output "
            + $"{(format == OutputFormat.Word ? "note.docx" : "plan.xlsx")}.");
    }
}
