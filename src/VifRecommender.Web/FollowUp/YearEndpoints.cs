using System.Globalization;
using System.Net.Mime;
using System.Text;
using VifRecommender.Documents;
using VifRecommender.Office;
using VifRecommender.Rendering;
using VifRecommender.Web.Communes;
using VifRecommender.Web.Hosting;
using VifRecommender.Web.Layout;
using VifRecommender.Web.Memory;

namespace VifRecommender.Web.FollowUp;

/// <summary>The overview of a year for the council: a page to print, and a file of Word.</summary>
internal static class YearEndpoints
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static void MapYear(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/communes/{id:guid}/year", PageAsync);
        routes.MapGet("/communes/{id:guid}/year.docx", WordAsync);
    }

    private static Task<IResult> PageAsync(Guid id, string? year, HttpContext context, CommuneFiles files, ICommuneMemory memory,
        PageLanguage language) =>
        AnswerAsync(id, year, context, files, memory, language, (document, _) =>
        {
            var html = DocumentHtml.Write(document);
            context.Response.Headers.ContentSecurityPolicy = OwnStyle.PolicyOf(html);
            return Results.Text(html, MediaTypeNames.Text.Html, Encoding.UTF8);
        });

    private static Task<IResult> WordAsync(Guid id, string? year, HttpContext context, CommuneFiles files, ICommuneMemory memory,
        PageLanguage language) =>
        AnswerAsync(id, year, context, files, memory, language, (document, name) => Results.File(DocxFile.Write(document), Word, name));

    /// <summary>Who may not read the commune is told the same as who asks for one, or for a year, that is not there.</summary>
    private static async Task<IResult> AnswerAsync(Guid id, string? asked, HttpContext context, CommuneFiles files, ICommuneMemory memory,
        PageLanguage language, Func<Document, string, IResult> answer)
    {
        var commune = await files.OpenAsync(id, context.User, context.RequestAborted).ConfigureAwait(false);
        if (commune is null) return Results.NotFound();
        var year = files.Today.Year;
        if (asked is not null && (!int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out year)
            || year is < Quarter.FirstYear or > Quarter.LastYear))
        {
            return Results.NotFound();
        }

        var overview = YearOverview.Of(await memory.ListHistoryAsync(id, context.RequestAborted).ConfigureAwait(false), year, files.Today);
        return answer(new YearDocument(commune.Recommender.Catalogue, language.Value).Of(commune.NameIn(language.Value), overview),
            string.Create(CultureInfo.InvariantCulture,
                $"follow-up-{commune.Summary.NisCode ?? id.ToString()}-{year}-{language.Code}.docx"));
    }
}
