using System.Text;
using VifRecommender.Cli.Options;
using VifRecommender.Cli.Streams;
using VifRecommender.Documents;
using VifRecommender.Rendering;

namespace VifRecommender.Cli.Documents;

/// <summary>Answers with a document in the form that was asked for.</summary>
internal static class DocumentOutput
{
    public static void Answer(Document document, OutputFormat format, string? file, StandardStreams streams) => streams.Answer(file, format switch
    {
        OutputFormat.Html => Encoding.UTF8.GetBytes(DocumentHtml.Write(document)),
        _ => Encoding.UTF8.GetBytes(DocumentMarkdown.Write(document)),
    });
}
