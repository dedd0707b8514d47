using System.Net.Mime;
using System.Text;
using VifRecommender.Documents;
using VifRecommender.Office;
using VifRecommender.Rendering;
using VifRecommender.Web.Hosting;

namespace VifRecommender.Web.Layout;

/// <summary>Answers with a document of the library: a page to print, a file of Word, of Excel, or for a calendar.</summary>
internal static class DocumentAnswer
{
    private const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static IResult Page(HttpContext context, Document document)
    {
        var html = DocumentHtml.Write(document);
        context.Response.Headers.ContentSecurityPolicy = OwnStyle.PolicyOf(html);
        return Results.Text(html, MediaTypeNames.Text.Html, Encoding.UTF8);
    }

    public static IResult Word(Document document, string name) => Results.File(DocxFile.Write(document), Docx, name + ".docx");

    public static IResult Excel(Workbook workbook, string name) => Results.File(XlsxFile.Write(workbook), Xlsx, name + ".xlsx");

    public static IResult Calendar(string calendar, string name) =>
        Results.File(Encoding.UTF8.GetBytes(calendar), "text/calendar; charset=utf-8", name + ".ics");
}
