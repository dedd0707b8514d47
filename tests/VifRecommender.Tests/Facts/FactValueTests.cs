using System.Globalization;
using VifRecommender.Facts;

namespace VifRecommender.Tests.Facts;

public sealed class FactValueTests
{
    [Fact]
    public void ToString_EachForm_IsStable()
    {
        Assert.Equal("present", FactValue.OfWord("present").ToString());
        Assert.Equal("present (zone)", FactValue.OfWord("present", "zone").ToString());
        Assert.Equal("3800", FactValue.OfNumber(3800).ToString());
        Assert.Equal("2 to 5", FactValue.OfRange(2, 5).ToString());
        Assert.Equal("2", FactValue.OfRange(2, 2).ToString());
        Assert.Equal("unknown", FactValue.Unknown.ToString());
    }

    [Fact]
    public void IsUnknown_EachForm_IsTrueOfUnknownOnly()
    {
        Assert.True(FactValue.Unknown.IsUnknown);
        Assert.False(FactValue.OfWord("absent").IsUnknown);
        Assert.False(FactValue.OfNumber(0).IsUnknown);
    }

    [Fact]
    public void ToString_AnyCulture_IsInvariant()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("fr-BE");
            Assert.Equal("12345.5", FactValue.OfNumber(12_345.5m).ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
