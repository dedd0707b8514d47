using System.Collections.Immutable;
using VifRecommender.Catalogues;
using VifRecommender.Evaluation.Stages;
using VifRecommender.Profiles;
using VifRecommender.Situations;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.Evaluation;

public sealed class ScaleFitTests
{
    private static readonly PracticeScale Commune = new(Scale.Commune, 20_000);
    private static readonly PracticeScale Zone = new(Scale.PoliceZone, 50_000);
    private static readonly PracticeScale Group = new(Scale.Intercommunal, 50_000);
    private static readonly PracticeScale Province = new(Scale.Supralocal);

    [Fact]
    public void Of_NoScales_IsTheCommuneWhateverItsSize() => Assert.Equal((Scale.Commune, Truth.True), Of([], TinyCatalogue.Commune(0)));

    [Theory]
    [InlineData(20_000, Scale.Commune, Truth.True)]
    [InlineData(19_999, Scale.Commune, Truth.False)]
    public void Of_CommuneOnly_IncludesTheThreshold(int population, Scale scale, Truth fits) =>
        Assert.Equal((scale, fits), Of([Commune], TinyCatalogue.Commune(population)));

    [Theory]
    [InlineData(50_000, Truth.True)]
    [InlineData(49_999, Truth.False)]
    [InlineData(null, Truth.Unknown)]
    public void Of_ZoneOfThisPopulation_IsJudgedByIt(int? population, Truth fits)
    {
        var profile = TinyCatalogue.Commune() with { Partnership = new() { Kind = PartnershipKind.PoliceZone, Population = population } };
        Assert.Equal((Scale.PoliceZone, fits), Of([Commune, Zone], profile));
    }

    [Fact]
    public void Of_NoPartnershipKnown_MayBeTheZone() =>
        Assert.Equal((Scale.PoliceZone, Truth.Unknown), Of([Commune, Zone], TinyCatalogue.Commune()));

    [Fact]
    public void Of_NoPartnershipKnown_IsTheMostLocalThatMayFit() =>
        Assert.Equal((Scale.PoliceZone, Truth.Unknown), Of([Commune, Zone, Group], TinyCatalogue.Commune()));

    [Fact]
    public void Of_PartnershipThatIsNoZone_SaysNothingOfTheZone()
    {
        var profile = TinyCatalogue.Commune() with { Partnership = new() { Kind = PartnershipKind.Intercommunal, Population = 90_000 } };
        Assert.Equal((Scale.PoliceZone, Truth.Unknown), Of([Zone], profile));
        Assert.Equal((Scale.Intercommunal, Truth.True), Of([Zone, Group], profile));
    }

    [Fact]
    public void Of_CommuneAloneIsLargeEnoughForTheZone_NeedsNoPartnership() =>
        Assert.Equal((Scale.PoliceZone, Truth.True), Of([Zone], TinyCatalogue.Commune(60_000)));

    [Fact]
    public void Of_SeveralFit_IsTheMostLocal() =>
        Assert.Equal((Scale.Commune, Truth.True), Of([Commune, Zone, Province], TinyCatalogue.Commune(60_000)));

    [Fact]
    public void Of_NothingElseIsKnownToFit_IsTheProvince() =>
        Assert.Equal((Scale.Supralocal, Truth.True), Of([Commune, Zone, Province], TinyCatalogue.Commune()));

    [Fact]
    public void Of_ProvinceWithAThreshold_IsAlwaysLargeEnough() =>
        Assert.Equal((Scale.Supralocal, Truth.True), Of([new(Scale.Supralocal, 900_000)], TinyCatalogue.Commune(1)));

    [Fact]
    public void Of_NoneFits_IsTheWidest()
    {
        var profile = TinyCatalogue.Commune() with { Partnership = new() { Population = 30_000 } };
        Assert.Equal((Scale.Intercommunal, Truth.False), Of([Commune, Zone, Group], profile));
    }

    private static (Scale Scale, Truth Fits) Of(ImmutableArray<PracticeScale> scales, CommuneProfile profile) =>
        new ScaleFit(profile).Of(scales);
}
