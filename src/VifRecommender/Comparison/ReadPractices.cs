using System.Collections.Immutable;
using VifRecommender.Diagnostics;
using VifRecommender.Loading.Json;

namespace VifRecommender.Comparison;

/// <summary>
/// The practices of an advice as they are read back. Where each stood is needed; its title and what rules said of it are taken where the
/// file has them in a form that is known, since an earlier or later version may write them otherwise.
/// </summary>
internal sealed class ReadPractices(DiagnosticSink sink)
{
    private const int Most = 1_000_000;

    private readonly ImmutableSortedDictionary<string, Place>.Builder _places = Builder<Place>();
    private readonly ImmutableSortedDictionary<string, string>.Builder _titles = Builder<string>();
    private readonly ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, SnapshotRule>>.Builder _rules =
        Builder<ImmutableSortedDictionary<string, SnapshotRule>>();

    public ImmutableSortedDictionary<string, Place> Places => _places.ToImmutable();

    public ImmutableSortedDictionary<string, string> Titles => _titles.ToImmutable();

    public ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, SnapshotRule>> Rules => _rules.ToImmutable();

    public void Add(JsonNode node, PlaceKind kind, string? number)
    {
        var reader = new ObjectReader(node, sink, "a practice of the advice");
        var id = reader.RequiredId("practice");
        var place = new Place(kind, number is null ? null : reader.RequiredInteger(number, 0, Most));
        if (id is null) return;
        if (_places.ContainsKey(id))
        {
            reader.Report(DiagnosticCatalogue.RepeatedReference, node,
                $"'{id}' stands in this advice already: each practice stands there once.");
            return;
        }

        _places.Add(id, place);
        if (Text(node, "title") is { } title) _titles.Add(id, title);
        if (RulesOf(node) is { } rules) _rules.Add(id, rules);
    }

    /// <summary>The texts of a list, by the id that a member names.</summary>
    public static ImmutableSortedDictionary<string, string> Texts(JsonNode list, string id)
    {
        var texts = Builder<string>();
        foreach (var each in list.Children)
        {
            if (Text(each, id) is { } key) texts[key] = Text(each, "text") ?? key;
        }

        return texts.ToImmutable();
    }

    /// <summary>
    /// What rules said, null where the file does not hold it. Points outweigh a reason of the same rule, as they do between two advices
    /// of
    /// today.
    /// </summary>
    private static ImmutableSortedDictionary<string, SnapshotRule>? RulesOf(JsonNode practice)
    {
        var rules = Builder<SnapshotRule>();
        var isTold = false;
        foreach (var list in new[] { "reasons", "terms" })
        {
            if (practice.Member(list) is not { Kind: JsonKind.List } all) continue;
            isTold = true;
            foreach (var each in all.Children)
            {
                if (Text(each, "rule") is not { } rule) continue;
                rules[rule] = new SnapshotRule { Points = Points(each), Text = Text(each, "text") ?? "" };
            }
        }

        return isTold ? rules.ToImmutable() : null;
    }

    private static int Points(JsonNode term) =>
        term.Member("points") is { Kind: JsonKind.Number, Number: { } points } && points == decimal.Truncate(points)
            && Math.Abs(points) <= Most ? (int)points : 0;

    private static string? Text(JsonNode node, string name) => node.Member(name) is { Kind: JsonKind.Text, Text: var text } ? text : null;

    private static ImmutableSortedDictionary<string, T>.Builder Builder<T>() =>
        ImmutableSortedDictionary.CreateBuilder<string, T>(StringComparer.Ordinal);
}
