using VifRecommender.Conditions;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.Evaluation;

public sealed class ChainsTests
{
    private static readonly Condition A = When.Service("a").IsPresent;
    private static readonly Condition B = When.Service("b").IsPresent;

    [Fact]
    public void After_OneService_IsItsProvider()
    {
        var later = Later(Providers().Practice("x", practice => practice with { Needs = A }));
        Assert.Equal(["gives-a"], later.After);
        Assert.Equal(["gives-a"], later.Chain);
    }

    [Fact]
    public void Chain_ProviderThatWaitsItself_LeadsBackToTheStart()
    {
        var later = Later(Providers().Practice("x", practice => practice with { Needs = B }));
        Assert.Equal(["gives-b"], later.After);
        Assert.Equal(["gives-a", "gives-b"], later.Chain);
        Assert.Equal(2, later.Wave);
    }

    [Fact]
    public void After_NeedAndGuard_IsTheProviderOfEach()
    {
        var later = Later(Providers().Practice("x", practice => practice with { Needs = A }).Guard("guard-x", B, "x"));
        Assert.Equal(["gives-a", "gives-b"], later.After);
        Assert.Equal(["service:a", "service:b"], TinyCatalogue.Names(later.Missing));
    }

    [Fact]
    public void After_ServiceThatIsThere_WaitsForNothingMore()
    {
        var later = Later(Providers().Practice("x", practice => practice with { Needs = When.All(A, B) }),
            TinyCatalogue.With(("b", Presence.Present)));
        Assert.Equal(["gives-a"], later.After);
    }

    [Fact]
    public void After_TwoProviders_IsTheOneOfTheEarlierWave()
    {
        // The late provider has more points, but in wave 1.
        var later = Later(Providers()
            .Practice("gives-c-early", practice => practice with { Delivers = ["c"] })
            .Practice("gives-c-late", practice => practice with { Needs = A, Delivers = ["c"] })
            .Points("push", 100, new() { Practices = ["gives-c-late"] })
            .Practice("x", practice => practice with { Needs = When.All(B, When.Service("c").IsPresent) }));
        Assert.Equal(2, later.Wave);
        Assert.Equal(["gives-c-early", "gives-b"], later.After);
    }

    [Fact]
    public void After_TwoProvidersOfOneWave_IsTheOneWithMorePoints()
    {
        var later = Later(new TinyCatalogue().Services("a")
            .Practice("one", practice => practice with { Delivers = ["a"] })
            .Practice("two", practice => practice with { Delivers = ["a"] })
            .Points("push", 1, new() { Practices = ["two"] })
            .Practice("x", practice => practice with { Needs = A }));
        Assert.Equal(["two"], later.After);
    }

    [Fact]
    public void After_Choice_IsOneWayNotEveryWay()
    {
        var later = Later(new TinyCatalogue().Services("a", "b")
            .Practice("gives-a", practice => practice with { Delivers = ["a"] })
            .Practice("gives-b", practice => practice with { Delivers = ["b"] })
            .Practice("x", practice => practice with { Needs = When.Any(A, B) }));
        Assert.Equal(["gives-a"], later.After);
        Assert.Equal(["service:a", "service:b"], TinyCatalogue.Names(later.Missing));
    }

    [Fact]
    public void After_Choice_LeavesOutWhatCannotBeFinished()
    {
        // Of "a and c, or b" nobody brings c.
        var later = Later(new TinyCatalogue().Services("a", "b", "c")
            .Practice("gives-a", practice => practice with { Delivers = ["a"] })
            .Practice("gives-b", practice => practice with { Delivers = ["b"] })
            .Practice("x", practice => practice with { Needs = When.Any(When.All(A, When.Service("c").IsPresent), B) }));
        Assert.Equal(["gives-b"], later.After);
    }

    [Fact]
    public void After_Level_IsTheOneThatRaisesItHighEnough()
    {
        var later = Later(new TinyCatalogue()
            .Practice("a-small-step", practice => practice with { Raises = [new(MaturityDimension.Risk, 2)] })
            .Practice("b-large-step", practice => practice with { Raises = [new(MaturityDimension.Risk, 4)] })
            .Practice("x", practice => practice with { Needs = When.Maturity(MaturityDimension.Risk).AtLeast(3) }));
        Assert.Equal(["b-large-step"], later.After);
    }

    [Fact]
    public void After_OverallLevel_IsEveryoneThatItTakes()
    {
        // Contact and people stand at 1; risk and the others at 3 already.
        var maturity = NetworkMaturity.All(3) with { Contact = 1, People = 1 };
        var later = Later(
            new TinyCatalogue()
                .Practice("lifts-contact", practice => practice with { Raises = [new(MaturityDimension.Contact, 2)] })
                .Practice("lifts-people", practice => practice with { Raises = [new(MaturityDimension.People, 2)] })
                .Practice("lifts-risk", practice => practice with { Raises = [new(MaturityDimension.Risk, 4)] })
                .Practice("x", practice => practice with { Needs = When.OverallMaturity.AtLeast(2) }),
            TinyCatalogue.Commune() with { NetworkMaturity = maturity });
        Assert.Equal(["lifts-contact", "lifts-people"], later.After);
    }

    [Fact]
    public void After_InProgress_ComesBeforeWhatStartsNow()
    {
        var later = Later(
            Providers().Practice("also-gives-a", practice => practice with { Delivers = ["a"] })
                .Practice("x", practice => practice with { Needs = A }),
            TinyCatalogue.Commune().WithPractice("gives-a", PracticeStatus.InProgress));
        Assert.Equal(["gives-a"], later.After);
        Assert.Equal(["gives-a"], later.Chain);
    }

    [Fact]
    public void Chain_InProgressThatWouldWaitItself_EndsThere()
    {
        var later = Later(Providers().Practice("x", practice => practice with { Needs = B }),
            TinyCatalogue.Commune().WithPractice("gives-b", PracticeStatus.InProgress));
        Assert.Equal(1, later.Wave);
        Assert.Equal(["gives-b"], later.Chain);
    }

    [Fact]
    public void Chain_SharedStep_StandsOnce()
    {
        // b and c both build on a, and x on both.
        var later = Later(Providers()
            .Practice("gives-c", practice => practice with { Needs = A, Delivers = ["c"] })
            .Practice("x", practice => practice with { Needs = When.All(B, When.Service("c").IsPresent) }));
        Assert.Equal(["gives-b", "gives-c"], later.After);
        Assert.Equal(["gives-a", "gives-b", "gives-c"], later.Chain);
    }

    /// <summary>gives-a in wave 0, and gives-b in wave 1, since it needs a; nobody gives c.</summary>
    private static TinyCatalogue Providers() => new TinyCatalogue().Services("a", "b", "c")
        .Practice("gives-a", practice => practice with { Delivers = ["a"] })
        .Practice("gives-b", practice => practice with { Needs = A, Delivers = ["b"] });

    private static LaterPractice Later(TinyCatalogue tiny, CommuneProfile? profile = null) =>
        Assert.IsType<LaterPractice>(tiny.Recommend(profile ?? TinyCatalogue.Commune()).Find("x"));
}
