using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using VifRecommender.Facts;
using VifRecommender.Profiles;
using VifRecommender.Schemas;
using VifRecommender.Tests.Fixtures;
using VifRecommender.Tests.Loading;

namespace VifRecommender.Tests.Schemas;

/// <summary>
/// A schema and the reader end every number at the same least and most: each bound of a condition, and all other numbers.
/// </summary>
public sealed class SchemaNumbersTests
{
    private const decimal MostLocal = 1_000_000_000;

    private static readonly string[] Words = ["atLeast", "above", "below", "atMost"];

    private static readonly (string Word, int Beyond)[] Edges = [("minimum", -1), ("exclusiveMinimum", -1), ("maximum", 1)];

    private static readonly (string Kind, byte[] Json)[] Documents =
    [
        ("profile", SmallCatalogue.Read("full.profile.json").Utf8),
        ("catalogue", SmallCatalogue.File.Utf8),
        ("overlay", SmallCatalogue.Read("full.overlay.json").Utf8),
        ("case", SmallCatalogue.Read("full.case.json").Utf8),
    ];

    /// <summary>The path of each thing with bounds below a condition, the least and the most of it, and whether it is a level.</summary>
    public static TheoryData<string, decimal, decimal, bool> Measures
    {
        get
        {
            TheoryData<string, decimal, decimal, bool> measures = new() { { "local.own-count", 0, MostLocal, false } };
            foreach (var number in FactDefinitions.Numbers) measures.Add(number.Operator, 0, number.MostAsked, false);
            foreach (var dimension in ProfileWords.Dimensions.All.Append("overall"))
            {
                measures.Add($"maturity.{dimension}", NetworkMaturity.Lowest, NetworkMaturity.Highest, true);
            }

            return measures;
        }
    }

    public static TheoryData<int> Places => [.. Enumerable.Range(0, Documents.Length)];

    [Theory]
    [MemberData(nameof(Measures))]
    public void Bounds_OfAMeasure_EndWhereTheReaderEndsThem(string path, decimal from, decimal to, bool isLevel)
    {
        var step = isLevel ? 1 : 0.001m;
        foreach (var word in Words)
        {
            // A level above the highest is none, and no number is below the least.
            var least = word == "below" ? from + step : from;
            var most = word == "above" && isLevel ? to - 1 : to;
            foreach (var taken in new[] { least, least + step, most - step, most }) AssertBoth(path, word, taken, isTaken: true);
            foreach (var refused in new[] { from - 1, from - step, most + step, most + 1, most * 10 })
            {
                AssertBoth(path, word, refused, isTaken: false);
            }
        }
    }

    /// <summary>A measure that a schema adds is compared with the reader too.</summary>
    [Fact]
    public void Measures_AreAllThatTheSchemaSetsBoundsOn()
    {
        var condition = JsonNode.Parse(SchemaFiles.Read("catalogue")!)!["definitions"]!["condition"]!["properties"]!;
        Assert.Equal(Measures.Count, Descendants(condition).Count(node => node is JsonObject schema && schema["properties"] is JsonObject
            members && members.ContainsKey("atLeast")));
    }

    /// <summary>At the place of every number of a document, each number at or beyond an end that a schema names.</summary>
    [Theory]
    [MemberData(nameof(Places))]
    public void Numbers_AtAndBeyondEveryEndOfTheSchemas_AreTakenByBothOrByNeither(int document)
    {
        var (kind, json) = Documents[document];
        var numbers = SchemaFiles.Names.Where(name => name != "advice").SelectMany(Ends).Append(0.5m).Distinct().ToList();
        var root = JsonNode.Parse(json)!;
        foreach (var place in Descendants(root).Where(IsNumber).ToList())
        {
            var current = place;
            foreach (var number in numbers)
            {
                var next = Value(number);
                current.ReplaceWith(next);
                current = next;
                SchemaVerdict.AssertAgree(kind, Encoding.UTF8.GetBytes(root.ToJsonString()));
            }

            current.ReplaceWith(place);
        }
    }

    private static void AssertBoth(string path, string word, decimal bound, bool isTaken)
    {
        var json = Encoding.UTF8.GetBytes(Overlay(path, word, bound));
        // Which ids there are is another matter: of the form alone.
        var found = Reading.Diagnostics("overlay", "o.json", json)
            .Where(fault => fault.Path?.StartsWith("$.rules[0].when", StringComparison.Ordinal) == true && fault.Id[3] == '2').ToList();
        var said = $"{path} {word} {bound}: {string.Join("; ", found)}";
        Assert.True(isTaken == (found.Count == 0), said);
        Assert.True(isTaken == SchemaVerdict.Schema("catalogue", json).IsEmpty, "the schema: " + said);
    }

    private static string Overlay(string path, string word, decimal bound)
    {
        JsonNode asked = new JsonObject { [word] = Value(bound) };
        foreach (var name in path.Split('.').Reverse()) asked = new JsonObject { [name] = asked };
        return new JsonObject
        {
            ["schemaVersion"] = 1,
            ["extends"] = "small",
            ["catalogue"] = new JsonObject { ["id"] = "own", ["version"] = "1" },
            ["rules"] = new JsonArray(new JsonObject
            {
                ["kind"] = "priority",
                ["id"] = "own-rule",
                ["for"] = new JsonObject { ["practices"] = new JsonArray("any") },
                ["when"] = asked,
                ["points"] = 1,
                ["text"] = new JsonObject { ["fr"] = "a", ["nl"] = "b", ["de"] = "c", ["en"] = "d" },
                ["provenance"] = "judgement",
            }),
        }.ToJsonString();
    }

    private static JsonNode Value(decimal number) =>
        JsonNode.Parse((decimal.Truncate(number) == number ? decimal.Truncate(number) : number).ToString(CultureInfo.InvariantCulture))!;

    /// <summary>The ends of the numbers of a schema, each with the number beyond it.</summary>
    private static IEnumerable<decimal> Ends(string schema) =>
        from node in Descendants(JsonNode.Parse(SchemaFiles.Read(schema)!)!).OfType<JsonObject>()
        from edge in Edges
        where node[edge.Word] is { } end && IsNumber(end)
        from number in new[] { node[edge.Word]!.GetValue<decimal>(), node[edge.Word]!.GetValue<decimal>() + edge.Beyond }
        select number;

    private static bool IsNumber(JsonNode node) => node.GetValueKind() == JsonValueKind.Number;

    private static IEnumerable<JsonNode> Descendants(JsonNode node) => (node switch
    {
        JsonObject members => members.Select(member => member.Value),
        JsonArray items => items,
        _ => [],
    }).OfType<JsonNode>().SelectMany(Descendants).Prepend(node);
}
