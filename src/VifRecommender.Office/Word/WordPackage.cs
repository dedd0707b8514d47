using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using VifRecommender.Office.Packing;

namespace VifRecommender.Office.Word;

/// <summary>
/// Puts the parts of a file of Word together. Every part has a name given here: those that are given by themselves differ each time.
/// </summary>
internal static class WordPackage
{
    private const string MainType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    public static void Write(Documents.Document document, Stream stream)
    {
        using var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document, autoSave: false);
        var main = package.AddNewPart<MainDocumentPart>(MainType, "rId1");
        CoreProperties.Write(package.AddNewPart<CoreFilePropertiesPart>("rId2"), document.Title);
        main.AddNewPart<StyleDefinitionsPart>("rId1").Styles = WordStyles.Make();
        var numbering = new WordNumbering();
        var body = new WordBody(numbering).Write(document);
        main.AddNewPart<NumberingDefinitionsPart>("rId2").Numbering = numbering.Make();
        main.AddNewPart<DocumentSettingsPart>("rId3").Settings = new Settings(
            new Compatibility(new CompatibilitySetting
            {
                Name = CompatSettingNameValues.CompatibilityMode,
                Uri = "http://schemas.microsoft.com/office/word",
                Val = "15"
            }));
        main.Document = new Document(body);
        package.Save();
    }
}
