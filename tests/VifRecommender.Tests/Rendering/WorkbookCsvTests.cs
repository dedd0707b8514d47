using VifRecommender.Documents;
using VifRecommender.Profiles;
using VifRecommender.Rendering;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.Rendering;

/// <summary>There is one way to write a table for a spreadsheet as text, whoever asks for it.</summary>
public sealed class WorkbookCsvTests
{
    private static readonly Worksheet Sheet = new(
        "Été",
        [new("Texte", 10), new("Nombre", 10), new("Jour", 10)],
        [
            [WorksheetCell.Of("a;b"), WorksheetCell.Of(1234.5m), WorksheetCell.Of(new CalendarDate(2026, 11, 29))],
            [WorksheetCell.Of("=1+1"), WorksheetCell.Of(-0.0625m), WorksheetCell.Empty],
            [WorksheetCell.Of("two\nlines"), WorksheetCell.Of(20_000m), WorksheetCell.Of("@x")],
        ],
        []);

    private const string Rows =
        "Texte;Nombre;Jour\r\n\"a;b\";\"1234,5\";2026-11-29\r\n\"'=1+1\";\"-0,063\";\r\ntwo lines;20000;\"'@x\"\r\n";

    [Fact]
    public void Write_Sheet_IsAsASpreadsheetOfBelgiumReadsIt() => Assert.Equal("\uFEFF" + Rows, WorkbookCsv.Write(Sheet));

    [Fact]
    public void Write_SheetWithNotes_HasThemUnderAnEmptyRow() =>
        Assert.Equal("\uFEFF" + Rows + "\r\nEstimates.\r\n\"'=2\"\r\n", WorkbookCsv.Write(Sheet with { Notes = ["Estimates.", "=2"] }));

    [Fact]
    public void Write_Workbook_HasEachTableUnderItsName() =>
        Assert.Equal($"\uFEFFÉté\r\n{Rows}\r\nLater\r\n{Rows}",
            WorkbookCsv.Write(new Workbook("Tables", [Sheet, Sheet with { Name = "Later" }])));

    [Fact]
    public void Write_Nothing_IsAFaultOfTheProgram()
    {
        Assert.Throws<ArgumentNullException>(() => WorkbookCsv.Write((Worksheet)null!));
        Assert.Throws<ArgumentNullException>(() => WorkbookCsv.Write((Workbook)null!));
    }

    /// <summary>Mark, separator, decimal sign and the guard against formulas have this one home.</summary>
    [Fact]
    public void Sources_ThatWriteRows_AreThisWriterAlone() =>
        Assert.Equal(["WorkbookCsv.cs"],
            Directory.EnumerateFiles(Repository.PathOf("src"), "*.cs", SearchOption.AllDirectories)
                .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && File.ReadAllText(file) is var text
                    && (text.Contains("CsvText.", StringComparison.Ordinal) || text.Contains("Join(';'", StringComparison.Ordinal)
                        || text.Contains("Join(\";\"", StringComparison.Ordinal)))
                .Select(Path.GetFileName));
}
