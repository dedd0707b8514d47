using System.Text;
using System.Text.Json.Nodes;
using VifRecommender.Loading;
using VifRecommender.Recommendations;
using VifRecommender.Tests.Fixtures;
using VifRecommender.Tests.Schemas;
using VifRecommender.Writing;

namespace VifRecommender.Tests.BuiltIn;

public sealed class CatalogueFilesTests
{
    public static TheoryData<string> Files => [.. BuiltInCatalogue.Files().Select(file => file.Name)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Files_Each_IsValidAgainstTheSchema(string name) =>
        Assert.Empty(SchemaVerdict.Schema("catalogue", BuiltInCatalogue.Files().Single(file => file.Name == name).Utf8));

    [Fact]
    public void Files_All_LoadWithoutADiagnostic() => Assert.Empty(CatalogueReader.Read(BuiltInCatalogue.Files()).Diagnostics);

    // It is read without the proofs of consistency, which say nothing new of files that cannot change.
    [Fact]
    public void Value_WithoutTheChecks_IsWhatTheReaderGives() => Assert.Equal(
        CatalogueJson.Write(CatalogueReader.Read(BuiltInCatalogue.Files()).ValueOrThrow()), CatalogueJson.Write(BuiltInCatalogue.Value));

    [Fact]
    public void Files_All_AreInOrdinalOrder()
    {
        var names = BuiltInCatalogue.Files().Select(file => file.Name).ToList();
        Assert.Equal(names.Order(StringComparer.Ordinal), names);
    }

    [Theory]
    [InlineData("trooz", 1)]
    [InlineData("burg-reuland", 2)]
    [InlineData("namur", 3)]
    [InlineData("genk", 4)]
    [InlineData("oostende", 5)]
    public void Recommend_ShuffledFilesAndLists_GivesTheSameAdvice(string name, int seed)
    {
        var random = new Random(seed);
        var files = BuiltInCatalogue.Files().Select(file => new CatalogueFile(file.Name, Shuffled(file.Utf8, random)))
            .OrderBy(_ => random.Next()).ToList();
        var profile = SampleProfiles.Load(name);
        var expected = Placements(Recommender.Default.Recommend(profile));
        Assert.Equal(expected, Placements(new Recommender(CatalogueReader.Read(files).ValueOrThrow()).Recommend(profile)));
    }

    private static List<string> Placements(Advice advice) =>
    [
        .. advice.Recommendations.Select(each => $"{each.Rank} {each.Practice.Id} {each.Score} {each.Scale}: {Terms(each)}; {Rules(each)}"),
        .. advice.Later.Select(
            each => $"later {each.Wave} {each.Practice.Id} {each.Score} after {string.Join(" ", each.After)}: {Terms(each)}"),
        .. advice.NotAdvised.Select(each => $"not advised {each.Practice.Id} {each.Outcome}"),
        .. advice.InPlace.Select(each => $"in place {each.Practice.Id} {each.Status}"),
        .. advice.Findings.Select(each => $"finding {each.Finding.Id}"),
        .. advice.Questions.Select(each => $"question {each.Fact} {each.CouldChange}"),
    ];

    private static string Terms(RankedPractice ranked) => string.Join(" ", ranked.Terms.Select(term => $"{term.Rule.Id}={term.Points}"));

    // Reasons follow the order in which a practice lists what it answers and what helps, so only their set is compared.
    private static string Rules(PracticeAdvice about) =>
        string.Join(" ", about.Reasons.Select(reason => reason.RuleId).Order(StringComparer.Ordinal));

    private static byte[] Shuffled(byte[] json, Random random)
    {
        var root = JsonNode.Parse(json)!;
        Shuffle(root, random);
        return Encoding.UTF8.GetBytes(root.ToJsonString());
    }

    private static void Shuffle(JsonNode? node, Random random)
    {
        if (node is JsonObject members)
        {
            foreach (var member in members) Shuffle(member.Value, random);
        }
        else if (node is JsonArray items)
        {
            var shuffled = items.Select(item => item!.DeepClone()).OrderBy(_ => random.Next()).ToList();
            items.Clear();
            foreach (var item in shuffled)
            {
                Shuffle(item, random);
                items.Add(item);
            }
        }
    }
}
