using System.Collections.Immutable;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using VifRecommender.Loading;
using VifRecommender.Profiles;
using VifRecommender.Schemas;
using VifRecommender.Tests.Fixtures;
using VifRecommender.Writing;

namespace VifRecommender.Tests.Schemas;

public sealed class SchemaFilesTests
{
    // Words of draft-07 that other validators know too.
    private static readonly ImmutableHashSet<string> Words =
    [
        "$schema", "$id", "$ref", "title", "description", "definitions", "type", "enum", "properties", "patternProperties",
        "additionalProperties", "required",
        "items", "minItems", "maxItems", "uniqueItems", "minimum", "maximum", "exclusiveMinimum", "minLength", "maxLength", "pattern",
        "format",
        "minProperties", "maxProperties", "anyOf", "allOf", "oneOf", "not",
    ];

    private static readonly string[] Maps = ["properties", "patternProperties", "definitions"];

    private static readonly string[] Lists = ["anyOf", "allOf", "oneOf"];

    private static readonly string[] Singles = ["items", "not", "additionalProperties"];

    public static TheoryData<string> Names => [.. SchemaFiles.Names];

    public static TheoryData<string> Samples => SampleProfiles.Names;

    /// <summary>Where the files of the project are to be read, by the address that its packages give.</summary>
    private static string RawAddress() =>
        XDocument.Load(Repository.PathOf("Directory.Build.props")).Descendants("RepositoryUrl").Single().Value.Replace("://github.com/",
            "://raw.githubusercontent.com/", StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_Name_IsADraft7SchemaOfThatName(string name)
    {
        var schema = Parse(name);
        Assert.Equal("http://json-schema.org/draft-07/schema#", (string?)schema["$schema"]);
        Assert.Equal($"{RawAddress()}/main/src/VifRecommender/Schemas/{name}.schema.json", (string?)schema["$id"]);
        Assert.False(string.IsNullOrWhiteSpace((string?)schema["title"]));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_Name_UsesWordsThatEveryValidatorKnows(string name) =>
        Assert.All(Schemas(Parse(name)), schema => Assert.Subset(Words, schema.Select(member => member.Key).ToHashSet()));

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_Name_DescribesEveryMemberAndDefinition(string name)
    {
        var members = Schemas(Parse(name))
            .SelectMany(schema => Of(schema, "properties").Where(_ => schema.ContainsKey("description")).Concat(Of(schema, "definitions")));
        Assert.All(members, member => Assert.False(string.IsNullOrWhiteSpace((string?)member.Value!["description"]), member.Key));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_Name_RefersOnlyToWhatItDefines(string name)
    {
        var schema = Parse(name);
        var defined = Of(schema, "definitions").Select(each => "#/definitions/" + each.Key).ToHashSet();
        Assert.Equal(defined.Order(StringComparer.Ordinal),
            Schemas(schema).Select(each => (string?)each["$ref"]).OfType<string>().Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Read_CaseSchema_DescribesProfilesAsTheProfileSchemaDoes()
    {
        var profile = Parse("profile");
        var within = Parse("case")["definitions"]!.AsObject();
        Assert.True(JsonNode.DeepEquals(profile["properties"], within["profile"]!["properties"]));
        Assert.True(JsonNode.DeepEquals(profile["required"], within["profile"]!["required"]));
        Assert.All(Of(profile, "definitions"),
            definition => Assert.True(JsonNode.DeepEquals(definition.Value, within[definition.Key]), definition.Key));
    }

    [Theory]
    [InlineData("Profile")]
    [InlineData("../profile")]
    [InlineData("")]
    public void Read_OtherName_IsNull(string name) => Assert.Null(SchemaFiles.Read(name));

    [Fact]
    public void Read_Null_Throws() => Assert.Throws<ArgumentNullException>("name", () => SchemaFiles.Read(null!));

    [Theory]
    [MemberData(nameof(Samples))]
    public void Validate_SampleProfile_IsValid(string name) =>
        Assert.Empty(SchemaVerdict.Schema("profile", File.ReadAllBytes(Repository.PathOf("samples", "profiles", name + ".json"))));

    [Theory]
    [MemberData(nameof(Samples))]
    public void Validate_AdviceOfASampleProfile_IsValidInEveryLanguage(string name)
    {
        var advice = Recommender.Default.Recommend(SampleProfiles.Load(name), new CalendarDate(2026, 11, 23));
        Assert.All(Enum.GetValues<Language>(),
            language => Assert.Empty(SchemaVerdict.Schema("advice", AdviceJson.Write(advice, language))));
    }

    [Fact]
    public void Validate_AdviceWithoutADate_IsValid()
    {
        var profile = ProfileReader.Read(SmallCatalogue.Read("full.profile.json").Utf8, SmallCatalogue.Value).ValueOrThrow();
        Assert.Empty(
            SchemaVerdict.Schema("advice", AdviceJson.Write(new Recommender(SmallCatalogue.Value).Recommend(profile), Language.French)));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Write_Advice_HasNoMemberThatTheSchemaDoesNotDescribe(string name)
    {
        var schema = Parse("advice");
        var advice = JsonNode.Parse(AdviceJson.Write(Recommender.Default.Recommend(SampleProfiles.Load(name)), Language.Dutch))!;
        Assert.Empty(Undescribed(advice, schema, schema));
    }

    private static JsonObject Parse(string name) => JsonNode.Parse(SchemaFiles.Read(name)!)!.AsObject();

    private static JsonObject Of(JsonObject schema, string word) => schema[word]?.AsObject() ?? new JsonObject();

    /// <summary>All schemas within a schema, itself first.</summary>
    private static IEnumerable<JsonObject> Schemas(JsonObject schema)
    {
        var named = Maps.SelectMany(word => Of(schema, word)).Select(each => each.Value);
        var listed = Lists.SelectMany(word => schema[word]?.AsArray() ?? []);
        var single = Singles.Select(word => schema[word]);
        return named.Concat(listed).Concat(single).OfType<JsonObject>().SelectMany(Schemas).Prepend(schema);
    }

    private static IEnumerable<string> Undescribed(JsonNode? node, JsonObject schema, JsonObject root)
    {
        if ((string?)schema["$ref"] is { } reference) schema = root["definitions"]![reference["#/definitions/".Length..]]!.AsObject();
        return node switch
        {
            JsonObject members =>
                members.SelectMany(member => schema["properties"]?[member.Key] is JsonObject inner ? Undescribed(member.Value, inner, root)
                    : [member.Key]),
            JsonArray items => items.SelectMany(item => Undescribed(item, schema["items"]!.AsObject(), root)),
            _ => [],
        };
    }
}
