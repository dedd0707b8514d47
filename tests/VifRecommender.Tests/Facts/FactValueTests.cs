using System.Globalization;
using VifRecommender.Facts;
using VifRecommender.Situations;

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
        Assert.Equal("0.13", FactValue.OfNumber(0.126m).ToString());
    }

    [Fact]
    public void IsUnknown_EachForm_IsTrueOfUnknownOnly()
    {
        Assert.True(FactValue.Unknown.IsUnknown);
        Assert.False(FactValue.OfWord("absent").IsUnknown);
        Assert.False(FactValue.OfNumber(0).IsUnknown);
    }

    [Fact]
    public void Of_WhatIsNotKnown_IsUnknown()
    {
        Assert.Throws<ArgumentNullException>(() => FactValue.OfWord(null!));
        Assert.Equal([FactValue.OfWord("w"), FactValue.Unknown], new[] { "w", null }.Select(FactValue.OfWordOrUnknown));
        Assert.Equal([FactValue.OfWord("yes"), FactValue.OfWord("no"), FactValue.Unknown],
            new[] { Truth.True, Truth.False, Truth.Unknown }.Select(truth => FactValue.OfTruth(truth, "yes", "no")));
        Assert.Equal([FactValue.Unknown, FactValue.OfRange(2, 5), FactValue.OfNumber(3)],
            new[] { LevelRange.Unknown, new(2, 5), LevelRange.Of(3) }.Select(FactValue.OfLevel));
        Assert.Equal("fr, de", FactValue.OfWords(["fr", "de"]).ToString());
    }

    [Fact]
    public void Test_ToString_SaysWhatIsAskedAndWhatNot()
    {
        var within = FactTest.Within(new() { AtLeast = 2 });
        Assert.Equal(["is present", "is not present", "at least 2", "not at least 2"],
            new[] { FactTest.Is("present"), FactTest.Is("present") with { IsNegated = true }, within, within with { IsNegated = true } }
                .Select(test => test.ToString()));
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
