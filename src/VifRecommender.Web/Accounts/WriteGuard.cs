using Microsoft.AspNetCore.Components.Endpoints;
using VifRecommender.Web.Communes;
using VifRecommender.Web.Memory;
using VifRecommender.Web.Zones;

namespace VifRecommender.Web.Accounts;

/// <summary>
/// Turns away who sends a form of a page and may not write there, before the page is made: a page that forgets to look lets nobody in, and
/// a form that a page does not show, or whose commune was deleted meanwhile, is answered as the page itself is.
/// </summary>
internal static class WriteGuard
{
    public static async Task CheckAsync(HttpContext context, RequestDelegate next)
    {
        if (HttpMethods.IsPost(context.Request.Method)
            && context.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>()?.Type is { } page
            && await RefusalAsync(context, page).ConfigureAwait(false) is { } refusal)
        {
            context.Response.StatusCode = refusal;
            return;
        }

        await next(context).ConfigureAwait(false);
    }

    /// <summary>The status with which somebody is refused, or nothing.</summary>
    private static async Task<int?> RefusalAsync(HttpContext context, Type page)
    {
        var access = context.RequestServices.GetRequiredService<ICommuneAccess>();
        if (page == typeof(HomePage)) return access.CanAdd(context.User) ? null : StatusCodes.Status403Forbidden;
        if (!typeof(CommunePage).IsAssignableFrom(page)) return null;
        var commune = Guid.TryParse($"{context.GetRouteValue(nameof(CommunePage.Id))}", out var id)
            ? await context.RequestServices.GetRequiredService<ICommuneMemory>().FindAsync(id, context.RequestAborted).ConfigureAwait(false)
            : null;
        if (commune is null || !access.CanRead(context.User, commune)) return StatusCodes.Status404NotFound;
        var may = page == typeof(SharingPage) ? access.CanShare(context.User, commune) : access.CanWrite(context.User, commune);
        return may ? null : StatusCodes.Status403Forbidden;
    }
}
