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
}
