using VifRecommender.Catalogues;
using VifRecommender.Facts;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.BuiltIn;

/// <summary>What a prevention officer would expect of the built-in catalogue, on real communes.</summary>
public sealed class SensibleAdviceTests
{
    private static readonly string[] Campaigns = ["visual-identity", "household-brochure", "red-shoes-memorial-events",
        "culture-library-taboo", "events-in-each-partner-commune"];

    private static readonly string[] PerpetratorWork = ["perpetrator-contact-point", "voluntary-perpetrator-group",
        "individual-perpetrator-trajectory", "peer-to-peer-former-perpetrators", "couple-work-only-after-screening",
        "residence-ban-support-package"];

    public static TheoryData<string> Names => SampleProfiles.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Recommend_SampleProfile_PlacesEveryPracticeOnce(string name)
    {
        var advice = Recommend(SampleProfiles.Load(name));
        var placed = advice.Recommendations.Select(each => each.Practice.Id)
            .Concat(advice.Later.Select(each => each.Practice.Id))
            .Concat(advice.NotAdvised.Select(each => each.Practice.Id))
            .Concat(advice.InPlace.Select(each => each.Practice.Id))
            .Order(StringComparer.Ordinal);
        Assert.Equal(advice.Catalogue.Practices.Select(practice => practice.Id).Order(StringComparer.Ordinal), placed);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Recommend_SampleProfile_GivesEveryOutcomeItsReasons(string name)
    {
        var advice = Recommend(SampleProfiles.Load(name));
        Assert.All(advice.Later, later => Assert.NotEmpty(later.Missing));
        Assert.All(advice.Later, later => Assert.NotEmpty(later.After));
        Assert.All(advice.NotAdvised, declined => Assert.NotEmpty(declined.Reasons));
        Assert.All(advice.InPlace, present => Assert.NotEmpty(present.Reasons));
        Assert.All(advice.NotAdvised.Where(each => each.Outcome is Outcome.Guarded or Outcome.Unreachable),
            declined => Assert.NotEmpty(declined.Missing));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Recommend_SampleProfile_NoCampaignBeforeAContactPoint(string name)
    {
        var advice = Recommend(SampleProfiles.Load(name));
        foreach (var campaign in advice.Recommendations.Where(each => Campaigns.Contains(each.Practice.Id)))
        {
            Assert.Equal(VifRecommender.Situations.Truth.True, advice.Situation.Service("known-contact-point"));
            Assert.True(advice.Situation.Level(MaturityDimension.Contact).From >= 2, campaign.Practice.Id);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Recommend_SampleProfile_NoPerpetratorWorkWithoutVictimContact(string name)
    {
        var advice = Recommend(SampleProfiles.Load(name));
        var started = advice.Recommendations.Where(each => PerpetratorWork.Contains(each.Practice.Id)).Select(each => each.Practice.Id);
        if (advice.Situation.Service("victim-safety-contact") != VifRecommender.Situations.Truth.True) Assert.Empty(started);
    }

    [Theory]
    [InlineData("trooz")]
    [InlineData("burg-reuland")]
    public void Recommend_Village_IsToldToShare(string name)
    {
        var advice = Recommend(SampleProfiles.Load(name));
        var shared = advice.Recommendations.Take(10).Count(each => each.Scale != Scale.Commune);
        Assert.True(shared >= 6, $"only {shared} of the first ten are shared");
    }

    [Fact]
    public void Recommend_Village_NamesThresholdAndPopulation()
    {
        var advice = Recommend(SampleProfiles.Load("burg-reuland"));
        var reason = advice.Find("one-page-action-sheet")!.Reasons.Single(each => each.Kind == ReasonKind.Scale);
        Assert.Contains(reason.Facts,
            fact => fact is { Fact.Kind: FactKind.Population } && fact.Value.Number == 3943 && fact.Test.Bounds.Below == 10_000);
    }

    [Fact]
    public void Recommend_MatureCity_GetsWhatItLacks()
    {
        var advice = Recommend(SampleProfiles.Load("namur"));
        var first = advice.Recommendations.Take(5).Select(each => each.Practice.Id).ToList();
        Assert.Contains("staff-supervision-and-care", first);
        Assert.Contains("citizen-participation-survivors", first);
        Assert.Contains("project-sustainability-clause", first);
        foreach (var practice in new[] { "single-contact-point", "vif-referents-network", "detection-training-two-days",
            "intercommunal-vif-platform", "multidisciplinary-centre" })
        {
            Assert.IsType<InPlacePractice>(advice.Find(practice));
        }
    }

    [Fact]
    public void Recommend_EmptyProfile_BeginsCarefully()
    {
        var advice = Recommend(new CommuneProfile { Name = "Somewhere", Population = 12_000 });
        var first = advice.Recommendations.Take(5).ToList();
        Assert.Equal("single-contact-point", first[0].Practice.Id);
        Assert.All(first, each => Assert.Null(each.Practice.Needs));
        var asked = advice.Questions.Take(6).Select(question => question.Fact.ToString()).ToList();
        Assert.Contains("service:police-link", asked);
        Assert.Contains("partnership:population", asked);
    }

    [Fact]
    public void Recommend_UnknownVictimContact_HoldsThePlannedGroupBack()
    {
        var advice = Recommend(SampleProfiles.Load("oostende"));
        var group = advice.Find("voluntary-perpetrator-group");
        Assert.True(group is LaterPractice or NotAdvisedPractice);
        var guard = group.Reasons.Single(each => each.RuleId == "guard-perpetrator-work-needs-victim-contact");
        Assert.Equal(VifRecommender.Situations.Truth.Unknown, guard.Truth);
        Assert.Contains(group.Reasons, each => each.Kind == ReasonKind.Wish);
    }

    [Fact]
    public void Recommend_WishedCampaignInACommuneWithoutContactPoint_IsAnsweredNotGranted()
    {
        var advice = Recommend(SampleProfiles.Load("neupre"));
        var brochure = Assert.IsType<LaterPractice>(advice.Find("household-brochure"));
        Assert.True(brochure.IsWished);
        Assert.Contains("single-contact-point", brochure.After);
    }

    private static Advice Recommend(CommuneProfile profile) => Recommender.Default.Recommend(profile, new CalendarDate(2026, 11, 23));
}
