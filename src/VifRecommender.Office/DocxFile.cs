using VifRecommender.Documents;
using VifRecommender.Office.Packing;
using VifRecommender.Office.Word;

namespace VifRecommender.Office;

/// <summary>Writes a document as a file of Word (.docx), on A4.</summary>
/// <remarks>Thread-safe. The same document gives the same bytes: the file carries no day and no name of who made it.</remarks>
public static class DocxFile
{
    /// <summary>Writes a document.</summary>
    /// <param name="document">The document.</param>
    /// <returns>The bytes of the file.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public static byte[] Write(Document document)
    {
        if (document is null) throw new ArgumentNullException(nameof(document));
        using var stream = new MemoryStream();
        WordPackage.Write(document, stream);
        return FixedZip.Of(stream);
    }
}
