using System.Text;
using DocumentFormat.OpenXml.Packaging;

namespace VifRecommender.Office.Packing;

/// <summary>What a file says of itself: its title and the software, no person and no day.</summary>
internal static class CoreProperties
{
    public static void Write(CoreFilePropertiesPart part, string title)
    {
        var xml =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<cp:coreProperties "
            + "xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
            + $"xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>{XmlText.Escape(title)}</dc:title>"
            + "<dc:creator>VifRecommender</dc:creator></cp:coreProperties>";
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(xml));
        part.FeedData(stream);
    }
}
