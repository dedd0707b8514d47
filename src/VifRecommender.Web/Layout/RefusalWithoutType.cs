namespace VifRecommender.Web.Layout;

/// <summary>
/// A form that is refused before it is read has the media type of a page by then, and no page: one is still to be made, which is only done
/// for an answer without a type.
/// </summary>
internal static class RefusalWithoutType
{
    public static async Task ClearAsync(HttpContext context, RequestDelegate next)
    {
        await next(context).ConfigureAwait(false);
        if (!context.Response.HasStarted && context.Response.StatusCode >= StatusCodes.Status400BadRequest)
        {
            context.Response.ContentType = null;
        }
    }
}
