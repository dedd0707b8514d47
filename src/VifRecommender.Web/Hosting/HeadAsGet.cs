using Microsoft.AspNetCore.Http.Features;

namespace VifRecommender.Web.Hosting;

/// <summary>HEAD is answered as GET, without the body: monitors, link checkers and caches see what a reader would get.</summary>
internal static class HeadAsGet
{
    public static IApplicationBuilder UseHeadAsGet(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            TellHeadWhereGetIs(context);
            await next(context).ConfigureAwait(false);
            return;
        }

        context.Request.Method = HttpMethods.Get;
        var body = context.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
        context.Features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(new NoBody(body), body));
        try
        {
            await next(context).ConfigureAwait(false);
        }
        finally
        {
            context.Features.Set(body);
            context.Request.Method = HttpMethods.Head;
        }
    });

    /// <summary>The methods that an address takes have HEAD wherever they have GET.</summary>
    private static void TellHeadWhereGetIs(HttpContext context) => context.Response.OnStarting(() =>
    {
        var allow = context.Response.Headers.Allow.ToString()
            .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (allow.Contains(HttpMethods.Get) && !allow.Contains(HttpMethods.Head))
        {
            context.Response.Headers.Allow = string.Join(", ", allow.Append(HttpMethods.Head).Order(StringComparer.Ordinal));
        }
        return Task.CompletedTask;
    });
}
