using VifRecommender.Catalogues;
using VifRecommender.Conditions;
using VifRecommender.Facts;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;
using VifRecommender.Situations;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.Evaluation;

public sealed class ReasonWriterTests
{
    [Fact]
    public void Candidate_FindingThatItAnswers_IsExplainedByTheRulesThatEstablishIt()
    {
        var tiny = new TinyCatalogue().Services("staff", "desk")
            .Finding("untrained", When.Service("staff").IsAbsent)
            .Rule(new FindingRule
            {
                Id = "also-untrained",
                Text = TinyCatalogue.Text("also"),
                Finding = "untrained",
                When = When.Service("desk").IsAbsent
            })
            .Practice("training", practice => practice with { Answers = ["untrained"] });
        var profile = TinyCatalogue.With(("staff", Presence.Absent), ("desk", Presence.Absent));
        Assert.Equal(
            ["Finding also-untrained True [service:desk=absent is absent]",
                "Finding finds-untrained True [service:staff=absent is absent]"],
            Lines(tiny, "training", profile));
        Assert.Empty(Lines(tiny, "training", TinyCatalogue.Commune()));
    }

    [Fact]
    public void Candidate_NeedAndGuard_AreNamedWithTheirFacts()
    {
        var tiny = new TinyCatalogue().Services("link", "tool")
            .Practice("x", practice => practice with { Needs = When.Service("tool").IsPresent })
            .Guard("guard-x", When.Service("link").IsPresent, "x");
        Assert.Equal(
            ["Guard guard-x True [service:link=present is present]", "Need x.needs True [service:tool=present is present]"],
            Lines(tiny, "x", TinyCatalogue.With(("link", Presence.Present), ("tool", Presence.Present))));
    }

    [Fact]
    public void Candidate_LaterPractice_NamesWhatHoldsItBackToday()
    {
        var tiny = new TinyCatalogue().Services("tool")
            .Practice("gives-tool", practice => practice with { Delivers = ["tool"] })
            .Practice("x", practice => practice with { Needs = When.Service("tool").IsPresent });
        Assert.Equal(["Need x.needs Unknown [service:tool=unknown is present]"], Lines(tiny, "x", TinyCatalogue.Commune()));
        Assert.Equal(["Need x.needs False [service:tool=absent is present]"],
            Lines(tiny, "x", TinyCatalogue.With(("tool", Presence.Absent))));
    }

    [Fact]
    public void Candidate_Planned_SaysSo() => Assert.Equal(
        ["Status x.status True [practice:x=planned is planned]"],
        Lines(new TinyCatalogue().Practice("x"), "x", TinyCatalogue.Commune().WithPractice("x", PracticeStatus.Planned)));

    [Fact]
    public void Candidate_DismissalThatHasEnded_SaysSo()
    {
        var profile = TinyCatalogue.Commune().WithPractice("x", new PracticeState(PracticeStatus.Dismissed, "later", new(2026, 1, 1)));
        var advice = new TinyCatalogue().Practice("x").Recommend(profile, new(2026, 1, 2));
        Assert.Equal(["DismissalEnded x.status True []"], Lines(advice, "x"));
    }

    [Fact]
    public void Candidate_Wish_StandsFirst()
    {
        var profile = TinyCatalogue.Commune().WithPractice("x", PracticeStatus.Planned) with { Wishes = ["x"] };
        Assert.Equal(["Wish x.wish True []", "Status x.status True [practice:x=planned is planned]"],
            Lines(new TinyCatalogue().Practice("x"), "x", profile));
    }

    [Fact]
    public void Candidate_Caution_IsNamedOnlyWhenItHolds()
    {
        var tiny = new TinyCatalogue().Practice("x")
            .Rule(new CautionRule
            {
                Id = "small",
                Text = TinyCatalogue.Text("small"),
                Practices = ["x"],
                When = When.Population.Below(20_000)
            });
        Assert.Equal(["Caution small True [population=10000 below 20000]"], Lines(tiny, "x", TinyCatalogue.Commune()));
        Assert.Empty(Lines(tiny, "x", TinyCatalogue.Commune(20_000)));
    }

