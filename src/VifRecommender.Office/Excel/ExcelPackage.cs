using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using VifRecommender.Office.Packing;

namespace VifRecommender.Office.Excel;

/// <summary>
/// Puts the parts of a file of Excel together. Every part has a name given here: those that are given by themselves differ each time.
/// </summary>
internal static class ExcelPackage
{
    private const string MainType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    public static void Write(Documents.Workbook workbook, Stream stream)
    {
        using var package = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook, autoSave: false);
        var main = package.AddNewPart<WorkbookPart>(MainType, "rId1");
        CoreProperties.Write(package.AddNewPart<CoreFilePropertiesPart>("rId2"), workbook.Title);
        main.AddNewPart<WorkbookStylesPart>("rId1").Stylesheet = ExcelStyles.Make();
        var names = new SheetNames();
        var sheets = new DocumentFormat.OpenXml.Spreadsheet.Sheets();
        var filters = new DefinedNames();
        for (var i = 0; i < workbook.Sheets.Length; i++)
        {
            var id = $"rId{i + 2}";
            var name = names.Of(workbook.Sheets[i].Name);
            main.AddNewPart<WorksheetPart>(id).Worksheet = ExcelSheet.Make(workbook.Sheets[i], isFirst: i == 0);
            sheets.Append(new Sheet { Name = name, SheetId = (uint)(i + 1), Id = id });
            // LibreOffice prints the headings on each page by this name; Excel finds the filter by the other.
            filters.Append(new DefinedName($"'{name.Replace("'", "''")}'!$1:$1") { Name = "_xlnm.Print_Titles", LocalSheetId = (uint)i });
        }

        main.Workbook = new Workbook(new BookViews(new WorkbookView()), sheets, filters);
        package.Save();
    }
}
