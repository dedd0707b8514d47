using VifRecommender.Explanation;
using VifRecommender.Profiles;

namespace VifRecommender.Tests.Explanation;

public sealed class NumberFormatTests
{
    [Theory]
    [InlineData(Language.French, 999, "999")]
    [InlineData(Language.French, 1000, "1\u202F000")]
    [InlineData(Language.French, 20968, "20\u202F968")]
    [InlineData(Language.French, 1234567, "1\u202F234\u202F567")]
    [InlineData(Language.Dutch, 20968, "20.968")]
    [InlineData(Language.German, 20968, "20.968")]
    [InlineData(Language.English, 20968, "20,968")]
    [InlineData(Language.English, 0, "0")]
    public void Number_Whole_IsGroupedByLanguage(Language language, int number, string expected) =>
        Assert.Equal(expected, new NumberFormat(language).Number(number));

    [Theory]
    [InlineData(Language.French, "0,5")]
    [InlineData(Language.Dutch, "0,5")]
    [InlineData(Language.German, "0,5")]
    [InlineData(Language.English, "0.5")]
    public void Number_Half_HasTheLanguagesSign(Language language, string expected) =>
        Assert.Equal(expected, new NumberFormat(language).Number(0.50m));

    [Theory]
    [InlineData(Language.French, "20\u202F000\u202FEUR")]
    [InlineData(Language.Dutch, "20.000\u00A0euro")]
    [InlineData(Language.German, "20.000\u00A0EUR")]
    [InlineData(Language.English, "EUR\u00A020,000")]
    public void Euros_Amount_StandWhereTheLanguagePutsThem(Language language, string expected) =>
        Assert.Equal(expected, new NumberFormat(language).Euros(20_000));

    [Theory]
    [InlineData(Language.French, 23, "23 novembre 2026")]
    [InlineData(Language.French, 1, "1er novembre 2026")]
    [InlineData(Language.Dutch, 23, "23 november 2026")]
    [InlineData(Language.German, 23, "23. November 2026")]
    [InlineData(Language.English, 23, "23 November 2026")]
    public void Date_Day_IsWrittenOut(Language language, int day, string expected) =>
        Assert.Equal(expected, new NumberFormat(language).Date(new CalendarDate(2026, 11, day)));

    [Fact]
    public void Points_Sign_IsAlwaysShown()
    {
        Assert.Equal("+5", new NumberFormat(Language.French).Points(5));
        Assert.Equal("−3", new NumberFormat(Language.French).Points(-3));
    }
}
