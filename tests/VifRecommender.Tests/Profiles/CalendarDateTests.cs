using VifRecommender.Profiles;

namespace VifRecommender.Tests.Profiles;

public sealed class CalendarDateTests
{
    [Fact]
    public void Parts_Date_AreKept()
    {
        var date = new CalendarDate(2028, 2, 29);
        Assert.Equal((2028, 2, 29), (date.Year, date.Month, date.Day));
        Assert.Equal("2028-02-29", date.ToString());
    }

    [Theory]
    [InlineData(2027, 2, 29)]
    [InlineData(2026, 13, 1)]
    [InlineData(2026, 0, 1)]
    [InlineData(2026, 4, 31)]
    [InlineData(0, 1, 1)]
    [InlineData(10_000, 1, 1)]
    public void Constructor_NoSuchDay_Throws(int year, int month, int day) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new CalendarDate(year, month, day));

    [Theory]
    [InlineData("2026-11-23", 2026, 11, 23)]
    [InlineData("0001-01-01", 1, 1, 1)]
    [InlineData("9999-12-31", 9999, 12, 31)]
    public void TryParse_IsoDate_IsRead(string text, int year, int month, int day)
    {
        Assert.True(CalendarDate.TryParse(text, out var date));
        Assert.Equal(new CalendarDate(year, month, day), date);
        Assert.Equal(text, date.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2026-2-3")]
    [InlineData("23-11-2026")]
    [InlineData("2026-02-29")]
    [InlineData("2026-11-23 ")]
    [InlineData("2026-11-23T00:00")]
    [InlineData("20261123")]
    [InlineData("0000-01-01")]
    [InlineData("2026-00-10")]
    [InlineData("2026-13-10")]
    [InlineData("2026-11-00")]
    [InlineData("2026-11-31")]
    [InlineData("2026/11/23")]
    [InlineData("-026-11-23")]
    [InlineData("+026-11-23")]
    [InlineData(" 026-11-23")]
    [InlineData("2026-1a-23")]
    [InlineData("٢٠٢٦-١١-٢٣")]
    public void TryParse_AnotherForm_IsRefused(string? text)
    {
        Assert.False(CalendarDate.TryParse(text, out var date));
        Assert.Equal(default, date);
    }

    [Fact]
    public void Comparison_TwoDays_IsInTheirOrder()
    {
        var (eve, day) = (new CalendarDate(2026, 12, 31), new CalendarDate(2027, 1, 1));
        var sameDay = new CalendarDate(2027, 1, 1);
        Assert.True(eve < day && eve <= day && day > eve && day >= eve);
        Assert.False(eve > day || eve >= day || day < eve || day <= eve);
        Assert.True(day <= sameDay && day >= sameDay && day == sameDay);
        Assert.False(day < sameDay || day > sameDay);
    }

    [Fact]
    public void FromDateTime_Moment_LeavesItsTimeOut() =>
        Assert.Equal(new CalendarDate(2026, 11, 23), CalendarDate.FromDateTime(new DateTime(2026, 11, 23, 23, 59, 59, DateTimeKind.Utc)));

    [Fact]
    public void Default_Date_IsTheFirstDay() => Assert.Equal(new CalendarDate(1, 1, 1), default);
}
