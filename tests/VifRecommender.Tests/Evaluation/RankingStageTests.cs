using VifRecommender.Conditions;
using VifRecommender.Profiles;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.Evaluation;

public sealed class RankingStageTests
{
    private static readonly Recommender Three = new(new TinyCatalogue().Services("s", "t")
        .Practice("first", practice => practice with { Delivers = ["s"] }).Practice("free")
        .Practice("second", practice => practice with { Needs = When.Service("s").IsPresent, Delivers = ["t"] })
        .Practice("third", practice => practice with { Needs = When.Service("t").IsPresent })
        .Practice("third-too", practice => practice with { Needs = When.Service("t").IsPresent })
        .Points("base", 4).Points("push", 3, new() { Practices = ["free", "third-too"] }).Build());

    [Fact]
    public void Rank_ThreeSteps_IsEachWithItsScore()
    {
        var ranking = Three.Rank(TinyCatalogue.Commune());
        Assert.Equal([("free", 0, 7), ("first", 0, 4), ("second", 1, 4), ("third-too", 2, 7), ("third", 2, 4)],
            ranking.Select(place => (place.Practice.Id, place.Wave, place.Score)));
        Assert.Equal(2, ranking.CountNow);
    }

    [Fact]
    public void Rank_NothingNow_BeginsLater()
    {
        // What is in progress delivers for the first later step; the other practices are there.
        var profile = TinyCatalogue.Commune().WithPractice("first", PracticeStatus.InProgress).WithPractice("free", PracticeStatus.InPlace);
        var ranking = Three.Rank(profile);
        Assert.Equal([("second", 1), ("third-too", 2), ("third", 2)], ranking.Select(place => (place.Practice.Id, place.Wave)));
        Assert.Equal(0, ranking.CountNow);
    }

    [Fact]
    public void Rank_NothingStarts_IsEmpty()
    {
        var ranking = new Recommender(new TinyCatalogue().Services("s")
            .Practice("a", practice => practice with { Needs = When.Service("s").IsPresent }).Build()).Rank(TinyCatalogue.Commune());
        Assert.Empty(ranking);
        Assert.Equal(0, ranking.CountNow);
        Assert.Throws<ArgumentOutOfRangeException>(() => ranking[0]);
    }
}
