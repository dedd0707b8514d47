using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace VifRecommender.Office.Tests;

/// <summary>What the makers of the format say of a file.</summary>
internal static class OfficeFile
{
    public static void AssertIsValid(OpenXmlPackage package)
    {
        var faults = new OpenXmlValidator(FileFormatVersions.Office2019).Validate(package)
            .Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}");
        Assert.Empty(faults);
    }

    public static WordprocessingDocument Word(byte[] bytes) => WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);

    public static SpreadsheetDocument Excel(byte[] bytes) => SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
}
