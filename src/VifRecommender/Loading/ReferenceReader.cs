using System.Collections.Immutable;
using VifRecommender.Diagnostics;
using VifRecommender.Loading.Json;
using VifRecommender.Profiles;

namespace VifRecommender.Loading;

/// <summary>Reads lists of ids and objects keyed by ids that must exist in a vocabulary.</summary>
internal sealed class ReferenceReader(DiagnosticSink sink, UnknownIds unknownIds = UnknownIds.Refuse)
{
    public FactDictionary<T> ReadMap<T>(JsonNode? map, ImmutableArray<string> known, string what, Func<JsonNode, ObjectReader, T?> read)
        where T : struct => ReadMap(map, known, what, (node, reader) => read(node, reader) is { } value ? (true, value) : (false, default));

    public FactDictionary<T> ReadMap<T>(JsonNode? map, ImmutableArray<string> known, string what, Func<JsonNode, ObjectReader, T?> read)
        where T : class => ReadMap(map, known, what, (node, reader) => read(node, reader) is { } value ? (true, value) : (false, default!));

    public ImmutableArray<string> ReadList(IReadOnlyList<JsonNode> nodes, ImmutableArray<string> known, string what)
    {
        if (nodes.Count == 0) return [];
        var ids = ImmutableArray.CreateBuilder<string>(nodes.Count);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in nodes)
        {
            if (node.Kind != JsonKind.Text)
            {
                sink.Report(DiagnosticCatalogue.WrongType, node,
                    $"Write the id of a {what} (a text) here, not {ObjectReader.Describe(node)}.");
            }
            else if (!seen.Add(node.Text))
            {
                sink.Report(DiagnosticCatalogue.RepeatedReference, node,
                    $"'{Excerpt.Of(node.Text)}' stands in this list already: keep one of the two.");
            }
            else if (Exists(node, node.Text, known, what))
            {
                ids.Add(node.Text);
            }
        }

        return ids.ToImmutable();
    }

    private FactDictionary<T> ReadMap<T>(JsonNode? map, ImmutableArray<string> known, string what,
        Func<JsonNode, ObjectReader, (bool Valid, T Value)> read)
    {
        if (map is null) return FactDictionary<T>.Empty;
        var reader = new ObjectReader(map, sink, map.Kind == JsonKind.Object ? what : $"the {what}s");
        if (!reader.IsObject) return FactDictionary<T>.Empty;
        var (ids, values, count, last, isSorted) = (new string[map.Children.Length], new T[map.Children.Length], 0, -1, true);
        foreach (var member in map.Children)
        {
            var place = PlaceOf(member, member.Name!, known, what, last + 1);
            var (valid, value) = read(member, reader);
            if ((place < 0 && !IsKept(member.Name!)) || !valid) continue;
            // The vocabulary's own string: the evaluation compares it faster, and the one that was read can go.
            (ids[count], values[count++]) = (place < 0 ? member.Name! : known[place], value);
            isSorted &= place > last;
            last = place;
        }

        if (count == 0) return FactDictionary<T>.Empty;
        Array.Resize(ref ids, count);
        Array.Resize(ref values, count);
        return isSorted ? new FactDictionary<T>(ids, values) : Sorted(ids, values);
    }

    // The ids are sorted alone: sorting them together with values of each kind would be compiled anew in each process.
    private static FactDictionary<T> Sorted<T>(string[] ids, T[] values)
    {
        var (sorted, moved) = ((string[])ids.Clone(), new T[values.Length]);
        Array.Sort(sorted, StringComparer.Ordinal);
        for (var i = 0; i < ids.Length; i++) moved[Array.BinarySearch(sorted, ids[i], StringComparer.Ordinal)] = values[i];
        return new FactDictionary<T>(sorted, moved);
    }

    private bool Exists(JsonNode at, string id, ImmutableArray<string> known, string what) =>
        PlaceOf(at, id, known, what, known.Length) >= 0 || IsKept(id);

    /// <summary>Whether an id that the catalogue has not is kept.</summary>
    private bool IsKept(string id) => unknownIds == UnknownIds.Keep && ObjectReader.IsId(id);

    /// <summary>The place of an id among the known ones; -1, and reported, where it is none of them.</summary>
    private int PlaceOf(JsonNode at, string id, ImmutableArray<string> known, string what, int from)
    {
        // Programs write ids in order, and those of the vocabulary were read as its own strings: most are found by going on from the last.
        for (var next = from; next < known.Length; next++)
        {
            if (ReferenceEquals(known[next], id)) return next;
        }

        var place = known.BinarySearch(id, StringComparer.Ordinal);
        if (place >= 0) return place;
        if (IsKept(id))
        {
            sink.Report(DiagnosticCatalogue.KeptId, at,
                $"There is no {what} '{id}' in this catalogue{sink.Suggest(id, known)}: what is said of it is kept and changes nothing.");
        }
        else if (ObjectReader.IsId(id))
        {
            sink.Report(DiagnosticCatalogue.UnknownId, at, $"There is no {what} '{id}'{sink.Suggest(id, known)}: correct or remove it.");
        }
        else sink.Report(DiagnosticCatalogue.BadFormat, at, sink.NoId(id, known));
        return -1;
    }
}
