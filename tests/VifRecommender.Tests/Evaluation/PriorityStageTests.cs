using VifRecommender.Catalogues;
using VifRecommender.Conditions;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.Evaluation;

public sealed class PriorityStageTests
{
    [Fact]
    public void Weigh_NoRules_GivesZeroWithoutTerms()
    {
        var only = Assert.Single(new TinyCatalogue().Practice("a").Recommend(TinyCatalogue.Commune()).Recommendations);
        Assert.Equal(0, only.Score);
        Assert.Empty(only.Terms);
    }

    [Fact]
    public void Weigh_SeveralRules_SumUpInTheOrderOfTheirIds()
    {
        var only = Assert.Single(new TinyCatalogue().Practice("a").Points("z-base", 50).Points("c-less", -8).Points("m-more", 3)
            .Recommend(TinyCatalogue.Commune()).Recommendations);
        Assert.Equal(45, only.Score);
        Assert.Equal([("c-less", -8, 1), ("m-more", 3, 1), ("z-base", 50, 1)],
            only.Terms.Select(term => (term.Rule.Id, term.Points, term.Units)));
    }

    [Theory]
    [InlineData(Presence.Present, 7)]
    [InlineData(Presence.Unknown, 0)]
    [InlineData(Presence.Absent, 0)]
    public void Weigh_Condition_GivesPointsOnlyWhenItHolds(Presence service, int expected)
    {
        var only = Assert.Single(new TinyCatalogue().Services("s").Practice("a").Points("bonus", 7, when: When.Service("s").IsPresent)
            .Recommend(TinyCatalogue.With(("s", service))).Recommendations);
        Assert.Equal(expected, only.Score);
    }

    [Fact]
    public void Weigh_RuleWithoutPoints_LeavesNoTerm() =>
        Assert.Empty(
            Assert.Single(new TinyCatalogue().Practice("a").Points("nothing", 0).Recommend(TinyCatalogue.Commune()).Recommendations).Terms);

    [Theory]
    [InlineData(null, 3)]
    [InlineData(2, 2)]
    public void Per_InFocus_CountsForEachPracticeOfTheFocus(int? atMost, int units)
    {
        var only = Assert.Single(new TinyCatalogue().Finding("grave", When.Always, severity: 3)
            .Practice("a", practice => practice with { Answers = ["grave"] })
            .Points("answers", 4, new() { InFocus = true }, per: PointsPer.FindingSeverity, atMost: atMost)
            .Recommend(TinyCatalogue.Commune() with { Focus = [Domain.Networks] }).Recommendations);
        Assert.Equal(4 * units, only.Score);
    }

    [Theory]
    [InlineData(null, 3)]
    [InlineData(2, 2)]
    public void Per_WithAChoice_CountsForThoseThatItTakes(int? atMost, int units)
    {
        var advice = new TinyCatalogue().Services("s")
            .Finding("grave", When.Always, severity: 3)
            .Practice("wished", practice => practice with { Answers = ["grave"] })
            .Practice("not-wished", practice => practice with { Answers = ["grave"] })
            .Points("answers", 4, new() { Wished = true }, per: PointsPer.FindingSeverity, atMost: atMost)
            .Recommend(TinyCatalogue.Commune() with { Wishes = ["wished"] });
        Assert.Equal([("wished", 4 * units), ("not-wished", 0)], advice.Recommendations.Select(each => (each.Practice.Id, each.Score)));
        Assert.Equal([(4 * units, units)], advice.Recommendations[0].Terms.Select(term => (term.Points, term.Units)));
        Assert.Empty(advice.Recommendations[1].Terms);
    }

    [Fact]
    public void Weigh_ConditionThatNeverHolds_GivesNothing() =>
        Assert.Equal(0, Assert.Single(new TinyCatalogue().Practice("a").Points("never", 7, when: When.Not(When.Always))
            .Points("of-none", 7, when: When.Any()).Recommend(TinyCatalogue.Commune()).Recommendations).Score);

    [Theory]
    [InlineData(null, 3, 6)]
    [InlineData(3, 3, 6)]
    [InlineData(2, 2, 4)]
    public void Per_UnlockedPractice_CountsThoseThatWait(int? atMost, int units, int points)
    {
        var advice = new TinyCatalogue().Services("s")
            .Practice("key", practice => practice with { Delivers = ["s"] })
            .Practice("x", practice => practice with { Needs = When.Service("s").IsPresent })
            .Practice("y", practice => practice with { Needs = When.Service("s").IsPresent })
            .Practice("z").Guard("guard-z", When.Service("s").IsPresent, "z")
            .Practice("free")
            .Points("unlocks", 2, per: PointsPer.UnlockedPractice, atMost: atMost)
            .Recommend(TinyCatalogue.Commune());
        var key = Assert.IsType<Recommendation>(advice.Find("key"));
        Assert.Equal(["x", "y", "z"], key.Unlocks);
        Assert.Equal([(points, units)], key.Terms.Select(term => (term.Points, term.Units)));
        Assert.Equal(0, Assert.IsType<Recommendation>(advice.Find("free")).Score);
    }

