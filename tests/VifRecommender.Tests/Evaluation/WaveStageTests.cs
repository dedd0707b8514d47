using VifRecommender.Conditions;
using VifRecommender.Evaluation.Stages;
using VifRecommender.Profiles;
using VifRecommender.Situations;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.Evaluation;

public sealed class WaveStageTests
{
    private const int None = Waves.None;

    [Fact]
    public void Unfold_ChainOfThree_TakesThreeWaves()
    {
        var tiny = new TinyCatalogue().Services("a", "b")
            .Practice("first", practice => practice with { Delivers = ["a"] })
            .Practice("second", practice => practice with { Needs = When.Service("a").IsPresent, Delivers = ["b"] })
            .Practice("third", practice => practice with { Needs = When.Service("b").IsPresent });
        Assert.Equal([("first", 0), ("second", 1), ("third", 2)], WavesOf(tiny, TinyCatalogue.Commune()));
        Assert.Equal([("first", 0), ("second", 0), ("third", 1)], WavesOf(tiny, TinyCatalogue.With(("a", Presence.Present))));
    }

    [Fact]
    public void Unfold_NeedOfTwo_WaitsForTheLater()
    {
        var tiny = Providers()
            .Practice("x", practice => practice with { Needs = When.All(When.Service("a").IsPresent, When.Service("b").IsPresent) });
        Assert.Equal(2, WaveOf(tiny, "x", TinyCatalogue.Commune()));
    }

    [Fact]
    public void Unfold_NeedOfOneOfTwo_WaitsForTheEarlier()
    {
        var tiny = Providers()
            .Practice("x", practice => practice with { Needs = When.Any(When.Service("a").IsPresent, When.Service("b").IsPresent) });
        Assert.Equal(1, WaveOf(tiny, "x", TinyCatalogue.Commune()));
    }

    [Fact]
    public void Unfold_NeedAndGuard_WaitsForBoth()
    {
        var tiny = Providers().Practice("x", practice => practice with { Needs = When.Service("a").IsPresent })
            .Guard("guard-x", When.Service("b").IsPresent, "x");
        Assert.Equal(2, WaveOf(tiny, "x", TinyCatalogue.Commune()));
    }

    [Theory]
    [InlineData(Presence.Unknown, None)]
    [InlineData(Presence.Absent, None)]
    [InlineData(Presence.Present, 0)]
    public void Unfold_GuardOnAServiceThatNobodyDelivers_HoldsBackUnlessItIsThere(Presence link, int expected)
    {
        var tiny = new TinyCatalogue().Services("link").Practice("x").Guard("guard-x", When.Service("link").IsPresent, "x");
        Assert.Equal(expected, WaveOf(tiny, "x", TinyCatalogue.With(("link", link))));
    }

    [Fact]
    public void Unfold_InProgress_DeliversForTheNextWaveNotForNow()
    {
        var tiny = new TinyCatalogue().Services("a")
            .Practice("running", practice => practice with { Delivers = ["a"] })
            .Practice("x", practice => practice with { Needs = When.Service("a").IsPresent });
        Assert.Equal([("running", None), ("x", 1)],
            WavesOf(tiny, TinyCatalogue.Commune().WithPractice("running", PracticeStatus.InProgress)));
        Assert.Equal([("running", None), ("x", 0)], WavesOf(tiny, TinyCatalogue.Commune().WithPractice("running", PracticeStatus.InPlace)));
        Assert.Equal([("running", None), ("x", None)],
            WavesOf(tiny, TinyCatalogue.Commune().WithPractice("running", PracticeStatus.Dismissed)));
    }

    [Fact]
    public void Unfold_Served_GivesALaterStepWhatElseItBrings()
    {
        var tiny = new TinyCatalogue().Services("door")
            .Practice("contact-point",
                practice => practice with
                {
                    ServedBy = When.Service("door").IsPresent,
                    Delivers = ["door"],
                    Raises = [new(MaturityDimension.Contact, 2)]
                })
            .Practice("mailing",
                practice => practice with
                {
                    Needs =
                    When.All(When.Service("door").IsPresent, When.Maturity(MaturityDimension.Contact).AtLeast(2))
                });
        Assert.Equal([("contact-point", 0), ("mailing", 1)], WavesOf(tiny, TinyCatalogue.With(("door", Presence.Absent))));
        Assert.Equal([("contact-point", None), ("mailing", 1)], WavesOf(tiny, TinyCatalogue.With(("door", Presence.Present))));
    }

