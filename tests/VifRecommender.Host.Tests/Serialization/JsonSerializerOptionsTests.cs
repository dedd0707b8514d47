using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using VifRecommender.Loading;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;
using VifRecommender.Serialization;
using VifRecommender.Writing;

namespace VifRecommender.Host.Tests.Serialization;

/// <summary>By one call System.Text.Json reads and writes what the library's own readers and writers do.</summary>
public sealed partial class JsonSerializerOptionsTests
{
    private const string Profile =
        """{"schemaVersion":1,"name":"Ahn","population":8000,"languages":["de"],"services":{"police-link":"""
            + """{"status":"present","heldBy":"zone"}}}""";

    private static readonly JsonSerializerOptions Options = new JsonSerializerOptions().AddVifRecommender();

    public static TheoryData<string> Ways => ["reflection", "generated"];

    [Theory]
    [MemberData(nameof(Ways))]
    public void Deserialize_Profile_IsWhatTheReaderReads(string way)
    {
        var read = JsonSerializer.Deserialize<CommuneProfile>(Profile, For(way))!;
        var expected = ProfileReader.Read(Encoding.UTF8.GetBytes(Profile), BuiltInCatalogue.Value).ValueOrThrow();
        Assert.Equal(ProfileWriter.WriteCompact(expected), ProfileWriter.WriteCompact(read));
        Assert.Equal(new ServiceState(Presence.Present, Holder.Zone), read.Services["police-link"]);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void Serialize_Profile_IsWhatTheWriterWrites(string way)
    {
        var profile = JsonSerializer.Deserialize<CommuneProfile>(Profile, For(way))!;
        Assert.True(
            JsonNode.DeepEquals(JsonNode.Parse(ProfileWriter.WriteCompact(profile)), JsonSerializer.SerializeToNode(profile, For(way))));
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void Serialize_Advice_IsWhatTheWriterWritesInTheCommunesLanguage(string way)
    {
        var advice = Recommender.Default.Recommend(JsonSerializer.Deserialize<CommuneProfile>(Profile, For(way))!);
        var written = JsonSerializer.SerializeToNode(advice, For(way))!;
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(AdviceJson.Write(advice, Language.German)), written));
        Assert.Equal("de", (string?)written["language"]);
    }

    [Fact]
    public void Deserialize_ProfileWithinAHostsOwnType_IsBound()
    {
        var request = JsonSerializer.Deserialize<Request>($$"""{ "Note": "x", "Commune": {{Profile}} }""", Options)!;
        Assert.Equal(("x", 8000), (request.Note, request.Commune.Population));
    }

    [Fact]
    public void Deserialize_FaultyProfile_TellsEveryFaultWithItsId()
    {
        var fault = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<CommuneProfile>(
            """{"schemaVersion":1,"name":"A","population":-1,"services":{"police-lnk":"present"}}""", Options));
        Assert.Equal(2, fault.Message.Split('\n').Length);
        Assert.Contains("VIF", fault.Message, StringComparison.Ordinal);
        Assert.Contains("did you mean 'police-link'?", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Deserialize_RepeatedMember_IsAFaultAsInAFile() =>
        Assert.Contains("VIF",
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<CommuneProfile>(
                """{"schemaVersion":1,"name":"A","name":"B","population":1}""", Options)).Message, StringComparison.Ordinal);

    /// <summary>A host whose overlays change while it runs reads each profile by the catalogue of that moment.</summary>
    [Fact]
    public void Deserialize_CatalogueThatChanges_IsTheOneOfThatMoment()
    {
        const string Planned = """{"schemaVersion":1,"name":"A","population":1,"practices":{"comfort-dog-hearing":"planned"}}""";
        var without = CatalogueReader.ReadOverlays(BuiltInCatalogue.Value, [new CatalogueFile("o.json",
            """{"schemaVersion":1,"extends":"vif-belgium","retire":["comfort-dog-hearing"]}"""u8.ToArray())]).ValueOrThrow();
        var catalogue = without;
        var options = new JsonSerializerOptions().AddVifRecommender(() => catalogue, Language.Dutch);
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<CommuneProfile>(Planned, options));
        catalogue = BuiltInCatalogue.Value;
        var advice = Recommender.Default.Recommend(JsonSerializer.Deserialize<CommuneProfile>(Planned, options)!);
        Assert.Equal("nl", (string?)JsonSerializer.SerializeToNode(advice, options)!["language"]);
        Assert.Throws<ArgumentNullException>(() => options.AddVifRecommender((Func<VifRecommender.Catalogues.Catalogue>)null!));
    }

    [Fact]
    public void Deserialize_Advice_SaysThatItIsNotRead() =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Advice>("{}", Options));

    [Fact]
    public void AddVifRecommender_OptionsInUse_Throws()
    {
        var used = new JsonSerializerOptions();
        JsonSerializer.Serialize(1, used);
        Assert.Throws<InvalidOperationException>(() => used.AddVifRecommender());
        Assert.Throws<ArgumentNullException>(() => JsonSerializerOptionsExtensions.AddVifRecommender(null!));
    }

    /// <summary>Options of a host that generates its types know no reflection, and yet the two types.</summary>
    private static JsonSerializerOptions For(string way) =>
        way == "reflection" ? Options : new JsonSerializerOptions { TypeInfoResolver = HostContext.Default }.AddVifRecommender();

    internal sealed record Request(string Note, CommuneProfile Commune);

    [JsonSerializable(typeof(string))]
    private sealed partial class HostContext : JsonSerializerContext;
}