    [Fact]
    public void Unlocks_ServiceIsThereAlready_IsNobody()
    {
        var advice = new TinyCatalogue().Services("s", "t")
            .Practice("key", practice => practice with { Delivers = ["s"] })
            .Practice("x", practice => practice with { Needs = When.All(When.Service("s").IsPresent, When.Service("t").IsPresent) })
            .Recommend(TinyCatalogue.With(("s", Presence.Present)));
        Assert.Empty(Assert.IsType<Recommendation>(advice.Find("key")).Unlocks);
    }

    [Fact]
    public void Unlocks_OtherWayIsOpenAlready_IsNobody()
    {
        // x waits for t alone: of s or u it has u.
        var advice = new TinyCatalogue().Services("s", "t", "u")
            .Practice("key", practice => practice with { Delivers = ["s"] })
            .Practice("x",
                practice => practice with
                {
                    Needs =
                    When.All(When.Any(When.Service("s").IsPresent, When.Service("u").IsPresent), When.Service("t").IsPresent)
                })
            .Recommend(TinyCatalogue.With(("u", Presence.Present)));
        Assert.Empty(Assert.IsType<Recommendation>(advice.Find("key")).Unlocks);
    }

    [Fact]
    public void Unlocks_PracticeThatStandsElsewhere_IsNobody()
    {
        var advice = new TinyCatalogue().Services("s")
            .Practice("key", practice => practice with { Delivers = ["s"] })
            .Practice("there", practice => practice with { Needs = When.Service("s").IsPresent })
            .Practice("set-aside", practice => practice with { Needs = When.Service("s").IsPresent })
            .Recommend(
                TinyCatalogue.Commune().WithPractice("there", PracticeStatus.InPlace).WithPractice("set-aside", PracticeStatus.Dismissed));
        Assert.Empty(Assert.IsType<Recommendation>(advice.Find("key")).Unlocks);
    }

    [Theory]
    [InlineData(null, 5, 20)]
    [InlineData(4, 4, 16)]
    public void Per_FindingSeverity_SumsTheEstablishedFindingsItAnswers(int? atMost, int units, int points)
    {
        // Severities 3 and 2 are established; 1 is not, and the other 3 is not answered.
        var only = Assert.Single(new TinyCatalogue().Services("s")
            .Finding("grave", When.Always, severity: 3).Finding("middling", When.Always, severity: 2)
            .Finding("open", When.Service("s").IsPresent, severity: 1).Finding("other", When.Always, severity: 3)
            .Practice("a", practice => practice with { Answers = ["grave", "middling", "open"] })
            .Points("answers", 4, per: PointsPer.FindingSeverity, atMost: atMost)
            .Recommend(TinyCatalogue.Commune()).Recommendations);
        Assert.Equal([(points, units)], only.Terms.Select(term => (term.Points, term.Units)));
    }

    [Fact]
    public void Per_MissingHelp_CountsThoseKnownToBeAbsent()
    {
        var only = Assert.Single(new TinyCatalogue().Services("there", "there-too", "gone", "gone-too", "unsaid")
            .Practice("a", practice => practice with { Helps = ["there", "there-too", "gone", "gone-too", "unsaid"] })
            .Points("help", -3, per: PointsPer.MissingHelp)
            .Recommend(
                TinyCatalogue.With(("there", Presence.Present), ("there-too", Presence.Present),
                    ("gone", Presence.Absent), ("gone-too", Presence.Absent))).Recommendations);
        Assert.Equal(-6, only.Score);
        Assert.Equal(["gone", "gone-too", "unsaid"], only.MissingHelps);
    }

    [Theory]
    [InlineData(1, 3)]
    [InlineData(2, 2)]
    [InlineData(4, 0)]
    [InlineData(5, 0)]
    [InlineData(null, 0)]
    public void Per_LevelShort_CountsTheLevelsKnownToBeMissing(int? level, int units)
    {
        var maturity = level is { } known ? NetworkMaturity.All(known) : default;
        var only = Assert.Single(
            new TinyCatalogue().Practice("a", practice => practice with { Level = 4 }).Points("short", -5, per: PointsPer.LevelShort)
            .Recommend(TinyCatalogue.Commune() with { NetworkMaturity = maturity }).Recommendations);
        Assert.Equal(-5 * units, only.Score);
    }

