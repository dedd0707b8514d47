using System.Collections.Immutable;
using VifRecommender.Diagnostics;
using VifRecommender.Loading.Json;

namespace VifRecommender.Loading;

/// <summary>Reads lists of ids and objects keyed by ids that must exist in a vocabulary.</summary>
internal sealed class ReferenceReader(DiagnosticSink sink)
{
    public ImmutableDictionary<string, T> ReadMap<T>(JsonNode? map, ImmutableArray<string> known, string what, Func<JsonNode, ObjectReader, T?> read)
        where T : struct => ReadMap(map, known, what, (node, reader) => read(node, reader) is { } value ? (true, value) : (false, default));

    public ImmutableDictionary<string, T> ReadMap<T>(JsonNode? map, ImmutableArray<string> known, string what, Func<JsonNode, ObjectReader, T?> read)
        where T : class => ReadMap(map, known, what, (node, reader) => read(node, reader) is { } value ? (true, value) : (false, default!));

    public ImmutableArray<string> ReadList(IReadOnlyList<JsonNode> nodes, ImmutableArray<string> known, string what)
    {
        var ids = ImmutableArray.CreateBuilder<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in nodes)
        {
            if (node.Kind != JsonKind.Text)
            {
                sink.Report(DiagnosticCatalogue.WrongType, node, $"Write the id of a {what} here, as text.");
            }
            else if (!seen.Add(node.Text))
            {
                sink.Report(DiagnosticCatalogue.RepeatedReference, node, $"'{Excerpt.Of(node.Text)}' stands in this list already: keep one of the two.");
            }
            else if (Exists(node, node.Text, known, what))
            {
                ids.Add(node.Text);
            }
        }

        return ids.ToImmutable();
    }

    private ImmutableDictionary<string, T> ReadMap<T>(JsonNode? map, ImmutableArray<string> known, string what, Func<JsonNode, ObjectReader, (bool Valid, T Value)> read)
    {
        var values = ImmutableDictionary.CreateBuilder<string, T>(StringComparer.Ordinal);
        if (map is null) return values.ToImmutable();
        var reader = new ObjectReader(map, sink, $"The {what}s");
        if (!reader.IsObject) return values.ToImmutable();
        foreach (var member in map.Children)
        {
            var exists = Exists(member, member.Name!, known, what);
            var (valid, value) = read(member, reader);
            if (exists && valid) values[member.Name!] = value;
        }

        return values.ToImmutable();
    }

    private bool Exists(JsonNode at, string id, ImmutableArray<string> known, string what)
    {
        if (known.BinarySearch(id, StringComparer.Ordinal) >= 0) return true;
        if (ObjectReader.IsId(id)) sink.Report(DiagnosticCatalogue.UnknownId, at, $"There is no {what} '{id}'{sink.Suggest(id, known)}: correct or remove it.");
        else sink.Report(DiagnosticCatalogue.BadFormat, at, sink.NoId(id, known));
        return false;
    }
}