    [Fact]
    public void Unfold_TwoInProgress_BothDeliver()
    {
        var tiny = new TinyCatalogue().Services("a", "b")
            .Practice("gives-a", practice => practice with { Delivers = ["a"] })
            .Practice("gives-b", practice => practice with { Delivers = ["b"] })
            .Practice("x", practice => practice with { Needs = When.All(When.Service("a").IsPresent, When.Service("b").IsPresent) });
        var profile = TinyCatalogue.Commune().WithPractice("gives-a", PracticeStatus.InProgress)
            .WithPractice("gives-b", PracticeStatus.InProgress);
        Assert.Equal(1, WaveOf(tiny, "x", profile));
    }

    [Fact]
    public void Unfold_TwoLevelsOfOnePractice_AreBothRaised()
    {
        var tiny = new TinyCatalogue()
            .Practice("training", practice => practice with { Raises = [new(MaturityDimension.People, 2), new(MaturityDimension.Risk, 3)] })
            .Practice("x", practice => practice with { Needs = When.Maturity(MaturityDimension.Risk).AtLeast(3) })
            .Practice("y", practice => practice with { Needs = When.Maturity(MaturityDimension.People).AtLeast(2) });
        Assert.Equal([("training", 0), ("x", 1), ("y", 1)], WavesOf(tiny, TinyCatalogue.Commune()));
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 0)]
    [InlineData(null, 1)]
    public void Unfold_RaisedLevel_OpensWhatNeedsIt(int? level, int expected)
    {
        var tiny = new TinyCatalogue()
            .Practice("training", practice => practice with { Raises = [new(MaturityDimension.People, 2)] })
            .Practice("x", practice => practice with { Needs = When.Maturity(MaturityDimension.People).AtLeast(2) });
        Assert.Equal(expected, WaveOf(tiny, "x", TinyCatalogue.Commune() with { NetworkMaturity = new() { People = level } }));
    }

    [Fact]
    public void Unfold_RaisedLevelThatIsNotEnough_OpensNothing()
    {
        var tiny = new TinyCatalogue()
            .Practice("training", practice => practice with { Raises = [new(MaturityDimension.People, 2)] })
            .Practice("x", practice => practice with { Needs = When.Maturity(MaturityDimension.People).AtLeast(3) });
        Assert.Equal(None, WaveOf(tiny, "x", TinyCatalogue.Commune()));
    }

    [Fact]
    public void Unfold_NotSuitedProvider_DeliversNothing()
    {
        var tiny = Providers().Suitability("never", When.Always, "gives-a")
            .Practice("x", practice => practice with { Needs = When.Service("a").IsPresent });
        Assert.Equal([("gives-a", None), ("gives-b", None), ("x", None)], WavesOf(tiny, TinyCatalogue.Commune()));
    }

    [Fact]
    public void Unfold_Final_IsTheSituationWhenEverythingHasStarted()
    {
        var final = Providers().Run(TinyCatalogue.Commune()).Final;
        Assert.Equal((Truth.True, Truth.True), (final.Service("a"), final.Service("b")));
    }

    /// <summary>gives-a in wave 0, and gives-b in wave 1, since it needs a.</summary>
    private static TinyCatalogue Providers() => new TinyCatalogue().Services("a", "b")
        .Practice("gives-a", practice => practice with { Delivers = ["a"] })
        .Practice("gives-b", practice => practice with { Needs = When.Service("a").IsPresent, Delivers = ["b"] });

    private static int WaveOf(TinyCatalogue tiny, string practice, CommuneProfile profile) =>
        WavesOf(tiny, profile).Single(each => each.Practice == practice).Wave;

    private static IEnumerable<(string Practice, int Wave)> WavesOf(TinyCatalogue tiny, CommuneProfile profile)
    {
        var result = tiny.Run(profile);
        return result.Plan.Practices.Select(practice => (practice.Practice.Id, result.WaveOf[practice.Index]));
    }
}
