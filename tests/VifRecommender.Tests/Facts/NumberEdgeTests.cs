using VifRecommender.Facts;

namespace VifRecommender.Tests.Facts;

public sealed class NumberEdgeTests
{
    private static NumberEdge At(decimal number) => new(number, IsAfter: false);

    private static NumberEdge After(decimal number) => new(number, IsAfter: true);

    [Fact]
    public void IsPassedBy_TheNumberItself_IsOnTheUpperSideOrNot()
    {
        Assert.Equal([false, true, true], new[] { 2.9m, 3, 3.1m }.Select(At(3).IsPassedBy));
        Assert.Equal([false, false, true], new[] { 2.9m, 3, 3.1m }.Select(After(3).IsPassedBy));
    }

    [Fact]
    public void FirstWhole_EachSide_IsTheNextThatPasses()
    {
        Assert.Equal([3, 4, -2], new[] { At(3), At(3.2m), At(-2.5m) }.Select(edge => edge.FirstWhole()));
        Assert.Equal([4, 4, -2], new[] { After(3), After(3.2m), After(-2.5m) }.Select(edge => edge.FirstWhole()));
        Assert.Equal(decimal.MaxValue, After(decimal.MaxValue).FirstWhole());
        Assert.Equal(decimal.MinValue, At(decimal.MinValue).FirstWhole());
    }

    [Fact]
    public void CompareTo_SameNumber_IsBeforeWhatLiesAfterIt() =>
        Assert.Equal([At(2), After(2), At(3), After(3)], new[] { After(3), At(3), After(2), At(2) }.Order());
}
