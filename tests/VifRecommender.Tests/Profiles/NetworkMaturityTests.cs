using VifRecommender.Profiles;

namespace VifRecommender.Tests.Profiles;

public sealed class NetworkMaturityTests
{
    public static TheoryData<MaturityDimension> Dimensions => [.. Enum.GetValues<MaturityDimension>()];

    [Theory]
    [MemberData(nameof(Dimensions))]
    public void With_OneDimension_ChangesThatOneOnly(MaturityDimension dimension)
    {
        var maturity = NetworkMaturity.All(2).With(dimension, 4);
        Assert.All(Enum.GetValues<MaturityDimension>(), each => Assert.Equal(each == dimension ? 4 : 2, maturity[each]));
        Assert.Null(maturity.With(dimension, null)[dimension]);
    }

    [Theory]
    [MemberData(nameof(Dimensions))]
    public void With_LevelOutOfRange_Throws(MaturityDimension dimension)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => default(NetworkMaturity).With(dimension, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => default(NetworkMaturity).With(dimension, 6));
    }

    [Fact]
    public void Members_EachDimension_AreItsOwn()
    {
        var maturity = new NetworkMaturity { Contact = 1, Coordination = 2, People = 3, Risk = 4, Offer = 5, Evaluation = null };
        Assert.Equal([1, 2, 3, 4, 5, null], Enum.GetValues<MaturityDimension>().Select(each => maturity[each]));
        Assert.Equal((1, 2, 3, 4, 5, null),
            (maturity.Contact, maturity.Coordination, maturity.People, maturity.Risk, maturity.Offer, maturity.Evaluation));
    }

    [Fact]
    public void Default_Maturity_IsUnknown() =>
        Assert.All(Enum.GetValues<MaturityDimension>(), each => Assert.Null(default(NetworkMaturity)[each]));

    [Fact]
    public void Indexer_NoSuchDimension_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => default(NetworkMaturity)[(MaturityDimension)6]);
        Assert.Throws<ArgumentOutOfRangeException>(() => default(NetworkMaturity).With((MaturityDimension)6, 1));
    }

    [Fact]
    public void Equality_SameLevels_IsByValue() =>
        Assert.Equal(NetworkMaturity.All(3),
            NetworkMaturity.All(1).With(MaturityDimension.Contact, 3) with
            {
                Coordination = 3,
                People = 3,
                Risk = 3,
                Offer = 3,
                Evaluation = 3,
            });
}
