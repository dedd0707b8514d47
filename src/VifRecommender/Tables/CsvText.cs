using System.Globalization;
using System.Text;

namespace VifRecommender.Tables;

/// <summary>
/// Writes rows of CSV (RFC 4180) that a spreadsheet opens as they are meant: what it would take for a formula stays a text, and a cell that
/// holds any sign by which programs part cells, texts or lines stands between quotation marks.
/// </summary>
/// <remarks>Thread-safe, for builders of one's own.</remarks>
public static class CsvText
{
    /// <summary>What begins a formula, in the width of Latin and of East Asian writing, which spreadsheets take for the same.</summary>
    private const string FormulaSigns = "=+-@\uFF1D\uFF0B\uFF0D\uFF20\uFE66\uFE62\uFE63\uFE6B\u2212";

    /// <summary>Appends a row and the end of its line, CRLF.</summary>
    /// <param name="csv">What is written to.</param>
    /// <param name="separator">What stands between cells: a comma, a semicolon or a tab.</param>
    /// <param name="cells">The texts of the cells; numbers with a decimal point or comma and no thousands are left as they are.</param>
    /// <returns><paramref name="csv"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The separator is another sign.</exception>
    public static StringBuilder AppendRow(StringBuilder csv, char separator, IEnumerable<string> cells)
    {
        if (csv is null) throw new ArgumentNullException(nameof(csv));
        if (cells is null) throw new ArgumentNullException(nameof(cells));
        if (separator is not (',' or ';' or '\t'))
        {
            throw new ArgumentOutOfRangeException(nameof(separator), separator, "Cells are parted by a comma, a semicolon or a tab.");
        }
        var isFirst = true;
        foreach (var cell in cells)
        {
            if (!isFirst) csv.Append(separator);
            isFirst = false;
            csv.Append(Cell(cell));
        }

        return csv.Append("\r\n");
    }

    /// <summary>A text as one cell.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text, behind an apostrophe where a spreadsheet would compute it, and between quotation marks where it needs
    /// them.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static string Cell(string text)
    {
        if (text is null) throw new ArgumentNullException(nameof(text));
        var isFormula = IsFormula(text);
        if (!isFormula && !text.Any(IsParting)) return text;
        return $"\"{(isFormula ? "'" : "")}{text.Replace("\"", "\"\"")}\"";
    }

    /// <summary>
    /// Whether a spreadsheet could take a text for a formula: what comes first in it, after blanks and signs that are not seen, begins
    /// one.
    /// </summary>
    private static bool IsFormula(string text)
    {
        var first = 0;
        while (first < text.Length && IsUnseen(text[first])) first++;
        if (first < text.Length && FormulaSigns.AsSpan().IndexOf(text[first]) >= 0) return !IsPlainNumber(text);
        // A tab or an end of line in front is how a formula is hidden from those who look at the first sign.
        return text.Length > 0 && text[0] is '\t' or '\r' or '\n';
    }

    private static bool IsParting(char sign) => sign is ',' or ';' or '\t' or '|' or '"' or '\r' or '\n';

    private static bool IsUnseen(char sign) =>
        char.IsWhiteSpace(sign) || char.IsControl(sign) || CharUnicodeInfo.GetUnicodeCategory(sign) == UnicodeCategory.Format;

    /// <summary>A number below zero is no formula: a minus, digits, and a dot or a comma among them at most.</summary>
    private static bool IsPlainNumber(string text)
    {
        if (text.Length < 2 || text[0] != '-' || !IsDigit(text[1]) || !IsDigit(text[text.Length - 1])) return false;
        var marks = 0;
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] is '.' or ',') marks++;
            else if (!IsDigit(text[i])) return false;
        }

        return marks <= 1;
    }

    private static bool IsDigit(char sign) => sign is >= '0' and <= '9';
}
