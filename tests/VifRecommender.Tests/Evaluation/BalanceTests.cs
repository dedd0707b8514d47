using VifRecommender.Catalogues;
using VifRecommender.Conditions;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.Evaluation;

public sealed class BalanceTests
{
    [Fact]
    public void Balance_Domain_TakesPointsFromThoseBeyondTheFirst()
    {
        // n1 to n4 have 9, 8, 7 and 6 points; v1 has 5. Two of a domain keep their score.
        var advice = Ranked().Rule(Domains(keep: 2, points: -3)).Recommend(TinyCatalogue.Commune());
        Assert.Equal([("n1", 9), ("n2", 8), ("v1", 5), ("n3", 4), ("n4", 3)], Scores(advice));
    }

    [Fact]
    public void Balance_Theme_LeavesPracticesWithoutOneAlone()
    {
        var advice = new TinyCatalogue()
            .Practice("a", practice => practice with { Theme = "poster" }).Practice("b", practice => practice with { Theme = "poster" })
            .Practice("c").Practice("d")
            .Rule(new BalanceRule { Id = "themes", Text = TinyCatalogue.Text("themes"), Among = BalanceGroup.Theme, Keep = 1, Points = -8 })
            .Recommend(TinyCatalogue.Commune());
        Assert.Equal([("a", 0), ("c", 0), ("d", 0), ("b", -8)], Scores(advice));
    }

    [Fact]
    public void Balance_TwoRules_TheSecondSeesTheOrderThatTheFirstLeft()
    {
        // After "domains", n2 stands at 8 - 6 = 2, behind v1 with 5. Both have the theme "same", so v1 keeps its score and n2 loses more.
        var advice = new TinyCatalogue()
            .Practice("n1").Practice("n2", practice => practice with { Theme = "same" })
            .Practice("v1", practice => practice with { Domain = Domain.Victims, Theme = "same" })
            .Points("p-n1", 9, new() { Practices = ["n1"] }).Points("p-n2", 8, new() { Practices = ["n2"] })
            .Points("p-v1", 5, new() { Practices = ["v1"] })
            .Rule(Domains(keep: 1, points: -6))
            .Rule(new BalanceRule { Id = "themes", Text = TinyCatalogue.Text("themes"), Among = BalanceGroup.Theme, Keep = 1, Points = -4 })
            .Recommend(TinyCatalogue.Commune());
        Assert.Equal([("n1", 9), ("v1", 5), ("n2", -2)], Scores(advice));
        Assert.Equal([("p-n2", 8), ("domains", -6), ("themes", -4)],
            advice.Recommendations[2].Terms.Select(term => (term.Rule.Id, term.Points)));
    }

    [Fact]
    public void Balance_LaterPractices_NeitherCountNorLose()
    {
        var advice = new TinyCatalogue().Services("s")
            .Practice("now", practice => practice with { Delivers = ["s"] })
            .Practice("later", practice => practice with { Needs = When.Service("s").IsPresent })
            .Rule(Domains(keep: 1, points: -3))
            .Recommend(TinyCatalogue.Commune());
        Assert.Equal(0, Assert.Single(advice.Recommendations).Score);
        Assert.Equal(0, Assert.Single(advice.Later).Score);
    }

    [Fact]
    public void Terms_WithBalance_StandLastAfterTheRulesInTheirOrder()
    {
        var advice = new TinyCatalogue().Practice("a").Practice("b").Points("z-base", 5).Points("a-base", 1)
            .Rule(Domains(keep: 1, points: -3)).Recommend(TinyCatalogue.Commune());
        Assert.Equal(["a-base", "z-base", "domains"], Assert.IsType<Recommendation>(advice.Find("b")).Terms.Select(term => term.Rule.Id));
        Assert.Equal(3, Assert.IsType<Recommendation>(advice.Find("b")).Score);
        Assert.Equal(["a-base", "z-base"], Assert.IsType<Recommendation>(advice.Find("a")).Terms.Select(term => term.Rule.Id));
    }

    private static TinyCatalogue Ranked()
    {
        var tiny = new TinyCatalogue().Practice("n1").Practice("n2").Practice("n3").Practice("n4")
            .Practice("v1", practice => practice with { Domain = Domain.Victims });
        foreach (var (id, points) in new[] { ("n1", 9), ("n2", 8), ("n3", 7), ("n4", 6), ("v1", 5) })
        {
            tiny.Points("p-" + id, points, new() { Practices = [id] });
        }
        return tiny;
    }

    private static BalanceRule Domains(int keep, int points) =>
        new() { Id = "domains", Text = TinyCatalogue.Text("domains"), Among = BalanceGroup.Domain, Keep = keep, Points = points };

    private static IEnumerable<(string Id, int Score)> Scores(Advice advice) =>
        advice.Recommendations.Select(each => (each.Practice.Id, each.Score));
}
