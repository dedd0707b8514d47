using System.Collections.Immutable;
using VifRecommender.Catalogues;
using VifRecommender.Diagnostics;
using VifRecommender.Loading;
using VifRecommender.Loading.Json;

namespace VifRecommender.Sheets;

/// <summary>Reads texts of sheets: in four languages, with names in braces that a sheet can fill.</summary>
internal sealed class SheetTextReader(DiagnosticSink sink)
{
    private readonly LocalizedTextReader _texts = new(sink);

    public LocalizedText? Required(ObjectReader reader, string name)
    {
        var text = _texts.Required(reader, name);
        if (text is not null) Check(text, reader.Optional(name)!);
        return text;
    }

    public ImmutableArray<LocalizedText> List(ObjectReader reader, string name)
    {
        var texts = _texts.List(reader, name);
        foreach (var text in texts) Check(text, reader.Optional(name)!);
        return texts;
    }

    private void Check(LocalizedText text, JsonNode at)
    {
        var unknown = new[] { text.French, text.Dutch, text.German, text.English }.SelectMany(Template.Names)
            .Where(name => !SheetPen.Names.Contains(name)).Distinct(StringComparer.Ordinal);
        foreach (var name in unknown)
        {
            sink.Report(DiagnosticCatalogue.UnknownPlaceholder, at,
                $"Nothing fills '{{{Excerpt.Of(name)}}}' here{sink.Suggest(name, SheetPen.Names)}: the names are "
                + $"{string.Join(", ", SheetPen.Names)}.");
        }
    }
}
