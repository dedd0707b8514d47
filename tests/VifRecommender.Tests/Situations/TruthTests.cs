using VifRecommender.Profiles;
using VifRecommender.Situations;

namespace VifRecommender.Tests.Situations;

public sealed class TruthTests
{
    [Theory]
    [InlineData(Truth.True, Truth.True, Truth.True)]
    [InlineData(Truth.True, Truth.Unknown, Truth.Unknown)]
    [InlineData(Truth.True, Truth.False, Truth.False)]
    [InlineData(Truth.Unknown, Truth.Unknown, Truth.Unknown)]
    [InlineData(Truth.Unknown, Truth.False, Truth.False)]
    [InlineData(Truth.False, Truth.False, Truth.False)]
    public void And_Pair_IsTheLower(Truth left, Truth right, Truth expected)
    {
        Assert.Equal(expected, left.And(right));
        Assert.Equal(expected, right.And(left));
    }

    [Theory]
    [InlineData(Truth.True, Truth.True, Truth.True)]
    [InlineData(Truth.True, Truth.Unknown, Truth.True)]
    [InlineData(Truth.True, Truth.False, Truth.True)]
    [InlineData(Truth.Unknown, Truth.Unknown, Truth.Unknown)]
    [InlineData(Truth.Unknown, Truth.False, Truth.Unknown)]
    [InlineData(Truth.False, Truth.False, Truth.False)]
    public void Or_Pair_IsTheHigher(Truth left, Truth right, Truth expected)
    {
        Assert.Equal(expected, left.Or(right));
        Assert.Equal(expected, right.Or(left));
    }

    [Theory]
    [InlineData(Truth.True, Truth.False)]
    [InlineData(Truth.Unknown, Truth.Unknown)]
    [InlineData(Truth.False, Truth.True)]
    public void Not_Truth_IsTheOpposite(Truth truth, Truth expected) => Assert.Equal(expected, truth.Not());

    [Theory]
    [InlineData(Presence.Present, Truth.True)]
    [InlineData(Presence.Absent, Truth.False)]
    [InlineData(Presence.Unknown, Truth.Unknown)]
    public void ToTruth_Presence_KeepsUnknown(Presence presence, Truth expected) => Assert.Equal(expected, presence.ToTruth());
}
