using VifRecommender.Explanation;
using VifRecommender.Loading;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;
using VifRecommender.Rendering;
using VifRecommender.Tests.Statements;
using VifRecommender.Writing;

namespace VifRecommender.Tests.Evaluation;

/// <summary>What only a level says to be there is probable; what the commune named is in place.</summary>
public sealed class ProbableTests
{
    private static readonly Recommender BuiltIn = new(BuiltInCatalogue.Value);

    [Theory]
    [InlineData("individual-safety-planning")]
    [InlineData("high-danger-unit-link")]
    [InlineData("common-vif-indicators")]
    [InlineData("one-page-action-sheet")]
    public void Status_ServedByALevel_IsProbable(string practice)
    {
        var profile = new CommuneProfile { Name = "Test", Population = 110_000, NetworkMaturity = NetworkMaturity.All(5) };
        var found = Assert.IsType<InPlacePractice>(BuiltIn.Recommend(profile).Find(practice));
        Assert.Equal((InPlaceStatus.Probable, true), (found.Status, found.IsServed));
    }

    [Fact]
    public void Status_ServedByAService_IsInPlace()
    {
        var profile = new CommuneProfile { Name = "Test", Population = 110_000 }.WithService("known-contact-point", Presence.Present);
        Assert.Equal(InPlaceStatus.InPlace, Assert.IsType<InPlacePractice>(BuiltIn.Recommend(profile).Find("single-contact-point")).Status);
    }

    [Fact]
    public void Status_NamedByTheCommune_IsInPlaceWhateverTheLevel()
    {
        var profile = new CommuneProfile { Name = "Test", Population = 110_000, NetworkMaturity = NetworkMaturity.All(5) }.WithPractice(
            "individual-safety-planning", PracticeStatus.InPlace);
        Assert.Equal(InPlaceStatus.InPlace,
            Assert.IsType<InPlacePractice>(BuiltIn.Recommend(profile).Find("individual-safety-planning")).Status);
    }

    [Fact]
    public void Status_RandomCommunes_IsNeverCertainByALevelAlone()
    {
        var probable = 0;
        for (var seed = 0; seed < 60; seed++)
        {
            var profile = PlausibleCommune.Make(seed, maturity: 0.9);
            var without = BuiltIn.Recommend(profile with { NetworkMaturity = new NetworkMaturity(), Partnership = null });
            foreach (var present in BuiltIn.Recommend(profile with { Partnership = null }).InPlace)
            {
                if (present.Status == InPlaceStatus.Probable) probable++;
                else Assert.IsType<InPlacePractice>(without.Find(present.Practice.Id));
            }
        }

        Assert.NotEqual(0, probable);
    }

    [Theory]
    [InlineData(Language.French, "à confirmer", "objectif")]
    [InlineData(Language.Dutch, "te bevestigen", "doel wordt al bereikt")]
    [InlineData(Language.German, "zu bestätigen", "Zweck ist bereits")]
    [InlineData(Language.English, "to be confirmed", "purpose is already")]
    public void Renderers_Probable_SayThatItIsToBeConfirmed(Language language, string words, string never)
    {
        var advice =
            BuiltIn.Recommend(new CommuneProfile { Name = "Test", Population = 110_000, NetworkMaturity = NetworkMaturity.All(5) });
        Assert.Contains("\"status\": \"probable\"", System.Text.Encoding.UTF8.GetString(AdviceJson.Write(advice, language)));
        var explainer = new Explainer(advice.Catalogue, language);
        foreach (var present in advice.InPlace.Where(each => each.Status == InPlaceStatus.Probable))
        {
            var text = Assert.Single(present.Reasons.Select(reason => explainer.Text(reason, present)));
            Assert.Contains(words, text);
            Assert.DoesNotContain(never, text);
            Assert.Contains(text, AdviceMarkdown.Write(advice, language));
            Assert.Contains(text, AdviceHtml.Write(advice, language));
        }
    }
}
