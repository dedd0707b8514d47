using System.Collections.Immutable;
using VifRecommender.Catalogues;
using VifRecommender.Loading.Json;

namespace VifRecommender.Loading;

/// <summary>Reads a text in the four languages; each of them is needed, unless a text is read in another way.</summary>
/// <param name="sink">Receives the faults.</param>
/// <param name="read">Reads a text of a file that says which languages it serves; left out: all four are needed.</param>
internal sealed class LocalizedTextReader(DiagnosticSink sink, Func<JsonNode, LocalizedText?>? read = null)
{
    public LocalizedText? Required(ObjectReader reader, string name) => reader.Required(name) is { } node ? Read(node) : null;

    public LocalizedText? Optional(ObjectReader reader, string name) => reader.Optional(name) is { } node ? Read(node) : null;

    public ImmutableArray<LocalizedText> List(ObjectReader reader, string name) =>
        [.. reader.List(name).Select(Read).OfType<LocalizedText>()];

    public LocalizedText? Read(JsonNode node)
    {
        if (read is not null) return read(node);
        var reader = new ObjectReader(node, sink, "a text in four languages (fr, nl, de, en)");
        var french = reader.RequiredText("fr");
        var dutch = reader.RequiredText("nl");
        var german = reader.RequiredText("de");
        var english = reader.RequiredText("en");
        reader.Done();
        return french is null || dutch is null || german is null || english is null ? null
            : new LocalizedText(french, dutch, german, english);
    }
}
