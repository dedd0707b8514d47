using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace VifRecommender.Tests.Schemas;

/// <summary>Changes a JSON document at one place: removes, adds, renames, repeats, or puts another value there.</summary>
internal static class JsonMutation
{
    private static readonly JsonSerializerOptions Format =
        new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // Whole numbers without a fraction: the validator takes 1.0 for no integer, and JSON Schema does.
    private static readonly string[] Values =
    [
        "null", "true", "false", "{}", "[]", "[[]]", "-1001", "-1", "0", "0.5", "1", "2", "3", "4", "5", "6", "10000", "100000001",
        "1000000001",
        "\"\"", "\" \"", "\"x\"", "\"Bad_Id\"", "\"-a\"", "\"a--b\"", "\"a\\tb\"", "\"present\"", "\"announced\"", "\"unknown\"",
        "\"wallonia\"", "\"en\"", "\"fr\"",
        "\"in-place\"", "\"commune\"", "\"inform\"", "\"people\"", "\"medium\"", "\"sourced\"", "\"judgement\"", "\"priority\"",
        "\"guard\"", "\"contact\"", "\"training\"",
        "\"2027-02-30\"", "\"2027-02-28\"", "\"2027-2-8\"", "\"2027\"", "\"2027-13\"", "\"62022\"", "\"6202\"", "\"service:contact\"",
        "\"maturity:risk\"", "\"maturity:\"",
        "\"https://example.org\"", "\"https://exa mple.org\"", "\"ftp://example.org\"",
        "[\"contact\"]", "[\"contact\", \"contact\"]", "[1, 2]", "{ \"from\": 1, \"to\": 2 }", "{ \"from\": 1 }", "{ \"contact\": 3 }",
        "{ \"present\": \"contact\" }", "{ \"atLeast\": 2 }", "{ \"below\": 0 }",
        "{ \"status\": \"present\" }", "{ \"status\": true, \"heldBy\": \"zone\" }", "{ \"fr\": \"a\", \"nl\": \"b\", \"de\": \"c\", "
            + "\"en\": \"d\" }",
    ];

    private static readonly string[] Names =
    [
        "name", "names", "id", "Id", "contact", "Bad_Id", "", "status", "until", "sources", "from", "to", "order", "needs", "when",
        "requires", "points", "per", "atMost", "all", "below", "atLeast",
        "overall", "people", "provenance", "level", "5", "05", "extends", "a-b", "-a",
    ];

    /// <summary>The document with some changes, each decided by four numbers; the same numbers make the same changes.</summary>
    public static byte[] Apply(byte[] json, params JsonChange[] changes)
    {
        var root = JsonNode.Parse(json)!;
        foreach (var change in changes) root = Apply(root, change);
        return Encoding.UTF8.GetBytes(root.ToJsonString(Format));
    }

    private static JsonNode Apply(JsonNode root, JsonChange change)
    {
        var places = Places(root).ToList();
        if (places.Count == 0) return root;
        var (parent, key) = places[change.Place % places.Count];
        var value = JsonNode.Parse(Values[change.Value % Values.Length]);
        var name = Names[change.Name % Names.Length];
        switch ((parent, change.Kind % 6))
        {
            case (JsonObject, 0): parent.AsObject().Remove((string)key); break;
            case (JsonArray, 0): parent.AsArray().RemoveAt((int)key); break;
            case (JsonObject, 1): parent.AsObject()[name] = value; break;
            case (JsonArray, 1): parent.AsArray().Add(value); break;
            case (JsonObject, 2): Rename(parent.AsObject(), (string)key, name); break;
            case (JsonArray, 2): parent.AsArray().Add(parent[(int)key]?.DeepClone()); break;
            case (JsonObject, _): parent[(string)key] = value; break;
            default: parent[(int)key] = value; break;
        }

        return root;
    }

    private static void Rename(JsonObject parent, string from, string to)
    {
        var value = parent[from];
        parent.Remove(from);
        parent[to] = value;
    }

    private static IEnumerable<(JsonNode Parent, object Key)> Places(JsonNode node) => node switch
    {
        JsonObject members => members.SelectMany(member => Below(node, member.Key, member.Value)),
        JsonArray items => items.SelectMany((item, index) => Below(node, index, item)),
        _ => [],
    };

    private static IEnumerable<(JsonNode Parent, object Key)> Below(JsonNode parent, object key, JsonNode? value) =>
        value is null ? [(parent, key)] : Places(value).Prepend((parent, key));
}
