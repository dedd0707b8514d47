using VifRecommender.Explanation;
using VifRecommender.Facts;
using VifRecommender.Profiles;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.Recommendations;

/// <summary>The loop of questions in the library's README is this one.</summary>
public sealed class QuestionLoopTests
{
    [Fact]
    public void Loop_OfTheReadme_AsksEachOpenFactOnce()
    {
        var profile = new CommuneProfile { Name = "Trooz", Population = 8_290, Region = Region.Wallonia, Languages = [Language.French] };
        var recommender = Recommender.Default;
        var words = new Explainer(recommender.Catalogue, Language.French);
        int Ask(string question, IEnumerable<string> answers)
        {
            Assert.Contains('?', question);
            Assert.All(answers, answer => Assert.False(string.IsNullOrWhiteSpace(answer)));
            return 0;
        }

        // README: questions
        var asked = new HashSet<Fact>();
        while (recommender.Recommend(profile) is var advice
            && advice.Questions.FirstOrDefault(each => asked.Add(each.Fact)) is { } question)
        {
            var answers = advice.PossibleAnswers(question);
            var chosen = Ask(words.Text(question, advice), answers.Select(answer => words.Answer(question.Fact, answer)));
            profile = profile.With(question.Fact, answers[chosen]);
        }
        // README: end

        Assert.InRange(asked.Count, 10, 100);
    }

    [Fact]
    public void Loop_OfTheReadme_IsTheTestedOne()
    {
        var lines = File.ReadAllLines(Repository.PathOf("tests", "VifRecommender.Tests", "Recommendations", "QuestionLoopTests.cs"));
        var code = lines.SkipWhile(line => !line.Contains("// README: questions")).Skip(1)
            .TakeWhile(line => !line.Contains("// README: end"));
        var block = string.Concat(code.Select(line => (line.Length > 8 ? line[8..] : line) + "\n"));
        var readme = File.ReadAllText(Repository.PathOf("src", "VifRecommender", "README.md"));
        Assert.Contains("```csharp\n" + block + "```", readme, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(FactKind.Service, "present", null, "yes")]
    [InlineData(FactKind.Service, "present", "zone", "yes, held by the zone")]
    [InlineData(FactKind.Signal, "absent", null, "no")]
    [InlineData(FactKind.Structure, "announced", null, "announced")]
    [InlineData(FactKind.Holder, "region", null, "the region")]
    [InlineData(FactKind.Language, "fr, nl", null, "French, Dutch")]
    [InlineData(FactKind.Practice, "in-place", null, "in place")]
    public void Answer_InWords_IsWhatAButtonSays(FactKind kind, string word, string? holder, string said) =>
        Assert.Equal(said,
            new Explainer(Recommender.Default.Catalogue, Language.English).Answer(new Fact(kind, "police-link"),
                FactValue.OfWord(word, holder)));

    [Fact]
    public void Answer_OfALevel_IsItsSentence()
    {
        var words = new Explainer(Recommender.Default.Catalogue, Language.English);
        Assert.Equal(MaturityLevels.Sentences(MaturityDimension.Risk, Language.English)[2],
            words.Answer(new Fact(FactKind.Maturity, "risk"), FactValue.OfNumber(3)));
    }
}
