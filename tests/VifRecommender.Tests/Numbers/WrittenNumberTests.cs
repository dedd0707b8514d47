using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using VifRecommender.Numbers;

namespace VifRecommender.Tests.Numbers;

/// <summary>
/// Numbers as people and spreadsheets write them: one table of what is read, one of what is refused, and laws for all of them.
/// </summary>
public sealed class WrittenNumberTests
{
    private static readonly string[] Groupings = [" ", "\u00A0", "\u2007", "\u2009", "\u202F", "'", "\u2019", ".", ","];

    /// <summary>What each field reads; nothing: it refuses.</summary>
    [Theory]
    [InlineData("8290", "8290", "8290")]
    [InlineData("0", "0", "0")]
    [InlineData("007", "7", "7")]
    [InlineData(" 8290\t", "8290", "8290")]
    [InlineData("+5", "5", "5")]
    [InlineData("-3", "-3", "-3")]
    [InlineData("\u22123", "-3", "-3")]
    [InlineData("8 290", "8290", "8290")]
    [InlineData("8\u00A0290", "8290", "8290")]
    [InlineData("8\u202F290", "8290", "8290")]
    [InlineData("1 234\u00A0567", "1234567", "1234567")]
    [InlineData("8'290", "8290", "8290")]
    [InlineData("8\u2019290", "8290", "8290")]
    [InlineData("=\"62122\"", "62122", "62122")]
    [InlineData("=\"8 290\"", "8290", "8290")]
    [InlineData("1.234.567", "1234567", "1234567")]
    [InlineData("1,234,567", "1234567", "1234567")]
    [InlineData("8.290", "8290", null)]
    [InlineData("8,290", "8290", null)]
    [InlineData("12.000", null, null)]
    [InlineData("12,000", null, null)]
    [InlineData("-12.000", null, null)]
    [InlineData("2.000", null, null)]
    [InlineData("1.500", "1500", null)]
    [InlineData("0,5", null, "0.5")]
    [InlineData("0.5", null, "0.5")]
    [InlineData("0.500", null, "0.5")]
    [InlineData("00.500", null, "0.5")]
    [InlineData("0,000", "0", "0")]
    [InlineData(".5", null, "0.5")]
    [InlineData(",250", null, "0.25")]
    [InlineData("8290.0", "8290", "8290")]
    [InlineData("8290,00", "8290", "8290")]
    [InlineData("8290.000", "8290", "8290")]
    [InlineData("20.000,50", null, "20000.5")]
    [InlineData("20,000.50", null, "20000.5")]
    [InlineData("20 000,50", null, "20000.5")]
    [InlineData("12 000.000", "12000", "12000")]
    [InlineData("1.234,567", null, "1234.567")]
    [InlineData("1,234,567.891", null, "1234567.891")]
    [InlineData("20'000.00", "20000", "20000")]
    public void Read_WhatPeopleWrite_IsReadAsItIsMeant(string text, string? whole, string? number)
    {
        Assert.Equal(whole is null ? null : decimal.Parse(whole, System.Globalization.CultureInfo.InvariantCulture),
            WrittenNumber.ReadWhole(text).Value);
        Assert.Equal(number is null ? null : decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture),
            WrittenNumber.ReadDecimal(text).Value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("many")]
    [InlineData("5.")]
    [InlineData("8 29")]
    [InlineData("82 90")]
    [InlineData("8  290")]
    [InlineData("1234 567")]
    [InlineData("0 500")]
    [InlineData("1.234.56")]
    [InlineData("1.23.456")]
    [InlineData("1,234.567.890")]
    [InlineData("1 234'567")]
    [InlineData("12'000,5'0")]
    [InlineData("1.2.3")]
    [InlineData("- 3")]
    [InlineData("--3")]
    [InlineData("5-")]
    [InlineData("(5)")]
    [InlineData("1e9")]
    [InlineData("1,2E+04")]
    [InlineData("0x10")]
    [InlineData("NaN")]
    [InlineData("\u221E")]
    [InlineData("20 EUR")]
    [InlineData("20 %")]
    [InlineData("\u0663\u0664\u0665")]
    [InlineData("\uFF18\uFF12\uFF19\uFF10")]
    [InlineData("=8290")]
    [InlineData("=\"8\"\"290\"")]
    [InlineData("99999999999999999999999999999")]
    public void Read_WhatIsNoNumber_IsRefusedInEveryField(string text)
    {
        Assert.Null(WrittenNumber.ReadWhole(text).Value);
        Assert.Null(WrittenNumber.ReadDecimal(text).Value);
        Assert.NotEqual(NumberFault.Ambiguous, WrittenNumber.ReadWhole(text).Fault);
        Assert.NotEmpty(WrittenNumber.ReadWhole(text).Message);
    }

