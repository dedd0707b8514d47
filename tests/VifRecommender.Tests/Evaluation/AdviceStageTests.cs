using VifRecommender.Catalogues;
using VifRecommender.Conditions;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.Evaluation;

public sealed class AdviceStageTests
{
    private static readonly Condition Tool = When.Service("tool").IsPresent;

    [Fact]
    public void Lists_EachKind_HoldTheirPractices()
    {
        var advice = new TinyCatalogue().Services("tool", "link", "contact")
            .Practice("now", practice => practice with { Delivers = ["tool"] })
            .Practice("later", practice => practice with { Needs = Tool })
            .Practice("guarded").Guard("guard", When.Service("link").IsPresent, "guarded")
            .Practice("unreachable", practice => practice with { Needs = When.Service("link").IsPresent })
            .Practice("unsuited").Suitability("small", When.Population.Below(20_000), "unsuited", "now")
            .Practice("dismissed").Practice("running").Practice("there")
            .Practice("served", practice => practice with { ServedBy = When.Service("contact").IsPresent })
            .Recommend(TinyCatalogue.With(("contact", Presence.Present))
                .WithPractice("dismissed", PracticeStatus.Dismissed).WithPractice("running", PracticeStatus.InProgress)
                .WithPractice("there", PracticeStatus.InPlace));
        Assert.Equal(["now"], TinyCatalogue.Ids(advice.Recommendations));
        Assert.Equal([("later", 1)], advice.Later.Select(each => (each.Practice.Id, each.Wave)));
        Assert.Equal(
            [("dismissed", Outcome.Dismissed), ("guarded", Outcome.Guarded), ("unreachable", Outcome.Unreachable),
                ("unsuited", Outcome.NotSuited)],
            advice.NotAdvised.Select(each => (each.Practice.Id, each.Outcome)));
        Assert.Equal(
            [("running", InPlaceStatus.InProgress, false), ("served", InPlaceStatus.InPlace, true),
                ("there", InPlaceStatus.InPlace, false)],
            advice.InPlace.Select(each => (each.Practice.Id, each.Status, each.IsServed)));
    }

    [Fact]
    public void NotAdvised_Obstacle_NamesWhatNobodyBrings()
    {
        // The tool comes with another practice and is no obstacle; the link is.
        var advice = new TinyCatalogue().Services("tool", "link")
            .Practice("gives-tool", practice => practice with { Delivers = ["tool"] })
            .Practice("x", practice => practice with { Needs = When.All(Tool, When.Service("link").IsPresent) })
            .Recommend(TinyCatalogue.Commune());
        Assert.Equal(["service:link"], TinyCatalogue.Names(Declined(advice, "x").Missing));
    }

    [Fact]
    public void NotAdvised_BrokenGuardAndNeed_IsGuardedAndNamesBoth()
    {
        var declined = Declined(
            new TinyCatalogue().Services("tool", "link").Practice("x", practice => practice with { Needs = Tool })
                .Guard("guard", When.Service("link").IsPresent, "x").Recommend(TinyCatalogue.Commune()),
            "x");
        Assert.Equal(Outcome.Guarded, declined.Outcome);
        Assert.Equal(["service:link", "service:tool"], TinyCatalogue.Names(declined.Missing));
    }

    [Fact]
    public void NotAdvised_GuardThatOthersWouldMeet_IsUnreachableForTheNeed()
    {
        // The guard's tool would come; only the need of the link remains.
        var declined = Declined(
            new TinyCatalogue().Services("tool", "link")
                .Practice("gives-tool", practice => practice with { Delivers = ["tool"] })
                .Practice("x", practice => practice with { Needs = When.Service("link").IsPresent }).Guard("guard", Tool, "x")
                .Recommend(TinyCatalogue.Commune()),
            "x");
        Assert.Equal(Outcome.Unreachable, declined.Outcome);
    }

