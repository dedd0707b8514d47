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
        var root = new ObjectReader(JsonTree.Read(sink, Limits.MaxCatalogueBytes)!, sink, "the functions");
        var texts = new LocalizedTextReader(sink);
        var functions = new List<PartnerFunction>();
        foreach (var node in root.List("functions"))
        {
            var reader = new ObjectReader(node, sink, "a function");
            if (reader.RequiredWord("kind", PartnerWords.Kinds) is { } kind && texts.Required(reader, "name") is { } name
                && texts.Required(reader, "find") is { } find)
            {
                functions.Add(new PartnerFunction(kind, name, find));
            }
        }

        if (sink.Errors > 0) throw new FormatException(sink.ToDiagnostics()[0].ToString());
        return [.. functions.OrderBy(each => (int)each.Kind)];
    }
}
