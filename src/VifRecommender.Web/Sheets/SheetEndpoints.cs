using VifRecommender.Belgium;
using VifRecommender.Documents;
using VifRecommender.Sheets;
using VifRecommender.Web.Communes;
using VifRecommender.Web.Layout;

namespace VifRecommender.Web.Sheets;

/// <summary>A text ready to use, filled in for a commune, as <c>vif sheet</c> writes it: a page to print, and a file of Word.</summary>
internal static class SheetEndpoints
{
    public static void MapSheets(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/communes/{id:guid}/sheets/{sheet}", PageAsync);
        routes.MapGet("/communes/{id:guid}/sheets/{sheet}.docx", WordAsync);
    }

    private static async Task<IResult> PageAsync(Guid id, string sheet, HttpContext context, CommuneFiles files, PageLanguage language) =>
        await WriteAsync(id, sheet, context, files, language).ConfigureAwait(false) is { } document
            ? DocumentAnswer.Page(context, document) : Results.NotFound();

    private static async Task<IResult> WordAsync(Guid id, string sheet, HttpContext context, CommuneFiles files, PageLanguage language) =>
        await WriteAsync(id, sheet, context, files, language).ConfigureAwait(false) is { } document
            ? DocumentAnswer.Word(document, $"{sheet}-{language.Code}") : Results.NotFound();

    /// <summary>The sheet; nothing where there is none of that id, and where there is no commune that who asks may read.</summary>
    private static async Task<Document?> WriteAsync(Guid id, string sheet, HttpContext context, CommuneFiles files, PageLanguage language)
    {
        var commune = await files.OpenAsync(id, context.User, context.RequestAborted).ConfigureAwait(false);
        if (commune is null || SheetLibrary.BuiltIn.Find(sheet) is not { } found) return null;
        return found.Write(new SheetSetting
        {
            Catalogue = commune.Recommender.Catalogue,
            Profile = commune.Profile,
            Date = files.Date,
            Contacts = commune.Profile is { } profile ? BelgianPlaces.Default.Describe(profile, files.Date).Contacts : [],
        }, language.Value);
    }
}
