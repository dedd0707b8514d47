using VifRecommender.Documents;
using VifRecommender.Office.Excel;
using VifRecommender.Office.Packing;

namespace VifRecommender.Office;

/// <summary>Writes tables as a file of Excel (.xlsx). Texts are never formulas.</summary>
/// <remarks>Thread-safe. The same tables give the same bytes: the file carries no day and no name of who made it.</remarks>
public static class XlsxFile
{
    /// <summary>Writes tables.</summary>
    /// <param name="workbook">The tables, at least one.</param>
    /// <returns>The bytes of the file.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="workbook"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no table.</exception>
    public static byte[] Write(Workbook workbook)
    {
        if (workbook is null) throw new ArgumentNullException(nameof(workbook));
        if (workbook.Sheets.IsDefaultOrEmpty) throw new ArgumentException("A workbook has at least one table.", nameof(workbook));
        using var stream = new MemoryStream();
        ExcelPackage.Write(workbook, stream);
        return FixedZip.Of(stream);
    }
}
