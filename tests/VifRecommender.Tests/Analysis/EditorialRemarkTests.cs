using VifRecommender.Analysis;
using VifRecommender.Catalogues;
using VifRecommender.Conditions;
using VifRecommender.Diagnostics;
using VifRecommender.Facts;
using VifRecommender.Profiles;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.Analysis;

/// <summary>
/// What an editor would want to be told: each fault planted once, and beside it a catalogue that looks alike and is right.
/// </summary>
public sealed class EditorialRemarkTests
{
    private static readonly Condition Busy = When.Signal("busy");
    private static readonly Condition Far = When.Signal("far");

    private static readonly PracticeSelector OnlyX = new() { Practices = ["x"] };

    /// <summary>Two practices and two signals that conditions ask for.</summary>
    private static TinyCatalogue Tiny => new TinyCatalogue().Signal("busy").Signal("far").Practice("x").Practice("y")
        .Points("uses-busy", 1, new PracticeSelector { Practices = ["y"] }, Busy)
        .Points("uses-far", 2, new PracticeSelector { Practices = ["y"] }, Far);

    private static CautionRule Caution(string id, Condition when, string text, params string[] practices) =>
        new() { Id = id, Text = TinyCatalogue.Text(text), Practices = [.. practices], When = when };

    private static Remark Only(TinyCatalogue catalogue, DiagnosticDescriptor kind, params string[] subjects)
    {
        var remark = Assert.Single(Analysed.Of(catalogue.Build()));
        Assert.Equal(kind, remark.Kind);
        Assert.Equal(subjects, remark.Subjects);
        return remark;
    }

    private static void Nothing(TinyCatalogue catalogue) => Assert.Empty(Analysed.Of(catalogue.Build()));

    private static TinyCatalogue Bands(params (int Points, Condition When)[] bands) => bands.Select((band, place) => (band, place))
        .Aggregate(new TinyCatalogue().Practice("x"),
            (tiny, each) => tiny.Points($"band-{each.place}", each.band.Points, OnlyX, each.band.When));

    [Fact]
    public void Tiny_IsRight() => Nothing(Tiny);

    [Fact]
    public void FindingUsedByAnUnusedOne_LeadsNowhere()
    {
        var remarks = Analysed.Of(Tiny.Finding("first", Busy).Finding("second", When.Finding("first")).Build());
        Assert.Equal(["VIF4107 second", "VIF4114 first"], remarks.Select(remark => $"{remark.Kind.Id} {remark.Subjects[0]}"));
    }

    [Fact]
    public void FindingUsedThroughAnother_IsUsed() =>
        Nothing(Tiny.Finding("first", Busy).Finding("second", When.Finding("first"))
            .Practice("z", practice => practice with { Answers = ["second"] }));

    [Fact]
    public void FindingThatServesAPractice_IsUsed() =>
        Nothing(Tiny.Finding("first", Busy).Practice("z", practice => practice with { ServedBy = When.Finding("first") }));

    [Fact]
    public void SignalThatNothingAsks_IsUnused() => Only(Tiny.Signal("idle"), DiagnosticCatalogue.NeverUsed, "idle");

    [Fact]
    public void ServiceThatNothingNames_IsUnused() => Only(Tiny.Services("idle"), DiagnosticCatalogue.NeverUsed, "idle");

    [Fact]
    public void StructureThatNothingAsks_IsUnused() => Only(Tiny.Structure("idle"), DiagnosticCatalogue.NeverUsed, "idle");

    [Fact]
    public void SourceThatNothingRestsOn_IsUnused()
    {
        var source = new Source { Id = "idle", Title = "A study", Url = "https://example.org/idle", Accessed = "2026-11-01" };
        var remark = Assert.Single(Analysed.Of(Tiny.Build().With(builder => builder.Add(source))));
        Assert.Equal((DiagnosticCatalogue.NeverUsed, "idle"), (remark.Kind, remark.Subjects.Single()));
    }

    [Fact]
    public void WordsThatSomethingUses_AreUsed() => Nothing(Tiny.Services("helps", "comes", "asked", "held").Structure("centre")
        .Practice("z",
            practice => practice with
            {
                Helps = ["helps"],
                Delivers = ["comes"],
                ReopenedBy = When.Structure("centre", StructurePresence.Present),
                ServedBy = When.Service("held").IsHeldBy(Holder.Zone)
            })
        .Rule(new ContradictionRule
        {
            Id = "odd",
            Text = TinyCatalogue.Text("odd"),
            When = Busy,
            Asks = new Fact(FactKind.Service, "asked")
        }));

    [Fact]
    public void PracticeInsteadOfItself_IsUnsuited() =>
        Only(Tiny.Suitability("not-here", Busy, "x", "x"), DiagnosticCatalogue.InsteadUnsuited, "not-here", "x");

    [Fact]
    public void InsteadThatDoesNotSuitEither_IsUnsuited() => Only(
        Tiny.Suitability("not-x", When.All(Busy, Far), "x", "z").Practice("z").Suitability("not-z", Far, "z"),
        DiagnosticCatalogue.InsteadUnsuited, "not-x", "z");