    [Theory]
    [InlineData("12.000", true, "'12.000' can be read as 12 or as 12000: write 12 or 12000.")]
    [InlineData("12,000", true, "'12,000' can be read as 12 or as 12000: write 12 or 12000.")]
    [InlineData("-2.000", true, "'-2.000' can be read as -2 or as -2000: write -2 or -2000.")]
    [InlineData("1,500", false, "'1,500' can be read as 1.5 or as 1500: write 1.5 or 1500.")]
    [InlineData("1.234", false, "'1.234' can be read as 1.234 or as 1234: write 1.2340 or 1234.")]
    [InlineData("0,5", true, "'0,5' is not a whole number: write it without decimals, such as 8290.")]
    [InlineData("8 29", true, "'8 29' is no number: write a whole number such as 8290 or 8 290, in digits and without a unit.")]
    [InlineData("half", false, "'half' is no number: write a number such as 0.5 or 20000, in digits and without a unit.")]
    [InlineData(" ", true, "A number is missing: write a whole number such as 8290 or 8 290.")]
    [InlineData("1234567890123456789012345678901", true, "'1234567890123456789012345678901' has more than 28 digits: check it.")]
    [InlineData("8290", true, "")]
    public void Message_OfARefusal_SaysHowToWriteIt(string text, bool isWhole, string message) =>
        Assert.Equal(message, (isWhole ? WrittenNumber.ReadWhole(text) : WrittenNumber.ReadDecimal(text)).Message);

    [Fact]
    public void Message_OfALongText_IsShortAndOnOneLine() =>
        Assert.InRange(WrittenNumber.ReadWhole(new string('x', 1_000_000) + "\n").Message.Length, 60, 200);

    /// <summary>
    /// Each way of writing that a spreadsheet has gives the number back, or is refused as ambiguous with the number among its readings.
    /// </summary>
    [Property(MaxTest = 2000)]
    public void Read_NumberInAnyLayout_IsTheNumberOrAQuestion(int number, byte decimals, byte grouping, bool isComma)
    {
        var group = Groupings[grouping % Groupings.Length];
        var mark = group == "." || (group != "," && isComma) ? "," : ".";
        var digits = Math.Abs((long)number).ToString(System.Globalization.CultureInfo.InvariantCulture);
        for (var at = digits.Length - 3; at > 0; at -= 3) digits = digits.Insert(at, group);
        var text = (number < 0 ? "-" : "") + digits
            + (decimals % 2 == 0 ? "" : mark + (decimals % 100).ToString("00", System.Globalization.CultureInfo.InvariantCulture));
        var expected = number + ((decimals % 2 == 0 ? 0 : decimals % 100) / 100m * (number < 0 ? -1 : 1));
        var reading = WrittenNumber.ReadDecimal(text);
        Assert.True(reading.Value == expected || reading.Readings?.WithThousands == expected, $"{text}: {reading.Value} {reading.Message}");
        Assert.Equal(reading.Fault == NumberFault.None, reading.Value is not null);
    }

    [Property(MaxTest = 2000)]
    public void Unambiguous_AnyNumber_IsReadBack(decimal number)
    {
        var text = WrittenNumber.Unambiguous(number);
        if (text.Count(char.IsAsciiDigit) <= WrittenNumber.MostDigits) Assert.Equal(number, WrittenNumber.ReadDecimal(text).Value);
    }

    /// <summary>
    /// What is read as whole is read the same as any number, or is one of its two readings: no field reads another number.
    /// </summary>
    [Property(MaxTest = 5000)]
    public void Read_AnyText_NoTwoFieldsReadDifferentNumbers(NonNull<string> any, uint seed)
    {
        var signs = "0123456789.,' \u00A0-=\"";
        var text = new string([.. any.Get.Take(12).Select((each, i) => signs[(int)((each + seed + (i * 7)) % signs.Length)])]);
        var (whole, number) = (WrittenNumber.ReadWhole(text), WrittenNumber.ReadDecimal(text));
        if (whole.Value is { } value) Assert.True(number.Value == value || number.Readings?.WithThousands == value, text);
        if (number.Value is { } read && decimal.Truncate(read) == read) Assert.Equal(read, whole.Value);
        Assert.Equal(whole.Fault == NumberFault.Ambiguous, whole.Readings is not null);
        if (whole.Readings is var (low, high))
        {
            Assert.Equal((low, high),
                (WrittenNumber.ReadWhole(WrittenNumber.Unambiguous(low)).Value,
                    WrittenNumber.ReadWhole(WrittenNumber.Unambiguous(high)).Value));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData(".")]
    [InlineData(".000")]
    public void Read_AMillionZeros_IsReadOrRefused(string end)
    {
        var number = WrittenNumber.ReadWhole(new string('0', 2_000_000) + end);
        Assert.Equal(end is "" or ".000" ? 0m : null, number.Value);
    }
}
