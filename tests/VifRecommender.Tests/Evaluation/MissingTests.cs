using System.Collections.Immutable;
using VifRecommender.Conditions;
using VifRecommender.Profiles;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.Evaluation;

public sealed class MissingTests
{
    private static readonly Condition A = When.Service("a").IsPresent;
    private static readonly Condition B = When.Service("b").IsPresent;

    [Fact]
    public void Of_NothingAsked_IsEmpty() => Assert.Empty(Missing(null));

    [Fact]
    public void Of_Conjunction_NamesFalseAndUnknownAlike() =>
        Assert.Equal(["service:a", "service:b"],
            Missing(When.All(B, A, When.Service("c").IsPresent), ("a", Presence.Absent), ("c", Presence.Present)));

    [Fact]
    public void Of_ChoiceThatHolds_NamesNothing() => Assert.Empty(Missing(When.Any(A, B), ("b", Presence.Present)));

    [Fact]
    public void Of_ChoiceThatFails_NamesEveryWay() =>
        Assert.Equal(["service:a", "service:b"], Missing(When.Any(A, B), ("b", Presence.Absent)));

    [Fact]
    public void Of_NegatedChoice_NamesOnlyWhatStandsInTheWay()
    {
        // "Neither a region nor a village": the region is known to be another, so only the size stands in the way.
        var condition = When.Not(When.Any(When.InRegion(Region.Brussels), When.Population.Below(20_000)));
        Assert.Equal(["population"], MissingOf(condition, TinyCatalogue.Commune() with { Region = Region.Flanders }));
        Assert.Equal(["population", "region"], MissingOf(condition, TinyCatalogue.Commune()));
    }

    [Fact]
    public void Of_NegatedAbsence_NamesTheService() =>
        Assert.Equal(["service:a"], Missing(When.Not(When.Any(When.Service("a").IsAbsent, When.Not(B))), ("b", Presence.Present)));

    [Fact]
    public void Of_NegatedConjunction_NamesEveryWayOut()
    {
        var condition = When.Not(When.All(When.InRegion(Region.Flanders), When.Population.Below(20_000)));
        Assert.Equal(["population", "region"], MissingOf(condition, TinyCatalogue.Commune() with { Region = Region.Flanders }));
        Assert.Empty(MissingOf(condition, TinyCatalogue.Commune() with { Region = Region.Wallonia }));
    }

    [Fact]
    public void Of_NeedAndGuards_AreGatheredOnceInOrdinalOrder()
    {
        var result = new TinyCatalogue().Services("a", "b")
            .Practice("x", practice => practice with { Needs = When.All(B, When.Maturity(MaturityDimension.Risk).AtLeast(2)) })
            .Guard("first", B, "x").Guard("second", A, "x")
            .Run(TinyCatalogue.Commune());
        Assert.Equal(["maturity:risk", "service:a", "service:b"],
            TinyCatalogue.Names(VifRecommender.Evaluation.Trace.Missing.Of(result.Plan.Practices[0], result.Situation)));
    }

    private static ImmutableArray<string> Missing(Condition? needs, params (string Service, Presence Presence)[] services) =>
        MissingOf(needs, TinyCatalogue.With(services));

    private static ImmutableArray<string> MissingOf(Condition? needs, CommuneProfile profile)
    {
        var result = new TinyCatalogue().Services("a", "b", "c").Practice("x", practice => practice with { Needs = needs }).Run(profile);
        return TinyCatalogue.Names(VifRecommender.Evaluation.Trace.Missing.Of(result.Plan.Practices[0], result.Situation));
    }
}
