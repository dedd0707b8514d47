using VifRecommender.Catalogues;
using VifRecommender.Conditions;
using VifRecommender.Evaluation;
using VifRecommender.Evaluation.Layout;
using VifRecommender.Evaluation.Questions;
using VifRecommender.Searching;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.Evaluation.Layout;

public sealed class EvaluationPlanTests
{
    [Fact]
    public void Rent_WhatWasReturned_IsUsedAgainByOneAtATime()
    {
        var plan = new TinyCatalogue().Practice("a").Plan();
        var rooms = Enumerable.Range(0, Environment.ProcessorCount).Select(_ => plan.Rent()).ToList();
        Assert.Equal(rooms.Count, rooms.Distinct().Count());
        foreach (var room in rooms) plan.Return(room);
        // One more than the processors is not kept.
        plan.Return(new Workspace(plan));
        Assert.Equivalent(rooms.Select(room => room.GetHashCode()), rooms.Select(_ => plan.Rent().GetHashCode()), strict: true);
        Assert.DoesNotContain(plan.Rent(), rooms);
    }

    [Fact]
    public void Rent_ByTheStages_IsReturned()
    {
        // The two signals are asked together, so both searches for questions evaluate.
        var plan = new TinyCatalogue().Signal("s").Signal("t")
            .Practice("a", practice => practice with { Needs = When.All(When.Signal("s"), When.Signal("t")) }).Plan();
        var room = plan.Rent();
        plan.Return(room);
        var result = Pipeline.Run(plan, TinyCatalogue.Commune(), date: null);
        Assert.Equal(2, QuestionStage.Ask(result, new SearchMeter(null, 1000, CancellationToken.None)).Questions.Length);
        Assert.Same(room, plan.Rent());
    }

    [Theory]
    [InlineData(1998, 1)]
    [InlineData(1999, 2)]
    public void EvaluationCost_PracticesAndTests_IsAUnitForEachTwoThousand(int tests, int expected)
    {
        // With the practice these are one less than two thousand, and two thousand.
        var condition = When.All([.. Enumerable.Repeat(When.Service("s").IsPresent, tests)]);
        var plan = new EvaluationPlan(new TinyCatalogue().Services("s").Practice("a").Build(),
            [new SuitabilityRule { Id = "long", Text = TinyCatalogue.Text("long"), Practices = ["a"], When = condition }]);
        Assert.Equal(expected, plan.EvaluationCost);
    }

    [Fact]
    public void Grounds_OfRulesAndPractices_AreMadeOnce()
    {
        var plan = new TinyCatalogue().Services("s").Practice("a",
            practice => practice with { Helps = ["s"], Needs = When.Service("s").IsPresent, Scales = [new(Scale.Commune, 5)] }).Plan();
        var grounds = plan.Practices[0].Grounds;
        Assert.Same(grounds, plan.Practices[0].Grounds);
        Assert.Same(plan.Grounds, plan.Grounds);
        Assert.Same(plan.Terms, plan.Terms);
        Assert.Same(grounds.Wish, grounds.Wish);
        Assert.Same(grounds.DismissalEnded, grounds.DismissalEnded);
        Assert.Same(grounds.Served, grounds.Served);
        Assert.Same(grounds.Needs, grounds.Needs);
        Assert.Same(grounds.Helps, grounds.Helps);
        Assert.Same(grounds.Scales(Scale.Commune, isCommuneEnough: true), grounds.Scales(Scale.Commune, isCommuneEnough: true));
    }

    [Fact]
    public void ScaleGroups_Practices_AreGatheredByEqualScales()
    {
        PracticeScale small = new(Scale.Commune, 5_000), large = new(Scale.Commune, 20_000), zone = new(Scale.PoliceZone, 5_000);
        var plan = new TinyCatalogue()
            .Practice("a", practice => practice with { Scales = [small] }).Practice("b", practice => practice with { Scales = [large] })
            .Practice("c", practice => practice with { Scales = [zone] }).Practice("d", practice => practice with { Scales = [small] })
            .Practice("e", practice => practice with { Scales = [small, zone] })
            .Practice("f", practice => practice with { Scales = [large, zone] })
            .Practice("g", practice => practice with { Scales = [small, zone] }).Practice("h").Plan();
        Assert.Equal([[0, 3], [1], [2], [4, 6], [5], [7]], plan.ScaleGroups.Select(group => group.Practices));
    }

    [Fact]
    public void Plan_WithoutTheOnlyRuleOfAFinding_HasTheFindingAndNoRule()
    {
        var plan = new EvaluationPlan(new TinyCatalogue().Finding("f", When.Always).Practice("a").Build(), withoutRule: "finds-f");
        Assert.Empty(plan.FindingRules);
        Assert.Empty(Assert.Single(plan.RulesOfFindings));
    }

    [Fact]
    public void Asked_WhatServesAndReopens_IsAsked()
    {
        var plan = new TinyCatalogue().Services("s").Signal("t").Finding("f", When.Population.Below(7))
            .Practice("a", practice => practice with { ServedBy = When.Service("s").IsPresent, ReopenedBy = When.Signal("t") }).Plan();
        Assert.True(plan.Asked.Contains(new(VifRecommender.Facts.FactKind.Service, "s")));
        Assert.True(plan.Asked.Contains(new(VifRecommender.Facts.FactKind.Signal, "t")));
        Assert.Equal([7], plan.Asked.WholeThresholds(VifRecommender.Facts.FactKind.Population));
    }

    [Fact]
    public void Asked_Scales_AreThresholdsOfTheGroupThatTheyName()
    {
        var plan = new TinyCatalogue()
            .Practice("a", practice => practice with
            {
                Scales =
                [
                    new(Scale.Commune, 1_000), new(Scale.PoliceZone, 2_000), new(Scale.Intercommunal, 3_000),
                    new(Scale.Supralocal, 4_000),
                ]
            })
            .Practice("b", practice => practice with { Scales = [new(Scale.Commune)] }).Plan();
        Assert.Equal([1_000, 2_000, 3_000, 4_000], plan.Asked.Sizes);
        Assert.Equal([2_000, 3_000], plan.Asked.WholeThresholds(VifRecommender.Facts.FactKind.PartnershipPopulation));
    }
}