    [Fact]
    public void InsteadThatSuitsSometimes_IsSuited() =>
        Nothing(Tiny.Practice("z").Suitability("not-x", Busy, "x", "z").Suitability("not-z", Far, "z"));

    [Fact]
    public void SameCautionUnderANarrowerCondition_IsSaidTwice() => Only(
        Tiny.Rule(Caution("wide", Busy, "slowly", "x", "y")).Rule(Caution("narrow", When.All(Busy, Far), "slowly", "x")),
        DiagnosticCatalogue.CautionTwice, "narrow", "wide");

    [Fact]
    public void EqualCautions_TheLaterIsNamed() =>
        Only(Tiny.Rule(Caution("a", Busy, "slowly", "x")).Rule(Caution("b", Busy, "slowly", "x")), DiagnosticCatalogue.CautionTwice, "b",
            "a");

    [Fact]
    public void OtherWordsOrOtherPracticesOrOtherConditions_AreOtherCautions() => Nothing(Tiny.Rule(Caution("a", Busy, "slowly", "x"))
        .Rule(Caution("b", Busy, "quietly", "x")).Rule(Caution("c", Busy, "slowly", "y")).Rule(Caution("d", Far, "slowly", "x")));

    [Fact]
    public void CautionForWhatDoesNotSuitThen_IsMasked() =>
        Only(Tiny.Suitability("not-here", Busy, "x").Rule(Caution("slow", When.All(Busy, Far), "slowly", "x", "y")),
            DiagnosticCatalogue.Masked, "slow", "x");

    [Fact]
    public void PointsForWhatDoesNotSuitThen_AreMasked()
    {
        var remark = Only(Tiny.Suitability("not-here", Busy, "x").Points("more", 3, OnlyX, Busy), DiagnosticCatalogue.Masked, "more", "x");
        Assert.Equal("more", remark.Removes);
    }

    [Fact]
    public void CautionThatIsSeenWhereASignalIsUnknown_IsNotMasked() =>
        Nothing(Tiny.Suitability("not-here", When.All(Busy, Far), "x").Rule(Caution("slow", Busy, "slowly", "x"))
            .Points("all", 3, when: When.All(Busy, Far)));

    [Fact]
    public void RepeatedPart_IsRedundant() => Says(When.All(Busy, Far, Busy), "signal:busy is present");

    [Fact]
    public void AbsorbedPart_IsRedundant() =>
        Says(When.Any(Busy, When.All(Busy, Far)), "all of (signal:busy is present; signal:far is present)");

    [Fact]
    public void ImpliedPart_IsRedundant() =>
        Says(When.All(When.Population.Below(5_000), When.Population.Below(10_000), Busy), "population below 10000");

    [Fact]
    public void OtherRegion_IsRedundant() =>
        Says(When.All(When.InRegion(Region.Flanders), When.Not(When.InRegion(Region.Wallonia))), "not (region is wallonia)");

    /// <summary>The second part asks that the signal be known, and does hold something back.</summary>
    [Fact]
    public void PartThatAsksThatSomethingBeKnown_IsNotRedundant() =>
        Nothing(Tiny.Points("known", 3, OnlyX, When.All(Busy, When.Any(Far, When.Not(Far)))));

    [Fact]
    public void PartsThatEachCount_AreNotRedundant() =>
        Nothing(Tiny.Points("two", 3, OnlyX,
            When.Any(When.All(Busy, When.Population.Below(5_000)), When.All(Far, When.Population.Below(9_000)))));

    [Fact]
    public void RepeatedPartOfANeed_IsRedundant()
    {
        var desk = When.Service("desk").IsPresent;
        Only(Tiny.Services("desk", "line")
            .Practice("z", practice => practice with { Needs = When.All(desk, When.Any(desk, When.Service("line").IsPresent)) }),
            DiagnosticCatalogue.RedundantPart, "z");
    }

