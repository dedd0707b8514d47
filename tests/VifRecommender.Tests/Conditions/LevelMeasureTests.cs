using VifRecommender.Conditions;
using VifRecommender.Facts;

namespace VifRecommender.Tests.Conditions;

public sealed class LevelMeasureTests
{
    [Theory]
    [InlineData(0, false)]
    [InlineData(1, false)]
    [InlineData(2, true)]
    [InlineData(5, true)]
    [InlineData(6, false)]
    public void Below_EachLevel_IsAskedWhereOneLiesBelow(int level, bool asked) =>
        Check(When.OverallMaturity.Below, level, asked ? new NumberBounds { Below = level } : null, "Ask for a level below 2 to 5.");

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(5, true)]
    [InlineData(6, false)]
    public void AtLeast_EachLevel_IsAskedWhereThereIsOne(int level, bool asked) =>
        Check(When.OverallMaturity.AtLeast, level, asked ? new NumberBounds { AtLeast = level } : null, "A maturity level is 1 to 5.");

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(4, true)]
    [InlineData(5, false)]
    public void Above_EachLevel_IsAskedWhereOneLiesAbove(int level, bool asked) =>
        Check(When.OverallMaturity.Above, level, asked ? new NumberBounds { Above = level } : null, "Ask for a level above 1 to 4.");

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(5, true)]
    [InlineData(6, false)]
    public void AtMost_EachLevel_IsAskedWhereThereIsOne(int level, bool asked) =>
        Check(When.OverallMaturity.AtMost, level, asked ? new NumberBounds { AtMost = level } : null, "A maturity level is 1 to 5.");

    private static void Check(Func<int, Condition> ask, int level, NumberBounds? expected, string message)
    {
        if (expected is { } bounds) Assert.Equal(bounds, Assert.IsType<MaturityCondition>(ask(level)).Bounds);
        else Assert.StartsWith(message, Assert.Throws<ArgumentOutOfRangeException>(() => ask(level)).Message, StringComparison.Ordinal);
    }
}