    [Fact]
    public void NotAdvised_DismissedAndUnsuited_IsDismissed()
    {
        var declined = Declined(new TinyCatalogue().Practice("x").Practice("y").Suitability("never", When.Always, "x", "y")
            .Recommend(TinyCatalogue.Commune().WithPractice("x", PracticeStatus.Dismissed)), "x");
        Assert.Equal(Outcome.Dismissed, declined.Outcome);
        Assert.Empty(declined.Instead);
        Assert.Empty(declined.Missing);
    }

    [Fact]
    public void NotAdvised_TwoRulesThatExclude_NameTheirAlternativesOnce()
    {
        var declined = Declined(
            new TinyCatalogue().Practice("x").Practice("y").Practice("z")
                .Suitability("one", When.Always, "x", "z", "y").Suitability("other", When.Always, "x", "y")
                .Suitability("silent", When.Population.AtLeast(90_000), "x", "x")
                .Recommend(TinyCatalogue.Commune()),
            "x");
        Assert.Equal(["y", "z"], declined.Instead);
    }

    [Fact]
    public void Findings_SeveralHold_AreTheGravestFirst()
    {
        var advice = new TinyCatalogue().Services("tool")
            .Finding("b", When.Always, severity: 2, Domain.Victims).Finding("a", When.Always, severity: 2, Domain.Networks)
            .Finding("c", When.Always, severity: 2, Domain.Victims)
            .Finding("grave", When.Always, severity: 3).Finding("open", Tool, severity: 3)
            .Recommend(TinyCatalogue.Commune());
        Assert.Equal(["grave", "b", "c", "a"], advice.Findings.Select(each => each.Finding.Id));
    }

    [Fact]
    public void Coverage_SixDomains_CountEachList()
    {
        var advice = new TinyCatalogue().Services("tool", "link")
            .Practice("now", practice => practice with { Delivers = ["tool"], Domain = Domain.Inform })
            .Practice("now-too", practice => practice with { Domain = Domain.Inform })
            .Practice("later", practice => practice with { Needs = Tool, Domain = Domain.Inform })
            .Practice("never", practice => practice with { Needs = When.Service("link").IsPresent, Domain = Domain.Perpetrators })
            .Practice("there", practice => practice with { Domain = Domain.Perpetrators })
            .Recommend(TinyCatalogue.Commune().WithPractice("there", PracticeStatus.InPlace));
        Assert.Equal(
            [
                new DomainCoverage(Domain.Inform, 0, 2, 1, 0), new DomainCoverage(Domain.Victims, 0, 0, 0, 0),
                new DomainCoverage(Domain.Children, 0, 0, 0, 0),
                new DomainCoverage(Domain.Perpetrators, 1, 0, 0, 1), new DomainCoverage(Domain.Professionals, 0, 0, 0, 0),
                new DomainCoverage(Domain.Networks, 0, 0, 0, 0),
            ],
            advice.Coverage);
    }

    [Theory]
    [InlineData(Region.Wallonia, Language.French, "emergency everywhere french wallonia")]
    [InlineData(Region.Wallonia, Language.German, "emergency everywhere wallonia")]
    [InlineData(Region.Flanders, Language.Dutch, "emergency everywhere")]
    [InlineData(Region.Brussels, null, "emergency everywhere french")]
    [InlineData(null, Language.French, "emergency everywhere french wallonia")]
    [InlineData(null, null, "emergency everywhere french wallonia")]
    public void Helplines_RegionAndLanguage_AreThoseThatMayServe(Region? region, Language? language, string expected)
    {
        var advice = new TinyCatalogue()
            .Line(Line("wallonia") with { Regions = [Region.Wallonia] })
            .Line(Line("french") with { Languages = [Language.French] })
            .Line(Line("everywhere"))
            .Line(Line("emergency") with { IsEmergency = true })
            .Recommend(TinyCatalogue.Commune() with { Region = region, Languages = language is { } one ? [one] : [] });
        Assert.Equal(expected, string.Join(' ', advice.Helplines.Select(line => line.Id)));
    }

