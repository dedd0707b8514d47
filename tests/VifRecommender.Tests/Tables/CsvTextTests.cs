using System.Text;
using FsCheck;
using FsCheck.Xunit;
using VifRecommender.Tables;

namespace VifRecommender.Tests.Tables;

public sealed class CsvTextTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("Trooz", "Trooz")]
    [InlineData("a, b", "\"a, b\"")]
    [InlineData("a; b", "\"a; b\"")]
    [InlineData("say \"no\"", "\"say \"\"no\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData("-5", "-5")]
    [InlineData("-0.5", "-0.5")]
    [InlineData("-0,5", "\"-0,5\"")]
    public void Cell_HarmlessText_IsItself(string text, string cell) => Assert.Equal(cell, CsvText.Cell(text));

    /// <summary>Signs that begin a formula in the width of any script, behind whatever is not seen.</summary>
    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("-1+2")]
    [InlineData("-A1")]
    [InlineData("@SUM(1)")]
    [InlineData("\uFF1D1+1")]
    [InlineData("\uFF0B1")]
    [InlineData("\uFF0D1")]
    [InlineData("\uFF20SUM(1)")]
    [InlineData("\uFE66A1")]
    [InlineData(" =1+1")]
    [InlineData("\t=1+1")]
    [InlineData("\t 1")]
    [InlineData("\r\n=1+1")]
    [InlineData("\u00A0\u202F=1+1")]
    [InlineData("\uFEFF=1+1")]
    [InlineData("\u200B\u202E=1+1")]
    [InlineData(" \uFF1D1")]
    public void Cell_Formula_StaysAText(string text) => Assert.Equal($"\"'{text}\"", CsvText.Cell(text));

    [Fact]
    public void AppendRow_Cells_StandBetweenSeparators() =>
        Assert.Equal("a;\"b;c\";\"'=d\"\r\n", CsvText.AppendRow(new StringBuilder(), ';', ["a", "b;c", "=d"]).ToString());

    [Fact]
    public void AppendRow_AnotherSeparator_IsAFaultOfTheProgram() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => CsvText.AppendRow(new StringBuilder(), '|', []));

    /// <summary>
    /// Whatever a text holds, a row has as many cells as it was given, in any of the separators that a spreadsheet may part by.
    /// </summary>
    [Property(MaxTest = 1000)]
    public void Cell_AnyText_EndsWhereItEnds(NonNull<string> text)
    {
        var cell = CsvText.Cell(text.Get);
        var isQuoted = cell.StartsWith('"');
        if (!isQuoted) Assert.Equal(-1, cell.IndexOfAny([',', ';', '\t', '"', '\r', '\n']));
        else Assert.DoesNotContain('"', cell[1..^1].Replace("\"\"", "", StringComparison.Ordinal));
    }
}
