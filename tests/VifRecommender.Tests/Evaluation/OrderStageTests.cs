using VifRecommender.Conditions;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.Evaluation;

/// <summary>Waves of every size are ordered alike: the higher score first, equal ones in the order of the catalogue.</summary>
public sealed class OrderStageTests
{
    /// <summary>
    /// Of a few practices and of many; with scores that lie close together, apart, beside each other at the limit and below zero.
    /// </summary>
    [Theory]
    [InlineData(5, 3)]
    [InlineData(16, 3)]
    [InlineData(17, 3)]
    [InlineData(20, 1)]
    [InlineData(20, 7)]
    [InlineData(20, 1000)]
    [InlineData(20, 255)]
    [InlineData(20, 256)]
    public void Order_WavesOfManyPractices_IsByScoreThenByTheCatalogue(int practices, int spread)
    {
        var tiny = new TinyCatalogue().Services("key").Practice("a-key", practice => practice with { Delivers = ["key"] });
        List<(string Id, int Score)> expected = [];
        for (var i = 0; i < practices; i++)
        {
            // Up and down between the extremes, which the first two have.
            var (id, score) = ($"p{i:D3}", (i == 0 ? spread : i == 1 ? 0 : i * 7 % (spread + 1)) - (spread / 2));
            expected.Add((id, score));
            tiny.Practice(id).Practice("later-" + id, practice => practice with { Needs = When.Service("key").IsPresent })
                .Points("points-" + id, score, new() { Practices = [id, "later-" + id] });
        }

        var advice = tiny.Recommend(TinyCatalogue.Commune());
        var ordered = expected.OrderByDescending(each => each.Score).ThenBy(each => each.Id, StringComparer.Ordinal).ToList();
        Assert.Equal(ordered.Select(each => each.Id), TinyCatalogue.Ids(advice.Recommendations).Where(id => id != "a-key"));
        Assert.Equal(ordered.Select(each => "later-" + each.Id), TinyCatalogue.Ids(advice.Later));
        Assert.Equal(ordered.Select(each => each.Score), advice.Later.Select(each => each.Score));
    }
}
