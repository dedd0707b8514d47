using VifRecommender.Explanation;
using VifRecommender.Planning;
using VifRecommender.Planning.Rendering;
using VifRecommender.Web.Communes;
using VifRecommender.Web.Hosting;
using VifRecommender.Web.Layout;

namespace VifRecommender.Web.Roadmaps;

/// <summary>The roadmap of a commune as files: for Excel and for a calendar; and the style of its picture.</summary>
internal static class RoadmapEndpoints
{
    /// <summary>Where the style of the picture is.</summary>
    public const string Style = "/roadmap.css";

    public static void MapRoadmap(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Style, () => Results.Text(RoadmapChart.Css, "text/css")).AllowAnonymous();
        routes.MapGet("/communes/{id:guid}/roadmap.xlsx", ExcelAsync).WithMetadata(new SearchingAttribute());
        routes.MapGet("/communes/{id:guid}/roadmap.ics", CalendarAsync).WithMetadata(new SearchingAttribute());
    }

    private static Task<IResult> ExcelAsync(Guid id, HttpContext context, CommuneFiles files, RoadmapDesk desk, PlanningAbility planning,
        PageLanguage language) => AnswerAsync(id, context, files, desk, planning, language,
        (roadmap, name) => DocumentAnswer.Excel(RoadmapWorkbook.Of(roadmap, language.Value, files.Date), name));

    private static Task<IResult> CalendarAsync(Guid id, HttpContext context, CommuneFiles files, RoadmapDesk desk,
        PlanningAbility planning, PageLanguage language) => AnswerAsync(id, context, files, desk, planning, language,
        (roadmap, name) => DocumentAnswer.Calendar(RoadmapCalendar.Write(roadmap, language.Value, files.Date), name));

    private static async Task<IResult> AnswerAsync(Guid id, HttpContext context, CommuneFiles files, RoadmapDesk desk,
        PlanningAbility planning, PageLanguage language, Func<Roadmap, string, IResult> answer)
    {
        var commune = await files.OpenAsync(id, context.User, context.RequestAborted).ConfigureAwait(false);
        if (commune is null) return Results.NotFound();
        var query = context.Request.Query;
        var request = RoadmapRequest.Of(query["budget"], query["staff"], query["quarters"], commune.Profile?.Capacity, language.Text,
            new NumberFormat(language.Value));
        // The page says what is missing or wrong, and asks for it.
        if (commune.Advice is null || planning.Fault is not null || request.Limits is not { } limits)
        {
            return Results.LocalRedirect(SiteAddress.Of(context, $"/communes/{id}/roadmap") + context.Request.QueryString);
        }

        var roadmap = desk.Plan(commune, limits, context.RequestAborted);
        return answer(roadmap, $"roadmap-{commune.Summary.NisCode ?? id.ToString()}-{language.Code}");
    }
}