    [Fact]
    public void Candidate_MissingHelp_NamesWhatIsMissing()
    {
        var tiny = new TinyCatalogue().Services("desk", "car", "room")
            .Practice("x", practice => practice with { Helps = ["desk", "car", "room"] });
        Assert.Equal(
            ["Help x.helps False [service:car=absent is present]"],
            Lines(tiny, "x", TinyCatalogue.With(("desk", Presence.Present), ("car", Presence.Absent))));
        Assert.Equal(
            ["Help x.helps Unknown [service:room=unknown is present]"],
            Lines(tiny, "x", TinyCatalogue.With(("desk", Presence.Present), ("car", Presence.Present))));
        Assert.Empty(
            Lines(tiny, "x", TinyCatalogue.With(("desk", Presence.Present), ("car", Presence.Present), ("room", Presence.Present))));
    }

    [Fact]
    public void Scale_Commune_NamesItsThreshold() => Assert.Equal(
        ["Scale x.scales True [population=10000 at least 5000]"],
        Lines(Scaled(new PracticeScale(Scale.Commune, 5_000)), "x", TinyCatalogue.Commune()));

    [Fact]
    public void Scale_CommuneOfAnySize_HasNoThreshold() =>
        Assert.Equal(["Scale x.scales True []"], Lines(Scaled(new PracticeScale(Scale.Commune)), "x", TinyCatalogue.Commune()));

    [Fact]
    public void Scale_Zone_NamesWhyNotTheCommuneAndWhyTheZone() => Assert.Equal(
        ["Scale x.scales True [partnership:population=60000 at least 50000; population=10000 below 20000]"],
        Lines(Scaled(new(Scale.Commune, 20_000), new(Scale.PoliceZone, 50_000)), "x",
            TinyCatalogue.Commune() with { Partnership = new() { Population = 60_000 } }));

    [Fact]
    public void Scale_ZoneOfUnknownPopulation_IsUnknown() => Assert.Equal(
        ["Scale x.scales Unknown [partnership:population=unknown at least 50000]"],
        Lines(Scaled(new(Scale.Commune, 20_000), new(Scale.PoliceZone, 50_000)), "x", TinyCatalogue.Commune()));

    [Fact]
    public void Scale_CommuneLargeEnoughForTheZone_NamesItsOwnInhabitants() => Assert.Equal(
        ["Scale x.scales True [population=60000 at least 50000]"],
        Lines(Scaled(new PracticeScale(Scale.PoliceZone, 50_000)), "x", TinyCatalogue.Commune(60_000)));

    [Fact]
    public void Scale_ZoneOfAnySize_NamesWhyNotTheCommune() => Assert.Equal(
        ["Scale x.scales True [population=10000 below 20000]"],
        Lines(Scaled(new(Scale.Commune, 20_000), new(Scale.PoliceZone)), "x",
            TinyCatalogue.Commune() with { Partnership = new() { Population = 60_000 } }));

    [Fact]
    public void Scale_OneCatalogueForTwoCommunes_NamesWhatDecidedForEach()
    {
        var recommender = new Recommender(Scaled(new PracticeScale(Scale.PoliceZone, 50_000)).Build());
        var zone = TinyCatalogue.Commune() with { Partnership = new() { Population = 60_000 } };
        string[] small = ["Scale x.scales True [partnership:population=60000 at least 50000]"];
        string[] large = ["Scale x.scales True [population=60000 at least 50000]"];
        Assert.Equal(small, Lines(recommender.Recommend(zone), "x"));
        Assert.Equal(large, Lines(recommender.Recommend(TinyCatalogue.Commune(60_000)), "x"));
        Assert.Equal(small, Lines(recommender.Recommend(zone), "x"));
    }

    [Fact]
    public void Scale_CommuneJustLargeEnoughForTheZone_NamesItsOwnInhabitants() => Assert.Equal(
        ["Scale x.scales True [population=50000 at least 50000]"],
        Lines(Scaled(new PracticeScale(Scale.PoliceZone, 50_000)), "x", TinyCatalogue.Commune(50_000)));

    [Fact]
    public void Scale_Province_NamesWhyNotTheCommune() => Assert.Equal(
        ["Scale x.scales True [population=10000 below 20000]"],
        Lines(Scaled(new(Scale.Commune, 20_000), new(Scale.Supralocal)), "x", TinyCatalogue.Commune()));

