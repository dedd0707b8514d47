using VifRecommender.Explanation;
using VifRecommender.Profiles;
using VifRecommender.Rendering;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.Rendering;

/// <summary>What a host needs that lays a report out itself.</summary>
public sealed class ReportLabelsTests
{
    public static TheoryData<Language> Languages => [.. Enum.GetValues<Language>()];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Of_EachLanguage_SaysEveryLabelWithoutAColon(Language language)
    {
        var labels = ReportLabels.Of(language);
        var texts = typeof(ReportLabels).GetProperties().Select(property => (string)property.GetValue(labels)!).ToList();
        Assert.All(texts, text => Assert.False(string.IsNullOrWhiteSpace(text)));
        Assert.DoesNotContain(texts, text => text.EndsWith(':'));
        Assert.Contains("{version}", labels.CatalogueVersion, StringComparison.Ordinal);
    }

    [Fact]
    public void TermsOf_ARecommendation_AreThoseOfItsReport()
    {
        var advice = Recommender.Default.Recommend(SampleProfiles.Load("chaudfontaine"));
        var report = AdviceReport.Of(advice, Language.German);
        Assert.Equal(report.First[0].Terms.Select(term => (term.Label, term.Text)),
            PracticeReport.TermsOf(advice.First[0], advice, Language.German).Select(term => (term.Label, term.Text)));
        Assert.Throws<ArgumentNullException>(() => PracticeReport.TermsOf(null!, advice, Language.German));
        Assert.Throws<ArgumentNullException>(() => PracticeReport.TermsOf(advice.First[0], null!, Language.German));
    }

    [Fact]
    public void QuestionFor_AnOpenFact_IsTheQuestionOfTheAdvice()
    {
        var advice = Recommender.Default.Recommend(SampleProfiles.Load("chaudfontaine"));
        var explainer = new Explainer(advice.Catalogue, Language.French);
        var question = advice.Questions.First(each => each.Contradiction is null);
        Assert.Equal(explainer.Text(question, advice), explainer.QuestionFor(question.Fact, advice));
        Assert.Equal(advice.PossibleAnswers(question), advice.PossibleAnswers(question.Fact));
    }
}
