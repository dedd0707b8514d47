using System.Collections.Immutable;
using VifRecommender.Catalogues;
using VifRecommender.Loading;
using VifRecommender.Loading.Json;
using VifRecommender.Schemas;

namespace VifRecommender.Sheets;

/// <summary>
/// What organs and functions are called in an administration, by the name under which a text asks for them: <c>executive</c>,
/// <c>welfare</c>.
/// </summary>
internal static class AdministrationTerms
{
    /// <summary>The names that a text can ask for.</summary>
    public static readonly ImmutableArray<string> Names = ["executive", "council", "head", "mayor", "onBehalf", "welfare", "welfareCouncil",
        "noteTitle", "law", "finance"];

    private static readonly Lazy<ImmutableDictionary<(Administration, string), LocalizedText>> Loaded = new(Read);

    public static LocalizedText? Find(Administration administration, string name) =>
        Loaded.Value.TryGetValue((administration, name), out var term) ? term : null;

    private static ImmutableDictionary<(Administration, string), LocalizedText> Read()
    {
        var sink = new DiagnosticSink(
            new SourceFile("administrations.json", EmbeddedFile.Read(typeof(AdministrationTerms).Assembly, "sheets/administrations.json")));
        var root = new ObjectReader(JsonTree.Read(sink, Limits.MaxCatalogueBytes)!, sink, "the administrations");
        var texts = new LocalizedTextReader(sink);
        var terms = ImmutableDictionary.CreateBuilder<(Administration, string), LocalizedText>();
        foreach (var each in root.List("administrations").Select(node => new ObjectReader(node, sink, "an administration")))
        {
            var administration = each.RequiredWord("id", Administrations.Words) ?? default;
            foreach (var name in Names) terms[(administration, name)] = texts.Required(each, name) ?? LocalizedText.Same(name);
        }

        return sink.Errors == 0 ? terms.ToImmutable() : throw new FormatException(sink.ToDiagnostics()[0].ToString());
    }
}
