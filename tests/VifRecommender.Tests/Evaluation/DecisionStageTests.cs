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

    [Theory]
    [InlineData(Placement.InPlace, "InPlace")]
    [InlineData(Placement.InProgress, "InProgress")]
    [InlineData(Placement.Served, "Probable")]
    public void Tell_PracticeThatIsThere_IsInPlace(Placement place, string expected)
    {
        var catalogue = new TinyCatalogue().Practice("x",
            practice => practice with { ServedBy = When.Maturity(MaturityDimension.Risk).AtLeast(2) }).Build();
        var advice = new Recommender(catalogue).Tell(Decided(Decided("x", place)));
        Assert.Equal(expected, Assert.IsType<InPlacePractice>(advice.Find("x")).Status.ToString());
    }

    [Theory]
    [InlineData(Placement.Dismissed, Outcome.Dismissed)]
    [InlineData(Placement.NotSuited, Outcome.NotSuited)]
    [InlineData(Placement.HeldBack, Outcome.HeldBack)]
    [InlineData(Placement.Guarded, Outcome.Guarded)]
    [InlineData(Placement.Unreachable, Outcome.Unreachable)]
    public void Tell_PracticeThatDoesNotStart_IsToldAsDecided(Placement place, Outcome expected)
    {
        // The guard is not known to hold: the built-in evaluation would call it guarded.
        var advice = Tell(Starts("open"), Decided("opener", Placement.Dismissed), Decided("needy", Placement.Dismissed),
            Decided("guarded", place));
        Assert.Equal(expected, Assert.IsType<NotAdvisedPractice>(advice.Find("guarded")).Outcome);
    }

    [Fact]
    public void Tell_Terms_AreThoseDecidedAndTheirSumIsTheScore()
    {
        PriorityRule one = new() { Id = "one", Text = TinyCatalogue.Text("one"), Points = 5 };
        PriorityRule two = new() { Id = "two", Text = TinyCatalogue.Text("two"), Points = -2 };
        var advice = Tell(Starts("opener") with { Terms = [new(one, 5, 1), new(two, -4, 2)] }, Starts("open"),
            Decided("guarded", Placement.Guarded), Decided("needy", Placement.Dismissed));
        Assert.Equal([("opener", 1), ("open", 0)], advice.Recommendations.Select(each => (each.Practice.Id, each.Score)));
        Assert.Equal([("one", 5, 1), ("two", -4, 2)],
            advice.Recommendations[0].Terms.Select(term => (term.Rule.Id, term.Points, term.Units)));
    }

    [Fact]
    public void Tell_Findings_AreExplainedByAllRulesThatHold()
    {
        // The host's rule stands before that of the catalogue by its id; the third does not hold.
        FindingRule Host(string id, Condition when) => new() { Id = id, Text = TinyCatalogue.Text(id), Finding = "f", When = when };
        var advice = new Recommender(Small).Tell(Decided() with
        {
            Profile = TinyCatalogue.With(("line", Presence.Absent), ("desk", Presence.Absent)),
            Findings = new Dictionary<string, Truth>(StringComparer.Ordinal) { ["f"] = Truth.True },
            HostRules = [Host("a-host", When.Service("desk").IsAbsent), Host("b-host", When.Service("desk").IsPresent)],
        });
        var finding = Assert.Single(advice.Findings);
        Assert.Equal(("f", Truth.True), (finding.Finding.Id, advice.Situation.Finding("f")));
        Assert.Equal(["a-host", "finds-f"], finding.Reasons.Select(reason => reason.RuleId));
        Assert.Empty(Tell().Findings);
    }

    [Fact]
    public void Tell_HostRuleOfSuitability_IsToldAsOneOrAsHoldingBack()
    {
        SuitabilityRule rule = new()
        {
            Id = "host",
            Text = TinyCatalogue.Text("host"),
            Practices = ["needy"],
            When = When.Service("desk").IsAbsent
        };
        var decisions = Decided(Starts("open"), Decided("opener", Placement.Dismissed), Decided("guarded", Placement.Dismissed),
            Decided("needy", Placement.HeldBack)) with
        { Profile = TinyCatalogue.With(("desk", Presence.Absent)), HostRules = [rule] };
        Assert.Equal([ReasonKind.Suitability, ReasonKind.Need], Kinds(decisions));
        Assert.Equal([ReasonKind.HeldBack, ReasonKind.Need], Kinds(decisions with { HoldingRules = ["host"] }));
        Assert.Equal([ReasonKind.Need], Kinds(decisions with { Profile = TinyCatalogue.Commune() }));

        IEnumerable<ReasonKind> Kinds(Decisions told) =>
            new Recommender(Small).Tell(told).Find("needy")!.Reasons.Select(reason => reason.Kind);
    }

    [Fact]
    public void Tell_WhatIsHeldBack_ChangesNoPlaceByAnAnswerToOthers()
    {
        // The answer opens needy, and needy alone: what the host holds back stays so, whatever it is called.
        var decisions = Decided(Starts("open"), Decided("opener", Placement.Dismissed), Decided("guarded", Placement.HeldBack),
            Decided("needy", Placement.Unreachable)) with
        {
            Profile = TinyCatalogue.Commune().WithPractice("opener", PracticeStatus.Dismissed),
            HostRules = [new SuitabilityRule { Id = "host", Text = TinyCatalogue.Text("h"), Practices = ["guarded"], When = When.Always }],
            HoldingRules = ["host"],
        };
        Assert.Equal([("service:desk", 1)],
            new Recommender(Small).Tell(decisions).Questions.Select(question => (question.Fact.ToString(), question.CouldChange)));
    }

    [Fact]
    public void Tell_GuardsAndNeeds_AreJudgedByTheProfile()
    {
        var practices = Decided(Starts("opener"), Starts("open"), Starts("guarded"), Starts("needy", step: 1));
        var advice = new Recommender(Small).Tell(practices with
        {
            Profile = TinyCatalogue.With(("line", Presence.Present), ("desk", Presence.Absent))
        });
        Assert.Equal([Truth.True], advice.Find("guarded")!.Reasons.Select(reason => reason.Truth));
        Assert.Equal([Truth.False], advice.Find("needy")!.Reasons.Select(reason => reason.Truth));
    }

    [Fact]
    public void Tell_WhatStartsLater_WaitsForWhatItLacksToday()
    {
        var advice = Tell(Starts("opener"), Starts("open"), Starts("needy", step: 1), Starts("guarded", step: 1));
        var needy = Assert.IsType<LaterPractice>(advice.Find("needy"));
        Assert.Equal(["Need needy.needs Unknown"], needy.Reasons.Select(reason => $"{reason.Kind} {reason.RuleId} {reason.Truth}"));
        Assert.Equal(["service:desk"], TinyCatalogue.Names(needy.Missing));
        Assert.Equal((1, "opener"), (needy.Wave, Assert.Single(needy.After)));
        Assert.Equal(["guarded", "needy"], Assert.IsType<Recommendation>(advice.Find("opener")).Unlocks);
        Assert.Equal(["guarded", "needy"], Assert.IsType<Recommendation>(Tell(Starts("opener"), Starts("open"),
            Decided("needy", Placement.Unreachable), Decided("guarded", Placement.Guarded)).Find("opener")).Unlocks);
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
