using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.Features;
using VifRecommender.Web.Api;

namespace VifRecommender.Web.Hosting;

/// <summary>
/// Bodies within the limits, whatever the server: what is longer is answered 413, however it is sent and whoever reads it. The API reads
/// what was compressed by gzip, and the limit holds for what comes out; other encodings are answered 415.
/// </summary>
internal static class RequestBodies
{
    private const string Gzip = "gzip";

    public static IApplicationBuilder UseRequestBodies(this IApplicationBuilder app, HostLimits limits) => app.Use(async (context, next) =>
    {
        if (Refusal.IsBeingTold(context))
        {
            await next(context).ConfigureAwait(false);
            return;
        }

        var isApi = ApiProblems.IsApi(context);
        var encoding = context.Request.Headers.ContentEncoding.ToString().Trim();
        var isCompressed = isApi && encoding.ToUpperInvariant() is "GZIP" or "X-GZIP";
        if (!isCompressed && encoding.Length > 0 && !string.Equals(encoding, "identity", StringComparison.OrdinalIgnoreCase))
        {
            if (isApi) context.Response.Headers.AcceptEncoding = Gzip;
            await Refusal.TellAsync(context, StatusCodes.Status415UnsupportedMediaType,
                new($"The header Content-Encoding is {Gzip} or not there: '{encoding}' is not read here.")).ConfigureAwait(false);
            return;
        }

        var body = new BoundedBody(isCompressed ? new GzipBody(context.Request.Body) : context.Request.Body,
            isApi ? Math.Max(limits.BodyBytes, limits.PoolBytes) : limits.BodyBytes,
            context.Features.Get<IHttpMaxRequestBodySizeFeature>());
        context.Request.Body = body;
        context.Features.Set<IHttpMaxRequestBodySizeFeature>(body);
        if (isCompressed)
        {
            // From here on it is as if it had been sent as it is.
            context.Request.Headers.ContentEncoding = default;
            context.Request.ContentLength = null;
        }

        await next(context).ConfigureAwait(false);
        // The reader of forms takes a body that is too large for one that cannot be read.
        if (!context.Response.HasStarted && context.Response.StatusCode == StatusCodes.Status400BadRequest
            && (body.IsExceeded
                || context.Features.Get<IAntiforgeryValidationFeature>()?.Error?.InnerException
                    is BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge }))
        {
            context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
        }
    });
}