    private static void Says(Condition condition, string part) =>
        Assert.Contains($"the part \"{part}\" changes nothing",
            Only(Tiny.Points("odd", 3, OnlyX, condition), DiagnosticCatalogue.RedundantPart, "odd").Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    public void SameRuleForEachRegion_IsOneRule(int regions)
    {
        var tiny = Enum.GetValues<Region>().Take(regions).Aggregate(Tiny, (each, region) => each.Rule(new PriorityRule
        {
            Id = $"in-{(int)region}",
            Text = TinyCatalogue.Text("here"),
            Points = 3,
            For = OnlyX,
            When = When.All(Busy, When.InRegion(region)),
        }));
        Only(tiny, DiagnosticCatalogue.OneRulePerRegion, [.. Enum.GetValues<Region>().Take(regions).Select(region => $"in-{(int)region}")]);
    }

    [Fact]
    public void RulesOfRegionsWithOtherWordsOrPoints_AreTheirOwn() => Nothing(Tiny
        .Points("in-flanders", 3, OnlyX, When.InRegion(Region.Flanders)).Points("in-wallonia", 3, OnlyX, When.InRegion(Region.Wallonia))
        .Rule(new PriorityRule
        {
            Id = "in-brussels",
            Text = TinyCatalogue.Text("in-wallonia"),
            Points = 4,
            For = OnlyX,
            When = When.InRegion(Region.Brussels)
        }));

    [Fact]
    public void BandsThatMissOneNumber_HaveAGap() =>
        Only(Bands((3, When.Population.Below(9_999)), (1, When.Population.AtLeast(10_000))), DiagnosticCatalogue.BandsWithGap, "band-0",
            "band-1");

    [Fact]
    public void RowOfBandsWithAHole_HasAGap() => Only(
        Bands((5, When.Population.Below(5_000)), (3, When.Population.Between(5_000, 20_000)), (1, When.Population.AtLeast(50_000))),
        DiagnosticCatalogue.BandsWithGap, "band-1", "band-2");

    [Fact]
    public void BandsAroundAMiddleWithoutPoints_HaveNoGap()
    {
        Nothing(
            Bands((5, When.Population.Below(5_000)), (2, When.Population.Between(5_000, 10_000)), (-3, When.Population.AtLeast(50_000))));
        Nothing(Bands((3, When.Population.Below(5_000)), (3, When.Population.AtLeast(50_000))));
        Nothing(Bands((3, When.OverallMaturity.Below(3)), (-3, When.OverallMaturity.AtLeast(4))));
    }

    [Fact]
    public void BandsThatMeet_HaveNoGap() =>
        Nothing(
            Bands((5, When.Population.Below(5_000)), (3, When.Population.Between(5_000, 20_000)), (1, When.Population.AtLeast(20_000))));

    [Fact]
    public void BandsThatShareNumbers_Overlap()
    {
        var remark = Only(Bands((3, When.Population.Below(12_000)), (1, When.Population.AtLeast(10_000))), DiagnosticCatalogue.BandsOverlap,
            "band-0", "band-1");
        Assert.InRange(remark.Witness!.Population, 10_000, 11_999);
        Only(Bands((3, When.Maturity(MaturityDimension.Risk).Below(4)), (1, When.Maturity(MaturityDimension.Risk).AtLeast(3))),
            DiagnosticCatalogue.BandsOverlap, "band-0", "band-1");
    }

    [Fact]
    public void BandWithinAnother_AddsUpOnPurpose() =>
        Nothing(Bands((3, When.Population.Below(10_000)), (2, When.Population.Below(5_000))));

    [Fact]
    public void PracticeThatDoesNotSayHowToBegin_IsNamed()
    {
        var remark = Only(Tiny.Practice("z", practice => practice with { Because = null, FirstStep = [], Carrier = [] }),
            DiagnosticCatalogue.NoBeginning, "z");
        Assert.Contains("because, firstStep, carrier", remark.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TextThatIsForSomeCommunesOnly_IsNoBeginningForAll()
    {
        PlacedText step = new(TinyCatalogue.Text("ring somebody up"));
        Assert.All(
            new[] { step with { Region = Region.Flanders }, step with { Languages = [Language.Dutch] }, step with { Below = 10_000 },
                step with { Scale = Scale.PoliceZone }, new PlacedText(TinyCatalogue.Text("ring {centre} up")) },
            some => Assert.Contains(": firstStep.",
                Only(Tiny.Structure("centre").Signal("x")
                    .Practice("z",
                        practice => practice with
                        {
                            FirstStep = [some],
                            ServedBy = When.Structure("centre", StructurePresence.Present),
                            ReopenedBy = When.Signal("x")
                        }), DiagnosticCatalogue.NoBeginning, "z").Message, StringComparison.Ordinal));
        Nothing(Tiny.Practice("z",
            practice => practice with
            {
                FirstStep = [step with { Region = Region.Flanders }, step],
                Carrier = [new PlacedText(TinyCatalogue.Text("the {cpas}"))]
            }));
    }

    [Fact]
    public void TextThatLacksAServedLanguage_IsNamedOnce()
    {
        const string Text = """{ "nl": "Eigen teken" }""";
        var overlay = System.Text.Encoding.UTF8.GetBytes($$"""
            { "schemaVersion": 1, "catalogue": { "id": "own", "version": "1" }, "extends": "tiny", "languages": ["nl", "de"],
              "signals": [{ "id": "own", "domain": "victims", "name": {{Text}}, "question": {{Text}} }] }
            """);
        var catalogue = VifRecommender.Loading.CatalogueReader.ReadOverlays(
            new TinyCatalogue().Practice("x").Build(), [new("own.json", overlay)]).ValueOrThrow();
        var remark = Assert.Single(Analysed.Of(catalogue), each => each.Kind == DiagnosticCatalogue.NotServed);
        Assert.Equal(["own"], remark.Subjects);
        Assert.Contains("lacks de, which", remark.Message, StringComparison.Ordinal);
    }
}
