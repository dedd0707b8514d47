using VifRecommender.Situations;

namespace VifRecommender.Tests.Situations;

public sealed class LevelRangeTests
{
    [Fact]
    public void Of_KnownLevel_IsARangeOfOne()
    {
        Assert.Equal(new LevelRange(3, 3), LevelRange.Of(3));
        Assert.True(LevelRange.Of(3).IsKnown);
    }

    [Fact]
    public void Of_UnknownLevel_IsOneToFive()
    {
        Assert.Equal(new LevelRange(1, 5), LevelRange.Of(null));
        Assert.Equal(LevelRange.Unknown, LevelRange.Of(null));
        Assert.False(LevelRange.Unknown.IsKnown);
    }

    [Fact]
    public void Max_Ranges_IsTheRangeOfTheHigherLevel()
    {
        Assert.Equal(new LevelRange(3, 5), LevelRange.Unknown.Max(LevelRange.Of(3)));
        Assert.Equal(new LevelRange(4, 4), LevelRange.Of(2).Max(LevelRange.Of(4)));
        Assert.Equal(new LevelRange(2, 4), new LevelRange(1, 4).Max(new LevelRange(2, 3)));
    }

    [Fact]
    public void Min_Ranges_IsTheRangeOfTheLowerLevel()
    {
        Assert.Equal(new LevelRange(1, 3), LevelRange.Unknown.Min(LevelRange.Of(3)));
        Assert.Equal(new LevelRange(2, 2), LevelRange.Of(2).Min(LevelRange.Of(4)));
        Assert.Equal(new LevelRange(1, 3), new LevelRange(1, 4).Min(new LevelRange(2, 3)));
    }

    [Theory]
    [InlineData(1, 1, 2, 2)]
    [InlineData(2, 5, 3, 5)]
    [InlineData(5, 5, 5, 5)]
    public void OneUp_Range_StopsAtFive(int from, int to, int expectedFrom, int expectedTo) =>
        Assert.Equal(new LevelRange(expectedFrom, expectedTo), new LevelRange(from, to).OneUp());
}
