using System.Security.Claims;
using Microsoft.AspNetCore.Components.Endpoints;
using VifRecommender.Web.Communes;
using VifRecommender.Web.Memory;
using VifRecommender.Web.Zones;

namespace VifRecommender.Web.Accounts;

/// <summary>
/// The one place that asks who may write. Who sends a form of a page and may not write there is turned away before the page is made: a page
/// that forgets to look lets nobody in, and a form that a page does not show, or whose commune was deleted meanwhile, is answered as the
/// page itself is. Pages ask it only what to show.
/// </summary>
internal sealed class WriteGuard(ICommuneAccess access)
{
    public bool MayWrite(ClaimsPrincipal user, CommuneSummary commune) => access.CanWrite(user, commune);

    /// <summary>Whether somebody may share what a commune answered with its zone.</summary>
    public bool MayShare(ClaimsPrincipal user, CommuneSummary commune) => access.CanShare(user, commune);

    /// <summary>Whether somebody may add some commune at all.</summary>
    public bool MayAdd(ClaimsPrincipal user) => access.CanAdd(user);

    /// <summary>Whether somebody may add this one.</summary>
    public bool MayAdd(ClaimsPrincipal user, NewCommune commune) => access.CanAdd(user, commune);

    /// <summary>Whether somebody may say to which zone a commune belongs.</summary>
    public bool MayPlace(ClaimsPrincipal user) => access.CanPlace(user);

    public static async Task CheckAsync(HttpContext context, RequestDelegate next)
    {
        if (HttpMethods.IsPost(context.Request.Method)
            && context.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>()?.Type is { } page
            && await context.RequestServices.GetRequiredService<WriteGuard>()
                .RefusalAsync(context, page).ConfigureAwait(false) is { } refusal)
        {
            context.Response.StatusCode = refusal;
            return;
        }

        await next(context).ConfigureAwait(false);
    }

    /// <summary>The status with which somebody is refused, or nothing.</summary>
    private async Task<int?> RefusalAsync(HttpContext context, Type page)
    {
        if (page == typeof(HomePage)) return MayAdd(context.User) ? null : StatusCodes.Status403Forbidden;
        if (!typeof(CommunePage).IsAssignableFrom(page)) return null;
        var commune = Guid.TryParse($"{context.GetRouteValue(nameof(CommunePage.Id))}", out var id)
            ? await context.RequestServices.GetRequiredService<ICommuneMemory>().FindAsync(id, context.RequestAborted).ConfigureAwait(false)
            : null;
        if (commune is null || !access.CanRead(context.User, commune)) return StatusCodes.Status404NotFound;
        var may = page == typeof(SharingPage) ? MayShare(context.User, commune) : MayWrite(context.User, commune);
        return may ? null : StatusCodes.Status403Forbidden;
    }
}
