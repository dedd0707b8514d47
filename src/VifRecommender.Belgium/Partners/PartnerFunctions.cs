using System.Collections.Immutable;
using VifRecommender.Belgium.Reading;
using VifRecommender.Loading;
using VifRecommender.Loading.Json;

namespace VifRecommender.Belgium.Partners;

/// <summary>What the kinds of partners are for, and how to find one where none is known.</summary>
/// <remarks>Immutable and thread-safe; the embedded file is read at first use.</remarks>
public static class PartnerFunctions
{
    private static readonly Lazy<ImmutableArray<PartnerFunction>> Loaded = new(Read);

    /// <summary>One entry for each kind, in the order of <see cref="PartnerKind"/>.</summary>
    public static ImmutableArray<PartnerFunction> All => Loaded.Value;

    private static ImmutableArray<PartnerFunction> Read()
    {
        var sink = new DiagnosticSink(new SourceFile("functions.json", Directories.Bytes("functions.json")));
        var root = new ObjectReader(JsonTree.Read(sink, Limits.MaxCatalogueBytes)!, sink, "The functions");
        var texts = new LocalizedTextReader(sink);
        var functions = root.List("functions").Select(node => new ObjectReader(node, sink, "A function"))
            .Select(each => (Kind: each.RequiredWord("kind", PartnerWords.Kinds), Name: texts.Required(each, "name"),
                Find: texts.Required(each, "find"))).ToList();
        if (sink.Errors > 0) throw new FormatException(sink.ToDiagnostics()[0].ToString());
        return [.. functions.Select(each => new PartnerFunction(each.Kind!.Value, each.Name!, each.Find!)).OrderBy(each => each.Kind)];
    }
}