    [Fact]
    public void Helplines_CommuneOfTwoLanguages_GetsTheLinesOfBoth()
    {
        var advice = new TinyCatalogue()
            .Line(Line("b") with { Languages = [Language.Dutch] }).Line(Line("a") with { Languages = [Language.French] })
            .Line(Line("c") with { Languages = [Language.German] })
            .Recommend(TinyCatalogue.Commune() with { Languages = [Language.French, Language.Dutch] });
        Assert.Equal(["a", "b"], advice.Helplines.Select(line => line.Id));
    }

    [Fact]
    public void Helplines_Order_IsEmergencyThenPlaceThenId()
    {
        var advice = new TinyCatalogue()
            .Line(Line("b") with { Order = 1 }).Line(Line("a") with { Order = 2 }).Line(Line("c") with { Order = 1 })
            .Line(Line("z") with { IsEmergency = true, Order = 9 })
            .Recommend(TinyCatalogue.Commune());
        Assert.Equal(["z", "b", "c", "a"], advice.Helplines.Select(line => line.Id));
    }

    [Fact]
    public void Wishes_EachList_AreMarked()
    {
        var advice = new TinyCatalogue().Services("tool", "link")
            .Practice("now", practice => practice with { Delivers = ["tool"] })
            .Practice("later", practice => practice with { Needs = Tool })
            .Practice("never", practice => practice with { Needs = When.Service("link").IsPresent })
            .Practice("there").Practice("unwished")
            .Recommend(TinyCatalogue.Commune()
                .WithPractice("there", PracticeStatus.InPlace) with
            { Wishes = ["now", "later", "never", "there", "no-such"] });
        Assert.All(new[] { "now", "later", "never", "there" }, id => Assert.True(advice.Find(id)!.IsWished));
        Assert.False(advice.Find("unwished")!.IsWished);
    }

    [Fact]
    public void Wishes_GuardedPractice_GiveNoGuardAway()
    {
        var advice = new TinyCatalogue().Services("link").Practice("x").Guard("guard", When.Service("link").IsPresent, "x")
            .Points("wished", 1000, new() { Wished = true })
            .Recommend(TinyCatalogue.Commune() with { Wishes = ["x"] });
        Assert.Equal(Outcome.Guarded, Declined(advice, "x").Outcome);
    }

    [Theory]
    [InlineData("2026-06-30", false)]
    [InlineData("2026-07-01", true)]
    [InlineData(null, false)]
    public void Dismissal_WithEndDate_CountsUntilThen(string? today, bool recommended)
    {
        var profile = TinyCatalogue.Commune().WithPractice("x", new PracticeState(PracticeStatus.Dismissed, "later", new(2026, 6, 30)));
        var advice = new TinyCatalogue().Practice("x").Recommend(profile, CalendarDate.TryParse(today, out var date) ? date : null);
        Assert.Equal(recommended, advice.Find("x") is Recommendation);
    }

    [Fact]
    public void Find_NoSuchPractice_IsNull() => Assert.Null(new TinyCatalogue().Practice("x").Recommend(TinyCatalogue.Commune()).Find("y"));

    [Fact]
    public void Recommend_EmptyCatalogue_IsEmptyAdvice()
    {
        var advice = new TinyCatalogue().Recommend(TinyCatalogue.Commune());
        Assert.Empty(advice.Recommendations);
        Assert.Empty(advice.Later);
        Assert.Empty(advice.NotAdvised);
        Assert.Empty(advice.InPlace);
        Assert.Equal(6, advice.Coverage.Length);
    }

    [Fact]
    public void Recommend_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => new Recommender(null!));
        Assert.Throws<ArgumentNullException>(() => new TinyCatalogue().Recommend(null!));
    }

    private static NotAdvisedPractice Declined(Advice advice, string id) => Assert.IsType<NotAdvisedPractice>(advice.Find(id));

    private static Helpline Line(string id) => new() { Id = id, Number = "1", Name = TinyCatalogue.Text(id) };
}
