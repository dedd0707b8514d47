using VifRecommender.Conditions;
using VifRecommender.Profiles;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.Semantics;

/// <summary>
/// What happens where several rules hold, in the words of decision tables: points are collected and summed, a first hit is written with
/// otherwise, a unique hit with bands, any guard that is not known to hold stops all; and what is missing is no "no".
/// </summary>
public sealed class HitPolicyTests
{
    private static readonly CommuneProfile Village = TinyCatalogue.Commune(3_000);

    /// <summary>Collect with sum: each rule that holds gives its points, in whatever order the rules stand.</summary>
    [Fact]
    public void Points_OfAllRulesThatHold_AreSummed()
    {
        int Score(params (string Id, int Points, Condition When)[] rules) => rules
            .Aggregate(new TinyCatalogue().Signal("a").Practice("x"), (tiny, rule) => tiny.Points(rule.Id, rule.Points, when: rule.When))
            .Recommend(Village.WithSignal("a", Presence.Present)).Recommendations.Single().Score;

        (string, int, Condition)[] rules =
            [("one", 1, When.Signal("a")), ("two", 2, When.Population.Below(5_000)), ("no", 4, When.Population.AtLeast(5_000)), ("minus",
                -8, When.Always)];
        Assert.Equal(-5, Score(rules));
        Assert.Equal(-5, Score([.. rules.Reverse()]));
    }

    /// <summary>First: of branches in a row, the first that holds is the only one that counts.</summary>
    [Theory]
    [InlineData(60_000, 1)]
    [InlineData(20_000, 2)]
    [InlineData(3_000, 4)]
    public void FirstHit_WrittenWithOtherwise_CountsAlone(int population, int score)
    {
        var tiny = new TinyCatalogue().Practice("x").Points("first", 1, when: When.Population.AtLeast(50_000))
            .Points("second", 2, when: When.All(When.Population.AtLeast(10_000), When.Otherwise("first")))
            .Points("last", 4, when: When.Otherwise("first", "second"));
        Assert.Equal(score, tiny.Recommend(TinyCatalogue.Commune(population)).Recommendations.Single().Score);
    }

    /// <summary>Unique: bands that touch let one rule hold, whatever the number.</summary>
    [Fact]
    public void UniqueHit_WrittenWithBands_IsOne()
    {
        var tiny = new TinyCatalogue().Practice("x").Points("low", 1, when: When.Population.AtMost(9_999))
            .Points("middle", 2, when: When.Population.Between(10_000, 50_000)).Points("high", 4, when: When.Population.AtLeast(50_000));
        foreach (var population in new[] { 0, 9_999, 10_000, 49_999, 50_000 })
        {
            Assert.Single(tiny.Recommend(TinyCatalogue.Commune(population)).Recommendations.Single().Terms, term => term.Points != 0);
        }
    }

    /// <summary>A guard outweighs every sum: one that is not known to hold is enough, and no points buy it off.</summary>
    [Fact]
    public void Guard_OfSeveral_StopsWhateverThePoints()
    {
        var tiny = new TinyCatalogue().Services("a", "b").Practice("x").Points("much", 1_000)
            .Guard("one", When.Service("a").IsPresent, "x").Guard("two", When.Service("b").IsPresent, "x");
        foreach (var (a, b, starts) in from a in Presences
                                       from b in Presences
                                       select (a, b, a == Presence.Present
            && b == Presence.Present))
        {
            var advice = tiny.Recommend(TinyCatalogue.With(("a", a), ("b", b)));
            Assert.Equal(starts, advice.Recommendations.Length == 1);
        }
    }

    /// <summary>Missing: an unknown condition gives no points and takes none, excludes nothing, and is asked.</summary>
    [Fact]
    public void MissingFact_OfARule_IsNoNoAndNoYes()
    {
        var tiny = new TinyCatalogue().Signal("a").Services("s").Practice("x", practice => practice with
        {
            Needs = When.Service("s")
            .IsPresent
        })
            .Practice("y").Points("plus", 5, when: When.Signal("a")).Points("minus", -5, when: When.Not(When.Signal("a")))
            .Suitability("out", When.Signal("a"), "y");
        var advice = tiny.Recommend(Village);
        Assert.Equal(["y"], TinyCatalogue.Ids(advice.Recommendations));
        Assert.Equal(0, advice.Recommendations.Single().Score);
        Assert.Equal(["service:s", "signal:a"], TinyCatalogue.Names(advice.Questions.Select(question => question.Fact))
            .Order(StringComparer.Ordinal));
    }

    private static readonly Presence[] Presences = [Presence.Absent, Presence.Unknown, Presence.Present];
}
