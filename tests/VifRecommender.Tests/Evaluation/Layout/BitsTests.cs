using VifRecommender.Evaluation.Layout;

namespace VifRecommender.Tests.Evaluation.Layout;

public sealed class BitsTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(64, 1)]
    [InlineData(65, 2)]
    [InlineData(128, 2)]
    [InlineData(129, 3)]
    public void Words_Places_AreOneForEachSixtyFour(int places, int words) => Assert.Equal(words, Bits.Words(places));

    [Fact]
    public void Add_TwiceTheSame_LeavesItIn()
    {
        var set = Bits.Of([3, 70, 3], 71);
        Assert.Equal([3, 70], Members(set, 71));
    }

    [Fact]
    public void Remove_OneOrNone_LeavesTheOthers()
    {
        var set = Bits.Of([3, 5, 70], 71);
        Bits.Remove(set, 5);
        Bits.Remove(set, 6);
        Assert.Equal([3, 70], Members(set, 71));
    }

    [Fact]
    public void First_OfAWord_IsThePlaceOfItsLowestBit()
    {
        Assert.Equal(0, Bits.First(0, 1));
        Assert.Equal(3, Bits.First(0, (1UL << 3) | (1UL << 9)));
        Assert.Equal(64 + 63, Bits.First(1, 1UL << 63));
        Assert.Equal(128 + 1, Bits.First(2, 2));
    }

    [Fact]
    public void Count_OfAWord_IsTheNumberOfItsBits()
    {
        Assert.Equal(0, Bits.Count(0));
        Assert.Equal(3, Bits.Count((1UL << 63) | 5));
    }

    [Fact]
    public void WordsOf_ASet_LeavesOutTheEmptyOnes()
    {
        var set = Bits.Of([0, 130], 200);
        Assert.Equal(2, Bits.Filled(set));
        Assert.Equal([(0, 1UL), (2, 4UL)], Bits.WordsOf(set));
    }

    [Theory]
    [InlineData(0, ulong.MaxValue)]
    [InlineData(1, 0UL)]
    [InlineData(int.MaxValue, 0UL)]
    public void AllIfNone_ACount_IsEverythingForNothing(int count, ulong bits) => Assert.Equal(bits, Bits.AllIfNone(count));

    private static IEnumerable<int> Members(ulong[] set, int places) => Enumerable.Range(0, places).Where(place => Bits.Has(set, place));
}
