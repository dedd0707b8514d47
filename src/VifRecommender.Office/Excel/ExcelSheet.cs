using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using VifRecommender.Documents;
using VifRecommender.Office.Packing;
using VifRecommender.Profiles;
using Worksheet = DocumentFormat.OpenXml.Spreadsheet.Worksheet;

namespace VifRecommender.Office.Excel;

/// <summary>
/// Writes one table: headings that stay and filter, a row for each entry, notes under it; printed across A4, one page wide.
/// </summary>
internal static class ExcelSheet
{
    /// <summary>What Excel holds in a cell.</summary>
    private const int MaxLength = 32_767;

    private const double LineHeight = 13.5;

    /// <summary>Higher rows are more than Excel shows.</summary>
    private const int MostLines = 30;

    /// <summary>The day before the first of Excel's calendar, with the day in 1900 that it counts and that never was.</summary>
    private static readonly DateTime Epoch = new(1899, 12, 30, 0, 0, 0, DateTimeKind.Unspecified);

    public static Worksheet Make(Documents.Worksheet sheet, bool isFirst)
    {
        var data = new SheetData(new Row(sheet.Columns.Select((column, i) => Cell(i, 1, WorksheetCell.Of(column.Name),
            ExcelStyles.Heading)))
        {
            RowIndex = 1,
            Height = Height(sheet, sheet.Columns.Select(column => column.Name)),
            CustomHeight = true,
        });
        var number = 1u;
        foreach (var row in sheet.Rows)
        {
            number++;
            data.Append(new Row(row.Select((cell, i) => Cell(i, number, cell, StyleOf(cell))))
            {
                RowIndex = number,
                Height = Height(sheet, row.Select(cell => cell.Text ?? "")),
                CustomHeight = true
            });
        }

        var last = number;
        foreach (var note in sheet.Notes)
        {
            // An empty row keeps the notes out of the table.
            number = number == last ? number + 2 : number + 1;
            data.Append(new Row(Cell(0, number, WorksheetCell.Of(note), ExcelStyles.Note)) { RowIndex = number });
        }

        var view = new SheetView(new Pane
        {
            VerticalSplit = 1,
            TopLeftCell = "A2",
            ActivePane = PaneValues.BottomLeft,
            State = PaneStateValues.Frozen
        })
        { WorkbookViewId = 0, TabSelected = isFirst };
        return new Worksheet(
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            new SheetViews(view),
            new Columns(sheet.Columns.Select(
                (column, i) => new Column { Min = (uint)(i + 1), Max = (uint)(i + 1), Width = column.Width, CustomWidth = true })),
            data,
            new AutoFilter { Reference = $"A1:{Name(sheet.Columns.Length - 1)}{Math.Max(last, 1).ToString(CultureInfo.InvariantCulture)}" },
            new PageMargins { Left = 0.5, Right = 0.5, Top = 0.5, Bottom = 0.5, Header = 0.3, Footer = 0.3 },
            new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 });
    }

    /// <summary>The name of a column, from 0: A to Z, AA and on.</summary>
    internal static string Name(int column) =>
        column < 26 ? ((char)('A' + column)).ToString() : Name(column / 26 - 1) + (char)('A' + column % 26);

    /// <summary>
    /// The height of a row in points, so that its longest text is seen whole: a program that opens the file need not reckon it.
    /// </summary>
    private static double Height(Documents.Worksheet sheet, IEnumerable<string> texts) =>
        LineHeight * texts.Select((text, i) => LinesOf(text, sheet.Columns[i].Width)).DefaultIfEmpty(1).Max();

    private static int LinesOf(string text, int width)
    {
        var (lines, used) = (1, 0);
        foreach (var word in text.Split(' '))
        {
            var needed = used == 0 ? word.Length : used + 1 + word.Length;
            if (needed <= width || used == 0) (lines, used) = (lines + Math.Max(0, (needed - 1) / Math.Max(1, width)), needed);
            else (lines, used) = (lines + 1, word.Length);
        }

        return Math.Min(lines, MostLines);
    }

    private static uint StyleOf(WorksheetCell cell) =>
        cell.Day is not null ? ExcelStyles.Day
            : cell.Number is { } number ? number == decimal.Truncate(number) ? ExcelStyles.Whole : ExcelStyles.Fraction : ExcelStyles.Text;

    private static Cell Cell(int column, uint row, WorksheetCell cell, uint style)
    {
        var made = new Cell { CellReference = Name(column) + row.ToString(CultureInfo.InvariantCulture), StyleIndex = style };
        if (cell.Text is { } text)
        {
            made.DataType = CellValues.InlineString;
            var safe = XmlText.Of(text);
            made.InlineString = new InlineString(
                new Text(safe.Length > MaxLength ? safe.Substring(0, MaxLength) : safe) { Space = SpaceProcessingModeValues.Preserve });
        }
        else if ((cell.Number ?? (cell.Day is { } day ? Serial(day) : null)) is { } value)
        {
            made.CellValue = new CellValue(value.ToString("0.##########", CultureInfo.InvariantCulture));
        }

        return made;
    }

    private static decimal? Serial(CalendarDate day) =>
        (new DateTime(day.Year, day.Month, day.Day, 0, 0, 0, DateTimeKind.Unspecified) - Epoch).Days;
}
