using VifRecommender.Catalogues;
using VifRecommender.Conditions;
using VifRecommender.Diagnostics;
using VifRecommender.Profiles;
using VifRecommender.Situations;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.Evaluation;

public sealed class FindingStageTests
{
    [Theory]
    [InlineData(Presence.Absent, Truth.True, Truth.False)]
    [InlineData(Presence.Present, Truth.False, Truth.True)]
    [InlineData(Presence.Unknown, Truth.Unknown, Truth.Unknown)]
    public void Establish_FindingOnTheAbsenceOfAnother_ComesAfterIt(Presence contact, Truth lower, Truth upper)
    {
        // "a-reachable" sorts before the finding that it negates; the strata, not the ids, decide what comes first.
        var situation = new TinyCatalogue().Services("contact")
            .Finding("a-reachable", When.Not(When.Finding("z-no-contact")))
            .Finding("z-no-contact", When.Service("contact").IsAbsent)
            .Situation(TinyCatalogue.With(("contact", contact)));
        Assert.Equal(lower, situation.Finding("z-no-contact"));
        Assert.Equal(upper, situation.Finding("a-reachable"));
    }

    [Fact]
    public void Establish_ThreeStrata_AreFilledInOrder()
    {
        var situation = new TinyCatalogue().Services("s")
            .Finding("c", When.Not(When.Finding("b")))
            .Finding("b", When.Not(When.Finding("a")))
            .Finding("a", When.Service("s").IsPresent)
            .Situation(TinyCatalogue.With(("s", Presence.Present)));
        Assert.Equal((Truth.True, Truth.False, Truth.True), (situation.Finding("a"), situation.Finding("b"), situation.Finding("c")));
    }

    [Theory]
    [InlineData(Presence.Absent, Truth.False)]
    [InlineData(Presence.Unknown, Truth.Unknown)]
    [InlineData(Presence.Present, Truth.True)]
    public void Establish_PositiveCycle_IsNoTruerThanWhatFeedsIt(Presence fed, Truth expected)
    {
        // a builds on b, b on c, c on a; only c has a ground of its own.
        var situation = new TinyCatalogue().Services("s")
            .Finding("a", When.Finding("b"))
            .Finding("b", When.Finding("c"))
            .Finding("c", When.Any(When.Finding("a"), When.Service("s").IsPresent))
            .Situation(TinyCatalogue.With(("s", fed)));
        Assert.All(new[] { "a", "b", "c" }, id => Assert.Equal(expected, situation.Finding(id)));
    }

    [Theory]
    [InlineData(Presence.Unknown, Truth.Unknown)]
    [InlineData(Presence.Present, Truth.True)]
    public void Establish_GroundOfACycleBesideIt_ReachesAllOfIt(Presence fed, Truth expected)
    {
        // a and b build on each other; b has a rule of its own that builds on nothing, and is read after the one of a.
        var situation = new TinyCatalogue().Services("s")
            .Finding("a", When.Finding("b"))
            .Finding("b", When.Finding("a"))
            .Rule(new FindingRule { Id = "z-ground", Text = TinyCatalogue.Text("z"), Finding = "b", When = When.Service("s").IsPresent })
            .Situation(TinyCatalogue.With(("s", fed)));
        Assert.Equal((expected, expected), (situation.Finding("a"), situation.Finding("b")));
    }

    [Fact]
    public void Establish_FindingOnItself_IsNotEstablishedByItself() =>
        Assert.Equal(Truth.False, new TinyCatalogue().Finding("a", When.Finding("a")).Situation(TinyCatalogue.Commune()).Finding("a"));

    [Theory]
    [InlineData(Presence.Absent, Presence.Absent, Truth.False)]
    [InlineData(Presence.Absent, Presence.Unknown, Truth.Unknown)]
    [InlineData(Presence.Absent, Presence.Present, Truth.True)]
    [InlineData(Presence.Unknown, Presence.Present, Truth.True)]
    public void Establish_TwoRulesForAFinding_OneIsEnough(Presence first, Presence second, Truth expected)
    {
        var situation = new TinyCatalogue().Services("s", "t")
            .Finding("a", When.Service("s").IsPresent)
            .Rule(
                new FindingRule { Id = "finds-a-too", Text = TinyCatalogue.Text("too"), Finding = "a", When = When.Service("t").IsPresent })
            .Situation(TinyCatalogue.With(("s", first), ("t", second)));
        Assert.Equal(expected, situation.Finding("a"));
    }

    [Fact]
    public void Build_FindingOnItsOwnAbsence_IsADiagnosticNotALoop()
    {
        var tiny = new TinyCatalogue().Finding("a", When.Not(When.Finding("b"))).Finding("b", When.Finding("a"));
        var fault = Assert.Single(Assert.Throws<DiagnosticException>(tiny.Build).Diagnostics);
        Assert.Equal("VIF4001", fault.Id);
    }
}
