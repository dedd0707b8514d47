using VifRecommender.Explanation;
using VifRecommender.Facts;
using VifRecommender.Loading;
using VifRecommender.Profiles;
using VifRecommender.Tests.Statements;

namespace VifRecommender.Tests.Explanation;

public sealed class MaturityLevelsTests
{
    public static TheoryData<Language> Languages => [.. Enum.GetValues<Language>()];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Sentences_EachDimension_AreFiveThatDiffer(Language language)
    {
        foreach (var dimension in Enum.GetValues<MaturityDimension>())
        {
            var sentences = MaturityLevels.Sentences(dimension, language);
            Assert.Equal(NetworkMaturity.Highest, sentences.Distinct(StringComparer.Ordinal).Count());
            Assert.All(sentences.Append(MaturityLevels.WhomToAsk(dimension, language)), sentence => Assert.EndsWith(".", sentence));
            Assert.All(sentences, sentence => Assert.DoesNotContain("{", sentence));
        }
    }

    [Fact]
    public void Answers_QuestionOnALevel_AreItsSentences()
    {
        var advice = Recommender.Default.Recommend(new CommuneProfile { Name = "Unknown", Population = 12_000 });
        var explainer = new Explainer(advice.Catalogue, Language.English);
        Assert.Equal(MaturityLevels.Sentences(MaturityDimension.Risk, Language.English),
            explainer.Answers(advice.Questions.Single(question => question.Fact == new Fact(FactKind.Maturity, "risk"))));
        Assert.Empty(explainer.Answers(advice.Questions.First(question => question.Fact.Kind == FactKind.Service)));
    }

    [Theory]
    [InlineData("\"staffHoursPerWeek\": 19", 0.5)]
    [InlineData("\"staffHoursPerWeek\": 8", 0.2105)]
    [InlineData("\"staffFte\": 0.2", 0.2)]
    public void Staff_InHoursAWeek_IsReadAsFullTimeEquivalents(string staff, decimal fte)
    {
        var json = System.Text.Encoding.UTF8.GetBytes(
            "{\"schemaVersion\": 1, \"name\": \"A\", \"population\": 900, \"capacity\": {" + staff + "}}");
        Assert.Equal(fte, ProfileReader.Read(json, BuiltInCatalogue.Value, "a.json").ValueOrThrow().Capacity!.StaffFte);
    }

    [Fact]
    public void Staff_InBoth_IsAFault()
    {
        var json =
            """{"schemaVersion": 1, "name": "A", "population": 900, "capacity": {"staffFte": 1, "staffHoursPerWeek": 38}}"""u8.ToArray();
        Assert.Contains(ProfileReader.Read(json, BuiltInCatalogue.Value, "a.json").Diagnostics,
            fault => fault.Message.Contains("staffHoursPerWeek", StringComparison.Ordinal));
    }

    [Fact]
    public void Question_WhetherEverybodyKnowsEverybody_IsPutInSmallPlacesOnly()
    {
        var asked = Enumerable.Range(0, 120).Select(seed => PlausibleCommune.Make(seed)).Where(IsAsked).ToList();
        Assert.NotEmpty(asked);
        Assert.All(asked, commune => Assert.InRange(commune.Population, 1, 19_999));
    }

    private static bool IsAsked(CommuneProfile commune) =>
        Recommender.Default.Recommend(commune).Questions.Any(
            question => question.Fact == new Fact(FactKind.Signal, "welcome-known-too-small"));
}
