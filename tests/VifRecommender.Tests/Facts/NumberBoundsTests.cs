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

    /// <summary>Each bound at its number, and a hair beside it.</summary>
    [Theory]
    [InlineData("at least", -1, Truth.False)]
    [InlineData("at least", 0, Truth.True)]
    [InlineData("above", 0, Truth.False)]
    [InlineData("above", 1, Truth.True)]
    [InlineData("below", -1, Truth.True)]
    [InlineData("below", 0, Truth.False)]
    [InlineData("at most", 0, Truth.True)]
    [InlineData("at most", 1, Truth.False)]
    public void Hold_AtTheBound_IncludesItOrNot(string word, int beside, Truth expected)
    {
        var bounds = Bounds(word, 0.25m);
        Assert.Equal(expected, bounds.Hold(0.25m + (beside * 0.0000001m)));
        Assert.Equal($"{word} 0.25", bounds.ToString());
        Assert.Equal(Truth.Unknown, bounds.Hold(0, 1));
    }

    /// <summary>Whole numbers are compared in another way, to the same end, wherever the bound lies between them.</summary>
    [Fact]
    public void Hold_WholeNumbers_AgreesWithDecimals()
    {
        foreach (var word in new[] { "at least", "above", "below", "at most" })
        {
            foreach (var bound in new[] { -1m, 0, 2, 2.5m, 3, 4.999m })
            {
                var bounds = Bounds(word, bound);
                for (var from = -2; from <= 6; from++)
                {
                    for (var to = from; to <= 6; to++) Assert.Equal(bounds.Hold((decimal)from, to), new WholeBounds(bounds).Hold(from, to));
                }
            }
        }
    }

    /// <summary>Where both bounds of a side are given, the narrower one decides.</summary>
    [Fact]
    public void Edges_TwoOfOneSide_AreTheNarrower()
    {
        Assert.Equal(new NumberEdge(3, IsAfter: true), new NumberBounds { AtLeast = 3, Above = 3 }.From);
        Assert.Equal(new NumberEdge(4, IsAfter: false), new NumberBounds { AtLeast = 4, Above = 3 }.From);
        Assert.Equal(new NumberEdge(3, IsAfter: false), new NumberBounds { Below = 3, AtMost = 3 }.Until);
        Assert.Equal(new NumberEdge(2, IsAfter: true), new NumberBounds { Below = 3, AtMost = 2 }.Until);
        Assert.Null(new NumberBounds { Below = 3 }.From);
        Assert.Null(new NumberBounds { Above = 3 }.Until);
        Assert.Equal([Truth.False, Truth.True, Truth.False],
            new[] { 3m, 3.5m, 4 }.Select(number => new NumberBounds { AtLeast = 2, Above = 3, Below = 4, AtMost = 5 }.Hold(number)));
        Assert.Equal([Truth.False, Truth.True, Truth.False],
            new[] { 2.9m, 3, 4.1m }.Select(number => new NumberBounds { AtLeast = 3, Above = 2, Below = 5, AtMost = 4 }.Hold(number)));
    }

    [Fact]
    public void Hold_FarBounds_AreNoFault()
    {
        foreach (var far in new[] { decimal.MinValue, decimal.MaxValue, 9_000_000_000m, -9_000_000_000m })
        {
            Assert.Equal(far < 0, new WholeBounds(Bounds("above", far)).Hold(5, 5) == Truth.True);
            Assert.Equal(far > 0, new WholeBounds(Bounds("at most", far)).Hold(5, 5) == Truth.True);
        }

        Assert.Equal([Truth.False, Truth.True, Truth.False],
            new[] { "below", "at most", "above" }.Select(word => new WholeBounds(Bounds(word, int.MaxValue)).Hold(int.MaxValue)));
    }

    private static NumberBounds Bounds(string word, decimal bound) => word switch
    {
        "at least" => new NumberBounds { AtLeast = bound },
        "above" => new NumberBounds { Above = bound },
        "below" => new NumberBounds { Below = bound },
        _ => new NumberBounds { AtMost = bound },
    };

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
