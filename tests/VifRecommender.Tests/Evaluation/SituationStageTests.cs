using VifRecommender.Profiles;
using VifRecommender.Situations;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.Evaluation;

public sealed class SituationStageTests
{
    private static readonly TinyCatalogue Tiny = new TinyCatalogue().Services("directory", "police-link")
        .Practice("guide",
            practice =>
                practice with { Delivers = ["directory"], Raises = [new(MaturityDimension.Contact, 2), new(MaturityDimension.People, 3)] })
        .Practice("dismissed");

    private static readonly Recommender Recommender = new(Tiny.Build());

    [Theory]
    [InlineData(MaturityDimension.Coordination, 3)]
    [InlineData(MaturityDimension.People, 3)]
    [InlineData(MaturityDimension.Risk, 3)]
    [InlineData(MaturityDimension.Contact, 2)]
    [InlineData(MaturityDimension.Offer, 2)]
    [InlineData(MaturityDimension.Evaluation, 2)]
    public void Level_PartnershipIsHigher_IsInheritedForThreeDimensionsOnly(MaturityDimension dimension, int expected)
    {
        var profile = TinyCatalogue.Commune() with
        {
            NetworkMaturity = NetworkMaturity.All(2),
            Partnership = new() { Maturity = NetworkMaturity.All(3) }
        };
        Assert.Equal(LevelRange.Of(expected), Read(profile).Level(dimension));
    }

    [Fact]
    public void Level_PartnershipIsLower_StaysTheCommunesOwn()
    {
        var profile = TinyCatalogue.Commune() with
        {
            NetworkMaturity = NetworkMaturity.All(4),
            Partnership = new() { Maturity = NetworkMaturity.All(3) }
        };
        Assert.All(Enum.GetValues<MaturityDimension>(), dimension => Assert.Equal(LevelRange.Of(4), Read(profile).Level(dimension)));
    }

    [Fact]
    public void Level_OwnIsUnknown_IsAtLeastThePartnerships()
    {
        var profile = TinyCatalogue.Commune() with { Partnership = new() { Maturity = NetworkMaturity.All(3) } };
        Assert.Equal(new LevelRange(3, 5), Read(profile).Level(MaturityDimension.Risk));
        Assert.Equal(LevelRange.Unknown, Read(profile).Level(MaturityDimension.Contact));
    }

    [Theory]
    [InlineData(Holder.Zone, Truth.True)]
    [InlineData(Holder.Commune, Truth.False)]
    public void Service_PresentAtAHolder_CountsWhereTheCatalogueSaysThatItCan(Holder holder, Truth expected)
    {
        var tiny = new TinyCatalogue().Service("zonal", Holder.Zone).Practice("x");
        Assert.Equal(expected, tiny.Situation(TinyCatalogue.Commune()
            .WithService("zonal", new ServiceState(Presence.Present, holder))).Service("zonal"));
    }

    [Fact]
    public void Service_PracticeInPlace_IsDelivered() =>
        Assert.Equal(Truth.True, Read(TinyCatalogue.Commune().WithPractice("guide", PracticeStatus.InPlace)).Service("directory"));

    [Fact]
    public void Service_PracticeInPlaceAndOthersAbsent_IsDelivered() =>
        Assert.Equal(Truth.True,
            Read((TinyCatalogue.Commune() with { OtherServices = Presence.Absent }).WithPractice("guide", PracticeStatus.InPlace))
                .Service("directory"));

    [Theory]
    [InlineData(Presence.Unknown, Truth.True)]
    [InlineData(Presence.Absent, Truth.False)]
    public void Service_PracticeInPlaceAndServiceNamed_IsWhatIsSaidOfTheService(Presence stated, Truth expected) =>
        Assert.Equal(expected,
            Read(TinyCatalogue.With(("directory", stated)).WithPractice("guide", PracticeStatus.InPlace)).Service("directory"));

    [Theory]
    [InlineData(PracticeStatus.InProgress)]
    [InlineData(PracticeStatus.Planned)]
    [InlineData(PracticeStatus.Dismissed)]
    public void Service_PracticeNotYetInPlace_IsUnknown(PracticeStatus status)
    {
        var situation = Read(TinyCatalogue.Commune().WithPractice("guide", status));
        Assert.Equal(Truth.Unknown, situation.Service("directory"));
        Assert.Equal(LevelRange.Unknown, situation.Level(MaturityDimension.People));
    }

    [Fact]
    public void Level_PracticeInPlaceRaisesIt_IsAtLeastThat()
    {
        var situation = Read(TinyCatalogue.Commune().WithPractice("guide", PracticeStatus.InPlace));
        Assert.Equal(new LevelRange(2, 5), situation.Level(MaturityDimension.Contact));
        Assert.Equal(new LevelRange(3, 5), situation.Level(MaturityDimension.People));
        Assert.Equal(LevelRange.Unknown, situation.Level(MaturityDimension.Risk));
    }

    [Fact]
    public void Level_StatedLowerThanAPracticeInPlaceRaises_StaysAsStated()
    {
        var profile =
            (TinyCatalogue.Commune() with { NetworkMaturity = new() { People = 2 } }).WithPractice("guide", PracticeStatus.InPlace);
        Assert.Equal(LevelRange.Of(2), Read(profile).Level(MaturityDimension.People));
    }

    [Theory]
    [InlineData("2027-06-29", PracticeStatus.Dismissed)]
    [InlineData("2027-06-30", PracticeStatus.Dismissed)]
    [InlineData("2027-07-01", null)]
    [InlineData(null, PracticeStatus.Dismissed)]
    public void Practice_DismissedUntilADay_CountsThatDayToo(string? today, PracticeStatus? expected)
    {
        var profile = TinyCatalogue.Commune()
            .WithPractice("dismissed", new PracticeState(PracticeStatus.Dismissed, "out-of-scope", new CalendarDate(2027, 6, 30)));
        Assert.Equal(expected, Recommender.Recommend(profile, Date(today)).Situation.Practice("dismissed"));
    }

    [Fact]
    public void Practice_DismissedWithoutEnd_CountsForever() =>
        Assert.Equal(PracticeStatus.Dismissed,
            Recommender.Recommend(TinyCatalogue.Commune().WithPractice("dismissed", PracticeStatus.Dismissed),
                new(9999, 12, 31)).Situation.Practice("dismissed"));

    [Fact]
    public void Practice_PlannedUntilADay_DoesNotEnd()
    {
        var profile = TinyCatalogue.Commune()
            .WithPractice("guide", new PracticeState(PracticeStatus.Planned, Until: new CalendarDate(2020, 1, 1)));
        Assert.Equal(PracticeStatus.Planned, Recommender.Recommend(profile, new(2026, 1, 1)).Situation.Practice("guide"));
    }

    private static Situation Read(CommuneProfile profile) => Recommender.Recommend(profile).Situation;

    private static CalendarDate? Date(string? text) => CalendarDate.TryParse(text, out var date) ? date : null;
}