    [Fact]
    public void Scale_NoneFits_NamesTheThresholdThatIsMissed() => Assert.Equal(
        ["Scale x.scales False [population=10000 at least 20000]"],
        Lines(Scaled(new PracticeScale(Scale.Commune, 20_000)), "x", TinyCatalogue.Commune()));

    [Theory]
    [InlineData(PracticeStatus.InPlace, "in-place")]
    [InlineData(PracticeStatus.InProgress, "in-progress")]
    public void InPlace_StatedStatus_SaysSo(PracticeStatus status, string word) => Assert.Equal(
        [$"Status x.status True [practice:x={word} is {word}]"],
        Lines(new TinyCatalogue().Practice("x"), "x", TinyCatalogue.Commune().WithPractice("x", status)));

    [Fact]
    public void InPlace_Served_NamesWhatServesIt() => Assert.Equal(
        ["Served x.servedBy True [service:contact=present is present]"],
        Lines(new TinyCatalogue().Services("contact")
            .Practice("x", practice => practice with { ServedBy = When.Service("contact").IsPresent }), "x",
            TinyCatalogue.With(("contact", Presence.Present))));

    [Fact]
    public void Declined_Dismissed_SaysSo() => Assert.Equal(
        ["Dismissal x.status True [practice:x=dismissed is dismissed]"],
        Lines(new TinyCatalogue().Practice("x"), "x", TinyCatalogue.Commune().WithPractice("x", PracticeStatus.Dismissed)));

    [Fact]
    public void Declined_SeveralObstacles_NamesThemAll()
    {
        var tiny = new TinyCatalogue().Services("link", "tool", "there")
            .Practice("x", practice => practice with { Needs = When.Service("tool").IsPresent, Scales = [new(Scale.Commune, 20_000)] })
            .Guard("guard-met", When.Service("there").IsPresent, "x").Guard("guard-open", When.Service("link").IsPresent, "x")
            .Suitability("village", When.Population.Below(15_000), "x").Suitability("silent", When.Population.AtLeast(15_000), "x");
        Assert.Equal(
            [
                "Wish x.wish True []",
                "Suitability village True [population=10000 below 15000]",
                "Scale x.scales False [population=10000 at least 20000]",
                "Guard guard-open Unknown [service:link=unknown is present]",
                "Need x.needs False [service:tool=absent is present]",
            ],
            Lines(tiny, "x", TinyCatalogue.With(("tool", Presence.Absent), ("there", Presence.Present)) with { Wishes = ["x"] }));
    }

    [Fact]
    public void Declined_NeedThatOthersWouldMeetInPart_NamesOnlyWhatRemains()
    {
        var tiny = new TinyCatalogue().Services("link", "tool")
            .Practice("gives-tool", practice => practice with { Delivers = ["tool"] })
            .Practice("x", practice => practice with { Needs = When.All(When.Service("tool").IsPresent, When.Service("link").IsPresent) });
        Assert.Equal(["Need x.needs Unknown [service:link=unknown is present]"], Lines(tiny, "x", TinyCatalogue.Commune()));
    }

    [Fact]
    public void Reason_OfARule_CarriesRuleAndSources()
    {
        var tiny = new TinyCatalogue().Practice("x")
            .Rule(new GuardRule { Id = "guard-x", Text = TinyCatalogue.Text("guard"), Practices = ["x"], Requires = When.Always });
        var reason = Assert.Single(tiny.Recommend(TinyCatalogue.Commune()).Find("x")!.Reasons);
        Assert.Equal("guard-x", reason.Rule?.Id);
        Assert.Empty(reason.Sources);
        Assert.Empty(reason.Facts);
        Assert.Equal(Truth.True, reason.Truth);
    }

    private static TinyCatalogue Scaled(params PracticeScale[] scales) =>
        new TinyCatalogue().Practice("x", practice => practice with { Scales = [.. scales] });

    private static IEnumerable<string> Lines(TinyCatalogue tiny, string practice, CommuneProfile profile) =>
        Lines(tiny.Recommend(profile), practice);

    /// <summary>Each reason as "kind rule truth [fact=value test; …]".</summary>
    private static IEnumerable<string> Lines(Advice advice, string practice) => advice.Find(practice)!.Reasons.Select(reason =>
        $"{reason.Kind} {reason.RuleId} {reason.Truth} "
        + $"[{string.Join("; ", reason.Facts.Select(each => $"{each.Fact}={each.Value} {each.Test}"))}]");
}