    [Fact]
    public void Per_LevelShortUnderACondition_CountsTheSame()
    {
        var only = Assert.Single(new TinyCatalogue().Services("s").Practice("a", practice => practice with { Level = 4 })
            .Points("short", -5, when: When.Service("s").IsPresent, per: PointsPer.LevelShort)
            .Recommend(TinyCatalogue.With(("s", Presence.Present)) with { NetworkMaturity = NetworkMaturity.All(2) }).Recommendations);
        Assert.Equal(-10, only.Score);
        Assert.Equal([(-10, 2)], only.Terms.Select(term => (term.Points, term.Units)));
    }

    [Fact]
    public void Per_LevelAheadOfARange_IsNone()
    {
        // The zone lifts risk to 4 at least: what the commune's own level is, nobody has said.
        var only = Assert.Single(new TinyCatalogue().Services("desk")
            .Practice("a", practice => practice with { Level = 2, Dimension = MaturityDimension.Risk, Delivers = ["desk"] })
            .Points("ahead", -5, per: PointsPer.LevelAhead)
            .Recommend(TinyCatalogue.Commune() with { Partnership = new() { Maturity = new() { Risk = 4 } } }).Recommendations);
        Assert.Equal(0, only.Score);
    }

    [Fact]
    public void Per_LevelShortOfARange_CountsFromItsUpperEnd()
    {
        // The overall level lies between 1 and 2: of level 4 at least two levels are missing.
        var only = Assert.Single(
            new TinyCatalogue().Practice("a", practice => practice with { Level = 4 }).Points("short", -5, per: PointsPer.LevelShort)
            .Recommend(TinyCatalogue.Commune() with { NetworkMaturity = new() { Risk = 2 } }).Recommendations);
        Assert.Equal(-10, only.Score);
    }

    [Theory]
    [InlineData(null, Presence.Unknown, 0)]
    [InlineData(1, Presence.Unknown, 0)]
    [InlineData(2, Presence.Unknown, 0)]
    [InlineData(3, Presence.Unknown, 1)]
    [InlineData(5, Presence.Unknown, 3)]
    [InlineData(5, Presence.Absent, 0)]
    public void Per_LevelAhead_CountsWhereTheNetworkMayHaveItAlready(int? level, Presence desk, int units)
    {
        var only = Assert.Single(new TinyCatalogue().Services("desk")
            .Practice("a", practice => practice with { Level = 2, Dimension = MaturityDimension.Contact, Delivers = ["desk"] })
            .Points("ahead", -5, per: PointsPer.LevelAhead)
            .Recommend(TinyCatalogue.With(("desk", desk)) with { NetworkMaturity = new() { Contact = level } }).Recommendations);
        Assert.Equal(-5 * units, only.Score);
    }

    [Theory]
    [InlineData(Presence.Present, 0)]
    [InlineData(Presence.Absent, 3)]
    [InlineData(Presence.Unknown, 3)]
    public void Per_LevelAhead_WhereAFindingIsAnswered_IsNone(Presence signal, int units)
    {
        var only = Assert.Single(new TinyCatalogue().Services("desk").Signal("wanted").Finding("gap", When.Signal("wanted"))
            .Practice("a",
                practice => practice with { Level = 2, Dimension = MaturityDimension.Contact, Delivers = ["desk"], Answers = ["gap"] })
            .Points("ahead", -5, per: PointsPer.LevelAhead)
            .Recommend(
                (TinyCatalogue.Commune() with { NetworkMaturity = new() { Contact = 5 } }).WithSignal("wanted", signal)).Recommendations);
        Assert.Equal(-5 * units, only.Score);
    }

    [Fact]
    public void Per_LevelAhead_OfAPracticeThatDeliversNothing_IsNone()
    {
        var only = Assert.Single(
            new TinyCatalogue().Practice("a", practice => practice with { Level = 1 }).Points("ahead", -5, per: PointsPer.LevelAhead)
            .Recommend(TinyCatalogue.Commune() with { NetworkMaturity = NetworkMaturity.All(5) }).Recommendations);
        Assert.Equal(0, only.Score);
    }

    [Fact]
    public void Order_EqualScores_IsByDomainThenId()
    {
        var advice = new TinyCatalogue()
            .Practice("b").Practice("a").Practice("a-b")
            .Practice("z", practice => practice with { Domain = Domain.Inform })
            .Practice("best", practice => practice with { Domain = Domain.Networks })
            .Points("best-first", 1, new() { Practices = ["best"] })
            .Recommend(TinyCatalogue.Commune());
        Assert.Equal(["best", "z", "a", "a-b", "b"], TinyCatalogue.Ids(advice.Recommendations));
        Assert.Equal([1, 2, 3, 4, 5], advice.Recommendations.Select(each => each.Rank));
    }
}
