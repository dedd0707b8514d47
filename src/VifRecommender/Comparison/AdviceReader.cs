using VifRecommender.Diagnostics;
using VifRecommender.Loading;
using VifRecommender.Loading.Json;
using VifRecommender.Profiles;

namespace VifRecommender.Comparison;

/// <summary>Reads back what an advice said, from the JSON that <c>AdviceJson</c> wrote, now or in an earlier version.</summary>
public static class AdviceReader
{
    /// <summary>
    /// Reads an advice. Members that this version does not know are passed over, so that a later version's file is read too.
    /// </summary>
    /// <param name="utf8">The JSON text in UTF-8.</param>
    /// <param name="name">The name of the file, for the diagnostics.</param>
    /// <returns>Where each practice stood, or every fault of the file. Bad data is never thrown.</returns>
    /// <remarks>
    /// An advice that was cut by <c>top</c> does not hold what was cut: there those practices look as if the catalogue had them not.
    /// </remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static LoadResult<AdviceSnapshot> Read(byte[] utf8, string name = "advice.json")
    {
        if (utf8 is null) throw new ArgumentNullException(nameof(utf8));
        if (name is null) throw new ArgumentNullException(nameof(name));
        var sink = new DiagnosticSink(new SourceFile(name, utf8));
        var snapshot = JsonTree.Read(sink, Limits.MaxCatalogueBytes) is { } root ? Read(root, sink) : null;
        return new LoadResult<AdviceSnapshot>(snapshot, sink.ToDiagnostics());
    }

    private static AdviceSnapshot? Read(JsonNode root, DiagnosticSink sink)
    {
        var before = sink.Count;
        var reader = new ObjectReader(root, sink, "an advice");
        SchemaVersionCheck.Check(reader);
        var version = reader.RequiredText("catalogueVersion");
        var hash = reader.RequiredText("profileHash");
        var date = ReadDate(reader);
        var commune = reader.Required("commune") is { } node ? new ObjectReader(node, sink, "'commune'").RequiredText("name") : null;
        var read = new ReadPractices(sink);
        foreach (var (list, kind, number) in new[]
        {
            ("recommendations", PlaceKind.Now, "rank"), ("later", PlaceKind.Later, "wave"), ("notAdvised", PlaceKind.NotAdvised, null),
            ("inPlace", PlaceKind.InPlace, null),
        })
        {
            foreach (var each in reader.Required(list) is null ? [] : reader.List(list)) read.Add(each, kind, number);
        }

        if (sink.Count > before) return null;
        return new AdviceSnapshot
        {
            CatalogueVersion = version!,
            ProfileHash = hash!,
            Date = date,
            Commune = commune!,
            Language = reader.Optional("language") is { Kind: JsonKind.Text, Text: var word }
                && ProfileWords.Languages.TryGet(word, out var language) ? language : null,
            Places = read.Places,
            Titles = read.Titles,
            Rules = read.Rules,
            Findings = reader.Optional("findings") is { Kind: JsonKind.List } findings ? ReadPractices.Texts(findings, "finding") : null,
        };
    }

    private static CalendarDate? ReadDate(ObjectReader reader)
    {
        if (reader.Optional("date") is not { Kind: JsonKind.Text } node) return null;
        if (CalendarDate.TryParse(node.Text, out var date)) return date;
        reader.Report(DiagnosticCatalogue.BadFormat, node, "Write the day as yyyy-MM-dd.");
        return null;
    }
}
