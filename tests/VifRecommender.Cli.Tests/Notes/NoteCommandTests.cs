using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace VifRecommender.Cli.Tests.Notes;

public sealed class NoteCommandTests
{
    private static readonly string Trooz = Vif.Sample("trooz");

    [Theory]
    [InlineData("fr", "# Note au Collège communal")]
    [InlineData("nl", "# Nota aan het gemeentecollege")]
    [InlineData("de", "# Vorlage an das Gemeindekollegium")]
    [InlineData("en", "# Note to the municipal executive (Collège communal)")]
    public void Note_Markdown_IsInEachLanguageWithTheDecisionOfTheRegion(string lang, string title)
    {
        var result = Vif.Run("note", Trooz, "--lang", lang);
        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Contains(title, result.Output, StringComparison.Ordinal);
        Assert.Contains("# Projet de délibération du Collège communal", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Note_TwoLanguages_IsOneDocumentWithBoth()
    {
        var note = Vif.Run("note", Vif.Sample("brussel-bruxelles"), "--lang", "fr,nl").Output;
        Assert.Contains("# Note au Collège des bourgmestre et échevins", note, StringComparison.Ordinal);
        Assert.Contains("# Nota aan het college van burgemeester en schepenen", note, StringComparison.Ordinal);
        Assert.Contains("| FR | NL |", note, StringComparison.Ordinal);
    }

    [Fact]
    public void Note_Word_IsAFileOfOffice()
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("note.docx");
        Assert.Equal(0, Vif.Run("note", Trooz, "--format", "docx", "--output", file).Code);
        var first = File.ReadAllBytes(file);
        Assert.Equal("PK"u8.ToArray(), first[..2]);
        Vif.Run("note", Trooz, "--format", "docx", "--output", file);
        Assert.Equal(first, File.ReadAllBytes(file));
    }

    [Theory]
    [InlineData("note", "docx")]
    [InlineData("plan", "xlsx")]
    public void Office_ToATerminal_IsRefused(string command, string format)
    {
        var result = Vif.RunAtTerminal(command, Trooz, "--format", format);
        Assert.Equal((2, ""), (result.Code, result.Output));
        Assert.Contains("A terminal cannot show a file of Office: name one, such as --output", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Plan_Excel_IsAFileOfOffice()
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("plan.xlsx");
        Assert.Equal(0,
            Vif.Run("plan", Trooz, "--budget", "5000", "--staff", "0.2", "--quarters", "4", "--format", "xlsx", "--output", file).Code);
        using var excel = SpreadsheetDocument.Open(file, isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(excel, TestContext.Current.CancellationToken)
            .Select(fault => fault.Description));
        Assert.Equal(3, excel.WorkbookPart!.WorksheetParts.Count());
    }
}
