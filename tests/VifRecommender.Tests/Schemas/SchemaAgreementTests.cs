using System.Text;
using System.Text.Json.Nodes;
using FsCheck.Xunit;
using VifRecommender.Sheets;
using VifRecommender.Tests.Fixtures;
using VifRecommender.Tests.Loading;

namespace VifRecommender.Tests.Schemas;

/// <summary>A schema accepts exactly the documents in whose form the reader finds no fault; SchemaVerdict lists the exceptions.</summary>
public sealed class SchemaAgreementTests
{
    private static readonly byte[] FullSheet = """
        {"schemaVersion":1,"sheets":[{"id":"own","use":"public","density":"dense","name":T,"purpose":T,"title":T,"safety":[T],"blocks":[
        {"heading":T,"for":["flanders","brussels"]},{"text":T},{"list":[T,T]},{"steps":[T]},{"checks":[T]},{"fields":[T]},{"danger":[T]},
        {"lines":["police","emergency"]},{"partners":[{"kind":"cpas","name":T,"for":["wallonia"]}]},{"exit":T,"to":A,"hint":T},
        {"signatures":"executive"}]}]}
        """.Replace("T", """{"fr":"a {commune}","nl":"b","de":"c","en":"d"}""", StringComparison.Ordinal)
        .Replace("A", """{"fr":"https://a.be","nl":"https://b.be","de":"https://c.be","en":"https://d.be"}""", StringComparison.Ordinal)
        .Select(letter => (byte)letter).ToArray();

    private static readonly (string Kind, byte[] Json)[] Valid =
    [
        ("profile", SmallCatalogue.Read("full.profile.json").Utf8),
        ("catalogue", SmallCatalogue.File.Utf8),
        ("overlay", SmallCatalogue.Read("full.overlay.json").Utf8),
        ("case", SmallCatalogue.Read("full.case.json").Utf8),
        ("sheet", FullSheet),
    ];

    public static TheoryData<string> SheetNames => [.. SheetLibrary.BuiltInFiles().Select(file => file.Name)];

    public static TheoryData<string> BadNames => [.. BadInput.Names.Where(name => string.CompareOrdinal(BadInput.IdOf(name), "VIF2") > 0)];

    [Theory]
    [InlineData("profile", "full.profile.json")]
    [InlineData("catalogue", "small.json")]
    [InlineData("overlay", "full.overlay.json")]
    [InlineData("case", "full.case.json")]
    public void Validate_ValidFile_BothAccept(string kind, string name)
    {
        var json = SmallCatalogue.Read(name).Utf8;
        Assert.Empty(Reading.Diagnostics(kind, name, json));
        Assert.Empty(SchemaVerdict.Schema(kind == "overlay" ? "catalogue" : kind, json));
    }

    [Theory]
    [MemberData(nameof(SheetNames))]
    public void Validate_BuiltInSheet_BothAccept(string name)
    {
        var file = SheetLibrary.BuiltInFiles().Single(each => each.Name == name);
        Assert.Empty(Reading.Diagnostics("sheet", name, file.Utf8));
        Assert.Empty(SchemaVerdict.Schema("sheet", file.Utf8));
    }

    [Fact]
    public void Validate_SheetWithEveryKindOfBlock_BothAccept()
    {
        Assert.Empty(Reading.Diagnostics("sheet", "full.json", FullSheet));
        Assert.Empty(SchemaVerdict.Schema("sheet", FullSheet));
    }

    [Property(MaxTest = 700, Arbitrary = [typeof(JsonChange)])]
    public void Validate_SheetWithAChange_BothSayTheSame(JsonChange change) => AssertAgree(4, change);

    [Theory]
    [MemberData(nameof(BadNames))]
    public void Validate_BadFile_BothSayTheSame(string name) => SchemaVerdict.AssertAgree(BadInput.Kind(name), BadInput.Bytes(name));

    [Property(MaxTest = 1_000, Arbitrary = [typeof(JsonChange)])]
    public void Validate_ProfileWithChanges_BothSayTheSame(JsonChange first, JsonChange second) => AssertAgree(0, first, second);

    [Property(MaxTest = 1_000, Arbitrary = [typeof(JsonChange)])]
    public void Validate_CatalogueWithAChange_BothSayTheSame(JsonChange change) => AssertAgree(1, change);

    [Property(MaxTest = 500, Arbitrary = [typeof(JsonChange)])]
    public void Validate_OverlayWithChanges_BothSayTheSame(JsonChange first, JsonChange second) => AssertAgree(2, first, second);

    [Property(MaxTest = 500, Arbitrary = [typeof(JsonChange)])]
    public void Validate_CasesWithChanges_BothSayTheSame(JsonChange first, JsonChange second) => AssertAgree(3, first, second);

    /// <summary>Each list without its items, and each object without its members.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Validate_EachPlaceEmptied_BothSayTheSame(int document)
    {
        var (kind, json) = Valid[document];
        var places = Places(JsonNode.Parse(json)!).ToList();
        Assert.InRange(places.Count, 5, int.MaxValue);
        foreach (var path in places)
        {
            var root = JsonNode.Parse(json)!;
            var place = At(root, path);
            place.ReplaceWith(place is JsonArray ? (JsonNode)new JsonArray() : new JsonObject());
            SchemaVerdict.AssertAgree(kind, Encoding.UTF8.GetBytes(root.ToJsonString()));
        }
    }

    /// <summary>The way to each list and object of a document but the document itself: a name or a number for each step.</summary>
    private static IEnumerable<object[]> Places(JsonNode node)
    {
        var children = node switch
        {
            JsonObject members => members.Select(member => ((object)member.Key, member.Value)),
            JsonArray items => items.Select((item, place) => ((object)place, item)),
            _ => [],
        };
        foreach (var (step, child) in children.Where(child => child.Item2 is JsonObject or JsonArray))
        {
            yield return [step];
            foreach (var rest in Places(child!)) yield return [step, .. rest];
        }
    }

    private static JsonNode At(JsonNode root, object[] path) =>
        path.Aggregate(root, (node, step) => (step is int place ? node[place] : node[(string)step])!);

    private static void AssertAgree(int document, params JsonChange[] changes) =>
        SchemaVerdict.AssertAgree(Valid[document].Kind, JsonMutation.Apply(Valid[document].Json, changes));
}
