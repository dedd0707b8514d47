using System.Collections.Immutable;
using VifRecommender.Catalogues;
using VifRecommender.Diagnostics;
using VifRecommender.Loading.Json;
using VifRecommender.Profiles;

namespace VifRecommender.Loading;

/// <summary>Reads a text of a file that says which languages it serves: in one of these at least, and in others as it likes.</summary>
internal sealed class ServedTextReader(DiagnosticSink sink, ImmutableArray<Language> served)
{
    public LocalizedText? Read(JsonNode node)
    {
        var reader = new ObjectReader(node, sink, "a text in the languages that the file serves");
        var text = LocalizedText.Of(reader.OptionalText("fr"), reader.OptionalText("nl"), reader.OptionalText("de"),
            reader.OptionalText("en"));
        reader.Done();
        if (!reader.IsObject || served.Any(language => node.Member(language.ToWord()) is not null)) return text;
        sink.Report(DiagnosticCatalogue.MissingMember, node,
            $"This file serves {string.Join(", ", served.Select(language => language.ToWord()))}, and the text is in none of these: add "
            + $"{served[0].ToWord()}.");
        return null;
    }
}
