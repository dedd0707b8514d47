using DocumentFormat.OpenXml.Spreadsheet;
using VifRecommender.Documents;
using VifRecommender.Office.Excel;
using VifRecommender.Profiles;
using SheetNames = VifRecommender.Office.Excel.SheetNames;
using Workbook = VifRecommender.Documents.Workbook;
using Worksheet = VifRecommender.Documents.Worksheet;

namespace VifRecommender.Office.Tests;

public sealed class XlsxFileTests
{
    [Fact]
    public void Write_Cells_AreTextNumberAndDay()
    {
        using var excel = OfficeFile.Excel(XlsxFile.Write(Of(WorksheetCell.Of("=1+1"), WorksheetCell.Of(1234.5m),
            WorksheetCell.Of(new CalendarDate(2026, 11, 23)), WorksheetCell.Empty)));
        OfficeFile.AssertIsValid(excel);
        var cells = excel.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<Row>().ElementAt(1).Elements<Cell>().ToList();
        Assert.Equal((CellValues.InlineString, "=1+1"), (cells[0].DataType!.Value, cells[0].InnerText));
        Assert.Empty(excel.WorkbookPart.WorksheetParts.Single().Worksheet!.Descendants<CellFormula>());
        Assert.Equal("1234.5", cells[1].CellValue!.Text);
        // 23 November 2026 in the calendar of Excel.
        Assert.Equal("46349", cells[2].CellValue!.Text);
        Assert.Null(cells[3].CellValue);
    }

    [Fact]
    public void Write_Notes_StandUnderTheTable()
    {
        using var excel = OfficeFile.Excel(XlsxFile.Write(Of(WorksheetCell.Of("a"))));
        var rows = excel.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<Row>()
            .Select(row => (row.RowIndex!.Value, row.InnerText));
        Assert.Equal([(1u, "name"), (2u, "a"), (4u, "note")], rows);
    }

    [Fact]
    public void Write_Twice_IsTheSameBytes()
    {
        var first = XlsxFile.Write(Of(WorksheetCell.Of("a")));
        Thread.Sleep(2_100); // A zip file counts time in steps of two seconds.
        Assert.Equal(first, XlsxFile.Write(Of(WorksheetCell.Of("a"))));
    }

    [Fact]
    public void Write_HostileTexts_StayTexts()
    {
        using var excel = OfficeFile.Excel(XlsxFile.Write(Of(WorksheetCell.Of("\0\uD800<a/>" + new string('x', 40_000)))));
        OfficeFile.AssertIsValid(excel);
    }

    [Fact]
    public void Write_NoTable_Throws() => Assert.Throws<ArgumentException>(() => XlsxFile.Write(new Workbook("t", [])));

    [Theory]
    [InlineData(0, "A")]
    [InlineData(25, "Z")]
    [InlineData(26, "AA")]
    [InlineData(701, "ZZ")]
    [InlineData(702, "AAA")]
    public void Name_OfAColumn_IsThatOfExcel(int column, string name) => Assert.Equal(name, ExcelSheet.Name(column));

    [Fact]
    public void SheetNames_Any_AreOnceShortAndWithoutSigns()
    {
        var names = new SheetNames();
        Assert.Equal("What and when", names.Of("What and when"));
        Assert.Equal("what and when (2)", names.Of("what and when"));
        Assert.Equal("a b", names.Of("a/b"));
        Assert.Equal("1", names.Of("[]"));
        Assert.Equal(31, names.Of(new string('n', 40)).Length);
        Assert.Equal(31, names.Of(new string('n', 40)).Length);
    }

    private static Workbook Of(params WorksheetCell[] cells) =>
        new("title",
            [new Worksheet("a/b", [.. cells.Select((_, i) => new WorksheetColumn(i == 0 ? "name" : "more", 20))], [[.. cells]], ["note"])]);
}
