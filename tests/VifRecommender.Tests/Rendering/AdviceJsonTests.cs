using System.Text.Json;
using VifRecommender.Profiles;
using VifRecommender.Tests.Fixtures;
using VifRecommender.Writing;

namespace VifRecommender.Tests.Rendering;

public sealed class AdviceJsonTests
{
    [Fact]
    public void Write_Members_AreThoseOfTheContractInOrder()
    {
        using var document = Write("trooz", new CalendarDate(2026, 11, 23));
        string[] expected = ["schemaVersion", "catalogueVersion", "profileHash", "date", "language", "commune", "known", "first",
            "recommendations", "later", "notAdvised", "inPlace", "findings", "questions", "coverage", "helplines"];
        Assert.Equal(expected, Names(document.RootElement));
        Assert.Equal("2026-11-23", document.RootElement.GetProperty("date").GetString());
        Assert.Matches("^sha256:[0-9a-f]{64}$", document.RootElement.GetProperty("profileHash").GetString());
        Assert.Equal("fr", document.RootElement.GetProperty("language").GetString());
    }

    [Fact]
    public void Write_Recommendation_HasTheMembersOfTheContract()
    {
        using var document = Write("trooz", null);
        var first = document.RootElement.GetProperty("recommendations")[0];
        foreach (var name in new[] { "rank", "practice", "domain", "title", "description", "wave", "scale", "effort", "score", "terms",
            "reasons", "delivers", "unlocks", "because", "firstStep", "carrier", "safety", "indicators", "evidence" })
        {
            Assert.True(first.TryGetProperty(name, out _), name);
        }

        var fact = document.RootElement.GetProperty("recommendations").EnumerateArray()
            .SelectMany(each => each.GetProperty("reasons").EnumerateArray())
            .SelectMany(reason => reason.GetProperty("facts").EnumerateArray()).First();
        foreach (var name in new[] { "fact", "value", "test", "truth" })
        {
            Assert.Equal(JsonValueKind.String, fact.GetProperty(name).ValueKind);
        }
        Assert.Equal(JsonValueKind.Null, document.RootElement.GetProperty("date").ValueKind);
    }

    [Fact]
    public void Write_Later_NamesAfterAndMissing()
    {
        using var document = Write("neupre", null);
        var brochure = document.RootElement.GetProperty("later").EnumerateArray()
            .Single(each => each.GetProperty("practice").GetString() == "household-brochure");
        Assert.Contains("single-contact-point", brochure.GetProperty("after").EnumerateArray().Select(each => each.GetString()));
        Assert.Contains("service:known-contact-point", brochure.GetProperty("missing").EnumerateArray().Select(each => each.GetString()));
        Assert.True(brochure.GetProperty("wished").GetBoolean());
    }

    [Fact]
    public void Write_Scores_AreSumsOfTerms()
    {
        using var document = Write("genk", null);
        Assert.All(document.RootElement.GetProperty("recommendations").EnumerateArray(), each =>
            Assert.Equal(each.GetProperty("terms").EnumerateArray().Sum(term => term.GetProperty("points").GetInt32()),
                each.GetProperty("score").GetInt32()));
    }

    [Fact]
    public void Write_Bytes_AreUtf8WithLineFeedsOnly()
    {
        var bytes = AdviceJson.Write(Recommender.Default.Recommend(SampleProfiles.Load("trooz")), Language.French);
        Assert.DoesNotContain((byte)'\r', bytes);
        Assert.Equal((byte)'{', bytes[0]);
        Assert.Equal((byte)'\n', bytes[^1]);
        Assert.Contains("référents", System.Text.Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
    }

    private static JsonDocument Write(string name, CalendarDate? date) =>
        JsonDocument.Parse(AdviceJson.Write(Recommender.Default.Recommend(SampleProfiles.Load(name), date), Language.French));

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(member => member.Name);
}
