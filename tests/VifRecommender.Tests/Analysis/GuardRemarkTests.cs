using System.Collections.Immutable;
using VifRecommender.Analysis;
using VifRecommender.Catalogues;
using VifRecommender.Conditions;
using VifRecommender.Diagnostics;
using VifRecommender.Profiles;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.Analysis;

/// <summary>
/// A guard that holds something back is never called superfluous, and a rule that does something never removed: one test for each way to
/// err.
/// </summary>
public sealed class GuardRemarkTests
{
    private static readonly Condition Desk = When.Service("desk").IsPresent;

    private static ImmutableArray<Remark> Guarded(Condition requires) =>
        Analysed.Of(new TinyCatalogue().Services("desk").Signal("s").Practice("x")
            .Practice("y", practice => practice with { Helps = ["desk"], ServedBy = When.Signal("s") })
            .Guard("safe", requires, "x").Build());

    /// <summary>A commune can have both languages: then the guard asks for the desk.</summary>
    [Fact]
    public void NotBothLanguages_HoldsABilingualCommuneBack() =>
        Assert.Empty(Guarded(When.Any(When.Not(When.InLanguage(Language.Dutch)), When.Not(When.InLanguage(Language.French)), Desk)));

    [Fact]
    public void NotAllThreeLanguages_HoldsATrilingualCommuneBack() =>
        Assert.Empty(Guarded(
            When.Not(When.All(When.InLanguage(Language.Dutch), When.InLanguage(Language.French), When.InLanguage(Language.German)))));

    [Fact]
    public void FrenchAgainstFrenchAlone_IsNotOppositeForABilingualCommune() =>
        Assert.Empty(Analysed.Of(new TinyCatalogue().Practice("x").Points("up", 5, when: When.InLanguage(Language.French))
            .Points("down", -5, when: When.All(When.InLanguage(Language.French), When.Not(When.InLanguage(Language.Dutch)))).Build()));

    /// <summary>20 reports among 2 500 inhabitants are 80 per 10 000; where nobody lives there is no rate.</summary>
    [Theory]
    [InlineData(3_000, 40)]
    [InlineData(2, 4_999)]
    public void SmallCommuneWithAHighRate_IsHeldBack(int population, int rate) =>
        Assert.Empty(Guarded(When.Any(When.Population.AtLeast(population), When.IncidentsPer10000.Below(rate), Desk)));

    /// <summary>A rate from 2 500 to below 2 501 is one that 4 inhabitants reach, and 5 do not: one report among four.</summary>
    [Fact]
    public void RateThatOneSizeOfCommuneReaches_IsFound() =>
        Assert.Empty(Analysed.Of(new TinyCatalogue().Practice("x")
            .Points("odd", 1, when: When.All(When.Population.Below(6), When.IncidentsPer10000.Between(2_500, 2_501))).Build()));

    [Fact]
    public void RateThatNoSmallCommuneReaches_NeverHolds() =>
        Assert.Equal(DiagnosticCatalogue.NeverHolds, Assert.Single(Analysed.Of(new TinyCatalogue().Practice("x")
            .Points("odd", 1, when: When.All(When.Population.Below(6), When.IncidentsPer10000.Between(2_501, 3_333))).Build())).Kind);

    /// <summary>True of every region, and unknown where no region is known: the guard asks that it be known.</summary>
    [Fact]
    public void AnyRegion_HoldsBackWhereTheRegionIsUnknown() =>
        Assert.Empty(Guarded(When.Any(When.InRegion(Region.Brussels), When.InRegion(Region.Flanders), When.InRegion(Region.Wallonia))));

    [Fact]
    public void TwoEqualGuards_OneIsNamed()
    {
        var catalogue = new TinyCatalogue().Services("desk").Practice("x").Guard("first", Desk, "x").Guard("second", Desk, "x").Build();
        var remark = Assert.Single(Analysed.Of(catalogue));
        Assert.Equal(DiagnosticCatalogue.GuardWithoutEffect, remark.Kind);
        Assert.Equal(["second"], remark.Subjects);
    }

    /// <summary>One guard that asks for as much as two others, which ask for as much as it: what stays holds back as much.</summary>
    [Fact]
    public void GuardsThatImplyEachOther_WhatStaysHoldsBackAsMuch()
    {
        var line = When.Service("line").IsPresent;
        var catalogue = new TinyCatalogue().Services("desk", "line").Practice("x")
            .Guard("both", When.All(Desk, line), "x").Guard("desk", Desk, "x").Guard("line", line, "x").Build();
        Assert.Equal(["desk", "line"], Analysed.Of(catalogue).Select(remark => remark.Removes));
    }

    [Fact]
    public void GuardThatWantsASignalKnown_HoldsBackWhereItIsUnknown() =>
        Assert.Empty(Analysed.Of(new TinyCatalogue().Signal("s").Signal("t").Practice("x").Guard("one", When.Signal("s"), "x")
            .Guard("two", When.All(When.Signal("s"), When.Any(When.Signal("t"), When.Not(When.Signal("t")))), "x").Build())
            .Where(remark => remark.Subjects.Contains("two")));

