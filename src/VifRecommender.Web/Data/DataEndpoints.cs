using System.Text;
using VifRecommender.Web.Accounts;
using VifRecommender.Web.Memory;

namespace VifRecommender.Web.Data;

/// <summary>All that is kept of a commune, as a file.</summary>
internal static class DataEndpoints
{
    public static void MapData(this IEndpointRouteBuilder routes) => routes.MapGet("/communes/{id:guid}/data/export", ExportAsync);

    private static async Task<IResult> ExportAsync(Guid id, HttpContext context, ICommuneMemory memory, ICommuneAccess access)
    {
        var commune = await memory.FindAsync(id, context.RequestAborted).ConfigureAwait(false);
        if (commune is null || !access.CanRead(context.User, commune)) return Results.NotFound();
        var json = await memory.ExportAsync(id, context.RequestAborted).ConfigureAwait(false);
        return json is null ? Results.NotFound()
            : Results.File(Encoding.UTF8.GetBytes(json), "application/json", $"commune-{commune.NisCode ?? id.ToString()}.json");
    }
}
