using VifRecommender.Explanation;
using VifRecommender.Facts;
using VifRecommender.Web.Layout;
using VifRecommender.Web.Profiles;

namespace VifRecommender.Web.Tests.Layout;

/// <summary>The first answer is taken where nobody chose: it says that nothing is known.</summary>
public sealed class AnswerTests
{
    [Theory]
    [InlineData(FactKind.Service, "police-link")]
    [InlineData(FactKind.Holder, "police-link")]
    [InlineData(FactKind.Signal, "staff-exhausted")]
    [InlineData(FactKind.Structure, "multidisciplinary-centre")]
    [InlineData(FactKind.Maturity, "contact")]
    [InlineData(FactKind.Region, "")]
    [InlineData(FactKind.Language, "de")]
    [InlineData(FactKind.Practice, "single-contact-point")]
    public void FirstAnswer_IsUnknown(FactKind kind, string id)
    {
        foreach (var language in Languages.All)
        {
            var answers = new ProfileOptions(PageText.Of(language), new Explainer(Recommender.Default.Catalogue, language)).Answers(
                new Fact(kind, id), Recommender.Default.Catalogue);
            Assert.NotNull(answers);
            Assert.Equal("", answers[0].Value);
            Assert.DoesNotContain(answers.Skip(1), answer => answer.Value.Length == 0 || answer.Label.Length == 0);
        }
    }
}
