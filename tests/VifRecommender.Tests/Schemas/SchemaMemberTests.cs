using System.Text;
using System.Text.Json.Nodes;
using VifRecommender.Batches;
using VifRecommender.Cases;
using VifRecommender.Diagnostics;
using VifRecommender.Loading;
using VifRecommender.Schemas;
using VifRecommender.Sheets;
using VifRecommender.Writing;

namespace VifRecommender.Tests.Schemas;

/// <summary>
/// The member by which an editor finds the schema of a file is passed over wherever we read JSON, and allowed by the schema.
/// </summary>
public sealed class SchemaMemberTests
{
    private const string Profile = """{"$schema":"./profile.schema.json","schemaVersion":1,"name":"A","population":8290}""";
    private const string Overlay =
        """{"$schema":"https://example.org/x.json","schemaVersion":1,"extends":"vif-belgium","catalogue":{"id":"own","version":"1"}}""";
    private const string Cases =
        """{"$schema":"x","schemaVersion":1,"cases":[{"name":"c","profile":{"$schema":"y","schemaVersion":1,"name":"A","population":"""
            + """8290},"expect":{}}]}""";

    private static readonly Dictionary<string, (string Json, Func<byte[], IReadOnlyList<Diagnostic>> Read)> Readers =
        new(StringComparer.Ordinal)
        {
            ["profile"] = (Profile, utf8 => ProfileReader.Read(utf8, BuiltInCatalogue.Value).Diagnostics),
            ["catalogue"] = (Overlay,
            utf8 => CatalogueReader.ReadOverlays(BuiltInCatalogue.Value, [new CatalogueFile("o.json", utf8)]).Diagnostics),
            ["sheet"] = ("""{"$schema":"x","schemaVersion":1,"sheets":[]}""",
            utf8 => SheetReader.Read([new CatalogueFile("s.json", utf8)]).Diagnostics),
            ["case"] = (Cases, utf8 => CaseReader.Read(utf8, BuiltInCatalogue.Value).Diagnostics),
        };

    /// <summary>Every schema but that of what we write.</summary>
    public static TheoryData<string> Read => [.. SchemaFiles.Names.Where(name => name != "advice")];

    [Theory]
    [MemberData(nameof(Read))]
    public void Schema_Member_IsPassedOverAndAllowed(string name)
    {
        Assert.Empty(Readers[name].Read(Encoding.UTF8.GetBytes(Readers[name].Json)));
        Assert.Equal("string", (string?)JsonNode.Parse(SchemaFiles.Read(name)!)!["properties"]!["$schema"]!["type"]);
    }

    [Theory]
    [MemberData(nameof(Read))]
    public void Schema_MemberThatIsNoText_IsAFault(string name)
    {
        var json = Readers[name].Json;
        var colon = json.IndexOf(':', StringComparison.Ordinal) + 1;
        var fault = Assert.Single(
            Readers[name].Read(Encoding.UTF8.GetBytes(json[..colon] + "1" + json[json.IndexOf(',', StringComparison.Ordinal)..])));
        Assert.Equal(("VIF2004", "$[\"$schema\"]"), (fault.Id, fault.Path));
    }

    [Fact]
    public async Task Schema_MemberInALineOfABatch_IsPassedOver()
    {
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(Profile));
        await foreach (var answer in ProfileBatch.AnswerAsync(input, Recommender.Default,
            cancellation: TestContext.Current.CancellationToken))
        {
            Assert.Null(answer.Fault);
        }
    }

    [Fact]
    public void Schema_Member_ChangesNoHash() =>
        Assert.Equal(HashOf("""{"schemaVersion":1,"name":"A","population":8290}"""), HashOf(Profile));

    private static string HashOf(string json) =>
        ProfileWriter.Hash(ProfileReader.Read(Encoding.UTF8.GetBytes(json), BuiltInCatalogue.Value).ValueOrThrow());
}