    /// <summary>A zone's level is inherited as "at least": known to be 3 or more is neither known to be 4 or more nor to be less.</summary>
    [Fact]
    public void RuleThatWantsALevelKnown_IsNarrowerWhereItIsKnownInPart()
    {
        var three = When.Maturity(MaturityDimension.Risk).AtLeast(3);
        var four = When.Maturity(MaturityDimension.Risk).AtLeast(4);
        var remarks = Analysed.Of(new TinyCatalogue().Practice("x", practice => practice with { Answers = ["f"] })
            .Finding("f", When.All(three, When.Any(four, When.Not(four))))
            .Rule(new FindingRule { Id = "plain", Text = TinyCatalogue.Text("f"), Finding = "f", When = three }).Build());
        Assert.DoesNotContain(remarks, remark => remark.Removes == "plain");
    }

    /// <summary>Where only its own rule supports it, a finding falls with that rule, though another rule always holds beside it.</summary>
    [Fact]
    public void RuleThatRestsOnItsOwnFinding_MakesNoOtherSuperfluous()
    {
        var remarks = Analysed.Of(new TinyCatalogue().Signal("s").Signal("t").Practice("x", practice => practice with { Answers = ["f"] })
            .Finding("f", When.Signal("s")).Finding("g", When.Any(When.Finding("f"), When.All(When.Signal("s"), When.Signal("t"))))
            .Rule(new FindingRule { Id = "through-g", Text = TinyCatalogue.Text("g"), Finding = "f", When = When.Finding("g") }).Build());
        Assert.DoesNotContain(remarks, remark => remark.Removes == "finds-f");
    }

    [Fact]
    public void RuleThatIsNarrowerOnlyWhenAllIsKnown_IsNotSubsumed()
    {
        var (s, t) = (When.Signal("s"), When.Signal("t"));
        var remarks = Analysed.Of(new TinyCatalogue().Signal("s").Signal("t").Practice("x", practice => practice with { Answers = ["f"] })
            .Finding("f", When.Any(When.All(s, t), When.All(s, When.Not(t))))
            .Rule(new FindingRule { Id = "plain", Text = TinyCatalogue.Text("f"), Finding = "f", When = s }).Build());
        Assert.DoesNotContain(remarks, remark => remark.Removes == "plain");
    }

    /// <summary>The first size that is tried is too small for the scale; a larger one does.</summary>
    [Theory]
    [InlineData(50_000)]
    [InlineData(500_000)]
    public void PracticeOfLargeCommunes_CanBeRecommended(int from) =>
        Assert.Empty(Analysed.Of(
            new TinyCatalogue().Practice("x", practice => practice with { Scales = [new PracticeScale(Scale.Commune, from)] }).Build()));

    [Fact]
    public void NeedThatTwoWaysMeet_OneOfThemItsOwnStatus_CanBeRecommendedByTheOther() =>
        Assert.Empty(Analysed.Of(new TinyCatalogue().Signal("s")
            .Practice("x", practice => practice with { Needs = When.Any(When.Practice("x", PracticeStatus.InPlace), When.Signal("s")) })
            .Build()));

    [Fact]
    public void NeedThatOnlyItsOwnStatusMeets_IsNeverRecommended() =>
        Assert.Equal(DiagnosticCatalogue.NeverRecommended, Assert.Single(Analysed.Of(new TinyCatalogue()
            .Practice("x", practice => practice with { Needs = When.Practice("x", PracticeStatus.InPlace) }).Build())).Kind);

    [Fact]
    public void UnsuitedEitherWay_IsRecommendedWhereItIsUnknown() =>
        Assert.Empty(Analysed.Of(new TinyCatalogue().Signal("s").Practice("x").Suitability("with", When.Signal("s"), "x")
            .Suitability("without", When.Not(When.Signal("s")), "x").Build()));

    [Fact]
    public void ServedUnlessReopened_CanBeRecommendedOnceReopened() =>
        Assert.Empty(Analysed.Of(new TinyCatalogue().Services("desk").Signal("s")
            .Practice("x", practice => practice with { Needs = Desk, ServedBy = Desk, ReopenedBy = When.Signal("s") }).Build()));

    /// <summary>The points for opening others count what a guard names, so that a guard that is implied can still give some.</summary>
    [Fact]
    public void GuardThatNamesOneServiceMore_IsNotRemovedWherePointsCountIt()
    {
        var catalogue = new TinyCatalogue().Services("desk", "line").Practice("x")
            .Practice("y", practice => practice with { Delivers = ["line"] })
            .Guard("strict", Desk, "x").Guard("wide", When.Any(Desk, When.Service("line").IsPresent), "x");
        Assert.Equal(["wide"], Assert.Single(Analysed.Of(catalogue.Build())).Subjects);
        Assert.Empty(Analysed.Of(catalogue.Points("opens", 1, per: PointsPer.UnlockedPractice).Build()));
    }

    [Fact]
    public void GuardThatNobodyMeets_IsToBeCorrected_NotRemoved()
    {
        var remarks = Guarded(When.All(When.Signal("s"), When.Not(When.Signal("s")), Desk));
        var remark = Assert.Single(remarks, remark => remark.Kind == DiagnosticCatalogue.NeverHolds);
        Assert.Null(remark.Removes);
        Assert.DoesNotContain("remove", remark.Message, StringComparison.Ordinal);
    }
}
