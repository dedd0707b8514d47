using System.Collections.Immutable;
using VifRecommender.Catalogues;
using VifRecommender.Conditions;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.Evaluation;

/// <summary>Who waits for a practice is counted for its score as it is told.</summary>
public sealed class UnlockStageTests
{
    private static readonly Condition S = When.Service("s").IsPresent;
    private static readonly Condition T = When.Service("t").IsPresent;
    private static readonly Condition U = When.Service("u").IsPresent;

    [Fact]
    public void Count_TwoServicesOfOneProvider_IsEachPracticeOnce() =>
        Assert.Equal(["both", "one"], Unlocked(Key("s", "t")
            .Practice("both", practice => practice with { Needs = When.All(S, T) })
            .Practice("one", practice => practice with { Needs = T })));

    [Fact]
    public void Count_ServiceThatIsThere_IsWaitedForByNobody() =>
        Assert.Equal(["other"], Unlocked(Key("s", "t")
            .Practice("there", practice => practice with { Needs = When.All(S, U) })
            .Practice("other", practice => practice with { Needs = When.All(S, T) }), ("s", Presence.Present)));

    [Fact]
    public void Count_ItsOwnService_IsNotWaitedForByItself()
    {
        // The key needs what it delivers; another gives it first.
        var tiny = new TinyCatalogue().Services("s", "t", "u").Practice("other-key", practice => practice with { Delivers = ["s"] })
            .Practice("key", practice => practice with { Needs = When.Any(S, T), Delivers = ["s", "t"] })
            .Practice("x", practice => practice with { Needs = T });
        Assert.Equal(["x"], Unlocked(tiny));
        var single = new TinyCatalogue().Services("s", "t", "u").Practice("other-key", practice => practice with { Delivers = ["s"] })
            .Practice("key", practice => practice with { Needs = S, Delivers = ["s", "t"] })
            .Practice("x", practice => practice with { Needs = T });
        Assert.Equal(["x"], Unlocked(single));
    }

    [Fact]
    public void Count_MoreThanAWordOfPractices_IsAllOfThem()
    {
        // A hundred and fifty practices: every third waits for s, every fifth for t, and every fifteenth for both; every seventh of the
        // others waits for what nobody gives.
        var tiny = Key("s", "t");
        List<string> expected = [];
        for (var i = 0; i < 150; i++)
        {
            List<Condition> needs = [];
            if (i % 3 == 0) needs.Add(S);
            if (i % 5 == 0) needs.Add(T);
            var id = $"p{i:D3}";
            if (needs.Count > 0) expected.Add(id);
            else if (i % 7 == 0) needs.Add(U);
            tiny.Practice(id, practice => practice with { Needs = needs.Count == 0 ? null : When.All([.. needs]) });
        }

        Assert.Equal(expected, Unlocked(tiny));
    }

    [Fact]
    public void Count_Choice_IsWaitedForByEveryWayThatIsStillClosed() =>
        Assert.Equal(["choice"], Unlocked(Key("s", "t")
            .Practice("choice", practice => practice with { Needs = When.Any(S, T) })
            .Practice("elsewhere", practice => practice with { Needs = When.Any(U, When.Service("v").IsPresent) })
            .Practice("open", practice => practice with { Needs = When.Any(T, When.Service("there").IsPresent) }),
            ("there", Presence.Present)));

    [Fact]
    public void Count_WayOfAChoiceWhoseServiceIsThere_IsNotThatService() =>
        Assert.Empty(Unlocked(Key("s").Practice("x", practice => practice with { Needs = When.Any(When.All(S, T), U) }),
            ("s", Presence.Present)));

    [Fact]
    public void Count_ServiceAndChoiceOfOnePractice_IsThePracticeOnce() =>
        Assert.Equal(["x"], Unlocked(Key("s", "t")
            .Practice("x", practice => practice with { Needs = When.All(S, When.Any(T, U), When.Any(T, When.Signal("odd"))) })));

    [Fact]
    public void Count_TwoChoices_CountAPracticeForEachOfItsProviders()
    {
        var tiny = Key("s").Practice("second-key", practice => practice with { Delivers = ["u"] })
            .Practice("x", practice => practice with { Needs = When.All(When.Any(S, T), When.Any(U, When.Signal("odd"))) });
        var advice = Advise(tiny);
        Assert.Equal(["x"], Unlocked(advice, "key"));
        Assert.Equal(["x"], Unlocked(advice, "second-key"));
    }

    [Fact]
    public void Count_ChoiceOfAPracticeThatStandsElsewhere_IsNobody() =>
        Assert.Empty(Unlocked(Key("s").Practice("x", practice => practice with { Needs = When.Any(S, T), ServedBy = U }),
            ("u", Presence.Present)));

    /// <summary>A practice that can start now and delivers these services.</summary>
    private static TinyCatalogue Key(params string[] services) => new TinyCatalogue().Services("s", "t", "u", "v", "there").Signal("odd")
        .Practice("key", practice => practice with { Delivers = [.. services] });

    private static ImmutableArray<string> Unlocked(TinyCatalogue tiny, params (string Service, Presence Presence)[] services) =>
        Unlocked(Advise(tiny, services), "key");

    private static Advice Advise(TinyCatalogue tiny, params (string Service, Presence Presence)[] services) =>
        tiny.Points("unlocks", 1, per: PointsPer.UnlockedPractice).Recommend(TinyCatalogue.With(services));

    /// <summary>The practices that wait for one, which are as many as it gets points.</summary>
    private static ImmutableArray<string> Unlocked(Advice advice, string key)
    {
        var practice = Assert.IsAssignableFrom<RankedPractice>(advice.Find(key));
        Assert.Equal(practice.Unlocks.Length, practice.Score);
        Assert.Equal(practice.Score, practice.Terms.Sum(term => term.Units));
        return practice.Unlocks;
    }
}
