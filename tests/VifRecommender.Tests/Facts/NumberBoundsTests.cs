using VifRecommender.Facts;
using VifRecommender.Situations;

namespace VifRecommender.Tests.Facts;

public sealed class NumberBoundsTests
{
    [Theory]
    [InlineData(2, 2, Truth.True)]
    [InlineData(2, 3, Truth.True)]
    [InlineData(3, 4, Truth.Unknown)]
    [InlineData(1, 2, Truth.Unknown)]
    [InlineData(1, 5, Truth.Unknown)]
    [InlineData(1, 1, Truth.False)]
    [InlineData(4, 5, Truth.False)]
    public void Hold_Range_IsCertainOnlyWhenTheWholeRangeIs(int from, int to, Truth expected) =>
        Assert.Equal(expected, new NumberBounds(2, 4).Hold(from, to));

    [Fact]
    public void Hold_NoNumber_IsUnknown() => Assert.Equal(Truth.Unknown, new NumberBounds(2, 4).Hold(null));

    [Fact]
    public void Hold_NoBounds_IsTrue() => Assert.Equal(Truth.True, new NumberBounds(null, null).Hold(-7, 7));

    [Fact]
    public void ToString_EachForm_IsStable()
    {
        Assert.Equal("at least 2 and below 4", new NumberBounds(2, 4).ToString());
        Assert.Equal("at least 0.5", new NumberBounds(0.5m, null).ToString());
        Assert.Equal("below 10000", new NumberBounds(null, 10_000).ToString());
        Assert.Equal("any number", new NumberBounds(null, null).ToString());
    }
}
