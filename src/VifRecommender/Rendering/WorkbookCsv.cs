using System.Globalization;
using System.Text;
using VifRecommender.Documents;
using VifRecommender.Tables;
using VifRecommender.Writing;

namespace VifRecommender.Rendering;

/// <summary>
/// Writes tables for people as CSV. A spreadsheet that is set to Belgium opens it with a double click, whatever the language of the text: a
/// byte order mark for the accents, semicolons between the cells, decimal commas, days as yyyy-MM-dd, CRLF; a text that a spreadsheet would
/// take for a formula stays a text. Programs read JSON.
/// </summary>
public static class WorkbookCsv
{
    private const char ByteOrderMark = '\uFEFF';
    private const char Separator = ';';

    private static readonly NumberFormatInfo DecimalComma = new() { NumberDecimalSeparator = "," };

    /// <summary>Writes one table: its headings, its rows and, after an empty row, its notes.</summary>
    /// <param name="sheet">The table.</param>
    /// <returns>The file.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="sheet"/> is null.</exception>
    public static string Write(Worksheet sheet)
    {
        if (sheet is null) throw new ArgumentNullException(nameof(sheet));
        var csv = new StringBuilder().Append(ByteOrderMark);
        Append(csv, sheet);
        return csv.ToString();
    }

    /// <summary>Writes all tables below each other, each under its name and after an empty row.</summary>
    /// <param name="workbook">The tables.</param>
    /// <returns>The file.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="workbook"/> is null.</exception>
    public static string Write(Workbook workbook)
    {
        if (workbook is null) throw new ArgumentNullException(nameof(workbook));
        var csv = new StringBuilder().Append(ByteOrderMark);
        foreach (var sheet in workbook.Sheets)
        {
            if (csv.Length > 1) AppendRow(csv, []);
            AppendRow(csv, [sheet.Name]);
            Append(csv, sheet);
        }

        return csv.ToString();
    }

    private static void Append(StringBuilder csv, Worksheet sheet)
    {
        AppendRow(csv, sheet.Columns.Select(column => column.Name));
        foreach (var row in sheet.Rows) AppendRow(csv, row.Select(Text));
        if (sheet.Notes.IsEmpty) return;
        AppendRow(csv, []);
        foreach (var note in sheet.Notes) AppendRow(csv, [note]);
    }

    private static void AppendRow(StringBuilder csv, IEnumerable<string> cells) =>
        CsvText.AppendRow(csv, Separator, cells.Select(SafeText.OneLine));

    private static string Text(WorksheetCell cell) =>
        cell.Number is { } number ? number.ToString("0.###", DecimalComma) : cell.Text ?? cell.Day?.ToString() ?? "";
}
