using VifRecommender.Catalogues;
using VifRecommender.Conditions;
using VifRecommender.Recommendations;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.Evaluation;

public sealed class TermWriterTests
{
    /// <summary>
    /// Many rules, some of which count and choose: those that give nothing leave no term, and the others stand in order.
    /// </summary>
    [Fact]
    public void Of_MoreRulesThanTwoWordsHold_AreAllThatGivePoints()
    {
        const int rules = 150;
        var tiny = new TinyCatalogue().Finding("grave", When.Always, severity: 3).Services("desk")
            .Practice("a", practice => practice with { Answers = ["grave"], Helps = ["desk"] }).Practice("b");
        List<(string, int, int)> expected = [];
        for (var i = 0; i < rules; i++)
        {
            // By turns: once for each; by severity, 3; by services that are missing, none; for what is wished; for what is planned, none.
            var id = $"rule-{i:D4}";
            var (selector, per, units) = (i % 5) switch
            {
                0 => (new PracticeSelector(), (PointsPer?)null, 1),
                1 => (new PracticeSelector(), PointsPer.FindingSeverity, 3),
                2 => (new PracticeSelector(), PointsPer.MissingHelp, 0),
                3 => (new PracticeSelector { Wished = true }, null, 1),
                _ => (new PracticeSelector { Planned = true }, null, 0),
            };
            tiny.Points(id, 2, selector, per: per);
            if (units > 0) expected.Add((id, 2 * units, units));
        }

        var advice = tiny.Recommend(TinyCatalogue.Commune() with { Wishes = ["a"] });
        var ranked = Assert.IsType<Recommendation>(advice.Find("a"));
        Assert.Equal(expected, ranked.Terms.Select(term => (term.Rule.Id, term.Points, term.Units)));
        Assert.Equal(expected.Sum(each => each.Item2), ranked.Score);
        Assert.Equal(2 * rules / 5, Assert.IsType<Recommendation>(advice.Find("b")).Score);
    }
}
