using VifRecommender.Analysis;
using VifRecommender.Conditions;
using VifRecommender.Evaluation;
using VifRecommender.Evaluation.Layout;
using VifRecommender.Loading;
using VifRecommender.Profiles;
using VifRecommender.Searching;
using VifRecommender.Situations;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.Analysis;

/// <summary>The search behind the analysis is right both ways: what it finds holds, and what it says cannot be never is.</summary>
public sealed class WitnessTests
{
    private static readonly EvaluationPlan Plan = new(BuiltInCatalogue.Value);

    private static readonly Witness Witness = new(Plan, new SearchMeter(null, int.MaxValue, CancellationToken.None));

    private static Truth Test(Condition condition, CommuneProfile profile) =>
        condition.Bind(Plan.Catalogue.Vocabulary).Test(Pipeline.Diagnose(new EvaluationResult(Plan), profile, date: null));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Witness_OfEveryRule_IsProvedByEvaluation(bool holds)
    {
        foreach (var rule in Plan.Catalogue.Rules.Where(rule => rule.Condition.Leaves().Count > 0))
        {
            var wanted = holds ? Truth.True : Truth.False;
            var profile = Witness.For(rule.Condition, wanted);
            Assert.True(profile is not null, $"No profile for which '{rule.Id}' is {wanted}.");
            Assert.Equal(wanted, Test(rule.Condition, profile));
        }
    }

    /// <summary>
    /// Pairs of conditions joined at random: where some random profile makes the join true, the search must find one too.
    /// </summary>
    [Fact]
    public void Witness_IsFound_WhereverARandomProfileIsOne()
    {
        var random = new Random(20261123);
        Condition[] conditions = [.. Plan.Catalogue.Rules.Select(rule => rule.Condition).Where(condition => condition.Leaves().Count > 0)];
        var profiles = Enumerable.Range(0, 60).Select(seed => RandomProfile.Make(seed, Plan.Catalogue)).ToList();
        var situations = profiles.Select(profile => Pipeline.Diagnose(new EvaluationResult(Plan), profile, date: null)).ToList();
        int found = 0, none = 0;
        for (var i = 0; i < 400; i++)
        {
            var joined = When.All(Signed(), Signed(), Signed());
            var witness = Witness.For(joined);
            var bound = joined.Bind(Plan.Catalogue.Vocabulary);
            if (witness is not null)
            {
                Assert.Equal(Truth.True, Test(joined, witness));
                found++;
            }
            else
            {
                Assert.DoesNotContain(situations, situation => bound.Test(situation) == Truth.True);
                none++;
            }
        }

        // Both sides are exercised.
        Assert.True(found > 100, $"{found} found");
        Assert.True(none > 10, $"{none} without a profile");

        Condition Signed()
        {
            var condition = conditions[random.Next(conditions.Length)];
            return random.Next(2) == 0 ? condition : When.Not(condition);
        }
    }
}
