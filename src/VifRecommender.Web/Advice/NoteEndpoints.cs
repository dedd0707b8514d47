using VifRecommender.Documents;
using VifRecommender.Notes;
using VifRecommender.Web.Communes;
using VifRecommender.Web.Hosting;
using VifRecommender.Web.Layout;

namespace VifRecommender.Web.Advice;

/// <summary>The note for the college on a commune, as <c>vif note</c> writes it: a page to print, and a file of Word.</summary>
internal static class NoteEndpoints
{
    public static void MapNote(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/communes/{id:guid}/note", PageAsync).WithMetadata(new SearchingAttribute());
        routes.MapGet("/communes/{id:guid}/note.docx", WordAsync).WithMetadata(new SearchingAttribute());
    }

    private static Task<IResult> PageAsync(Guid id, HttpContext context, CommuneFiles files, PageLanguage language) =>
        AnswerAsync(id, context, files, language, (note, _) => DocumentAnswer.Page(context, note));

    private static Task<IResult> WordAsync(Guid id, HttpContext context, CommuneFiles files, PageLanguage language) =>
        AnswerAsync(id, context, files, language, (note, commune) =>
            DocumentAnswer.Word(note, $"note-{commune.Summary.NisCode ?? id.ToString()}-{language.Code}"));

    /// <summary>Without the right to read the commune the answer is the same as for a commune that does not exist.</summary>
    private static async Task<IResult> AnswerAsync(Guid id, HttpContext context, CommuneFiles files, PageLanguage language,
        Func<Document, CommuneFile, IResult> answer)
    {
        var commune = await files.OpenAsync(id, context.User, context.RequestAborted).ConfigureAwait(false);
        if (commune is null) return Results.NotFound();
        // The page of the advice says why there is none yet, and where to begin.
        if (commune.Advice is not { } advice) return Results.LocalRedirect(SiteAddress.Of(context, $"/communes/{id}/advice"));
        // Found here, where the request can end it, and kept for the note.
        advice.FindQuestions(context.RequestAborted);
        return answer(CollegeNote.Write(advice, language.Value), commune);
    }
}
