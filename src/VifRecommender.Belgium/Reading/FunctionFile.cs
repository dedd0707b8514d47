using System.Collections.Immutable;
using VifRecommender.Belgium.Partners;
using VifRecommender.Loading;
using VifRecommender.Loading.Json;

namespace VifRecommender.Belgium.Reading;

/// <summary>The file of what the kinds of partners are for.</summary>
internal sealed class FunctionFile(ImmutableArray<PartnerFunction> functions)
{
    /// <summary>One entry for each kind, in the order of <see cref="PartnerKind"/>.</summary>
    public ImmutableArray<PartnerFunction> Functions { get; } = functions;

    public static FunctionFile Read(byte[] utf8)
    {
        var sink = new DiagnosticSink(new SourceFile("functions.json", utf8));
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
        return new FunctionFile([.. functions.OrderBy(each => (int)each.Kind)]);
    }
}
