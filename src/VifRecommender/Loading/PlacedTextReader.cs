using System.Collections.Immutable;
using VifRecommender.Catalogues;
using VifRecommender.Loading.Json;
using VifRecommender.Profiles;

namespace VifRecommender.Loading;

/// <summary>
/// Reads a text that depends on the place: one in four languages for all communes, or a list of which the first that holds is said.
/// </summary>
internal sealed class PlacedTextReader(DiagnosticSink sink, LocalizedTextReader texts)
{

    public ImmutableArray<PlacedText> Read(ObjectReader reader, string name)
    {
        if (reader.Optional(name) is not { } node) return [];
        if (node.Kind == JsonKind.List) return [.. node.Children.Select(ReadPlaced).OfType<PlacedText>()];
        return texts.Read(node) is { } text ? [new PlacedText(text)] : [];
    }

    private PlacedText? ReadPlaced(JsonNode node)
    {
        var reader = new ObjectReader(node, sink, "a text of a place");
        var region = reader.OptionalWord("region", ProfileWords.Regions);
        var languages = reader.WordList("languages", ProfileWords.Languages);
        var below = reader.OptionalInteger("below", 1, ProfileNumbers.Population.To);
        var scale = reader.OptionalWord("scale", RuleWords.Scales);
        var text = texts.Required(reader, "text");
        reader.Done();
        return text is null ? null : new PlacedText(text) { Region = region, Languages = languages, Below = below, Scale = scale };
    }
}
