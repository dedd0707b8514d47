using System.Collections.Immutable;
using VifRecommender.Catalogues;
using VifRecommender.Conditions;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;
using VifRecommender.Situations;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.Evaluation;

/// <summary>Whatever another engine decides is told as it decided it, but for what no engine may decide.</summary>
public sealed class DecisionStageTests
{
    private static readonly Catalogue Small = new TinyCatalogue().Services("desk", "line").Finding("f", When.Service("line").IsAbsent)
        .Practice("open").Practice("guarded").Practice("needy", practice => practice with { Needs = When.Service("desk").IsPresent })
        .Practice("opener", practice => practice with { Delivers = ["desk", "line"] })
        .Guard("guard", When.Service("line").IsPresent, "guarded").Build();

    [Fact]
    public void Tell_EachPracticeOnce_PutsThemWhereTheyWereDecided()
    {
        var advice = Tell(
            Starts("opener"), Starts("open"), Starts("guarded", step: 1), Decided("needy", Placement.Dismissed));
        Assert.Equal(["opener", "open"], TinyCatalogue.Ids(advice.Recommendations));
        Assert.Equal(["guarded"], TinyCatalogue.Ids(advice.Later));
        Assert.Equal(["needy"], TinyCatalogue.Ids(advice.NotAdvised));
    }

    [Fact]
    public void Tell_WhatIsNotOfTheCatalogue_IsRefusedByName()
    {
        Refuses("The catalogue has no practice 'opne'.", Starts("opne"));
        Refuses("The catalogue has no finding 'g'.",
            Decided() with { Findings = new Dictionary<string, Truth>(StringComparer.Ordinal) { ["g"] = Truth.True } });
    }

    [Fact]
    public void Tell_APracticeTwiceOrNotAtAll_IsRefusedByName()
    {
        Refuses("'open' is decided twice.", Starts("open"), Starts("open"));
        Refuses("'needy' is not decided", Starts("opener"), Starts("open"), Decided("guarded", Placement.Guarded));
        Refuses("is not decided", Decided() with { Practices = default });
        Refuses("is not decided", Decided() with { Practices = [] });
    }

    /// <summary>A guard that is false and one that is not known hold back alike, now and later; so does a need.</summary>
    [Theory]
    [InlineData("guarded", Presence.Absent)]
    [InlineData("guarded", Presence.Unknown)]
    [InlineData("needy", Presence.Absent)]
    [InlineData("needy", Presence.Unknown)]
    public void Tell_AStartThatAGuardOrNeedForbids_IsRefused(string practice, Presence presence)
    {
        var profile = TinyCatalogue.With(("desk", presence), ("line", presence));
        string[] others = [.. new[] { "open", "guarded", "needy" }.Except([practice])];
        foreach (var (opener, step) in new[] { (Placement.Starts, 0), (Placement.Dismissed, 0), (Placement.Dismissed, 1) })
        {
            var decisions = Decided([Decided("opener", opener), Starts(practice, step),
                .. others.Select(id => Decided(id, Placement.Dismissed))]) with
            { Profile = profile };
            Refuses($"'{practice}' cannot start: a guard or need of it is not known to hold.", decisions);
        }
    }

    [Fact]
    public void Tell_AStartBeforeWhatOpensIt_IsRefusedThoughItMayFollow()
    {
        Refuses("'needy' cannot start", Starts("opener"), Starts("open"), Starts("guarded", step: 1), Starts("needy"));
        Assert.Equal(["guarded", "needy"], TinyCatalogue.Ids(
            Tell(Starts("opener"), Starts("open"), Starts("guarded", step: 1), Starts("needy", step: 1)).Later));
    }

    [Fact]
    public void Tell_Nothing_IsNull() => Assert.Throws<ArgumentNullException>(() => new Recommender(Small).Tell(null!));

    private static void Refuses(string message, params PracticeDecision[] practices) => Refuses(message, Decided(practices));

    private static void Refuses(string message, Decisions decisions)
    {
        var thrown = Assert.Throws<ArgumentException>(() => new Recommender(Small).Tell(decisions));
        Assert.Contains(message, thrown.Message, StringComparison.Ordinal);
        Assert.Equal("decisions", thrown.ParamName);
    }

    private static Advice Tell(params PracticeDecision[] practices) => new Recommender(Small).Tell(Decided(practices));

    private static Decisions Decided(params PracticeDecision[] practices) => new()
    {
        Profile = TinyCatalogue.Commune(),
        Findings = ImmutableDictionary<string, Truth>.Empty,
        Practices = practices.Length == 0
            ? [Starts("open"), .. new[] { "opener", "guarded", "needy" }.Select(id => Decided(id, Placement.Dismissed))] : [.. practices],
    };

    private static PracticeDecision Starts(string id, int step = 0) => Decided(id, Placement.Starts) with { Step = step };

    private static PracticeDecision Decided(string id, Placement place) =>
        new() { PracticeId = id, Place = place, Scale = Scale.Commune, ScaleFits = Truth.True };
}
