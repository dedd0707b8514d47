using Microsoft.AspNetCore.Diagnostics;

namespace VifRecommender.Web.Layout;

/// <summary>A page that tells why a form was refused does not read the form.</summary>
internal static class RefusedAsGet
{
    public static Task TurnAsync(HttpContext context, RequestDelegate next)
    {
        if (context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null)
        {
            context.Request.Method = HttpMethods.Get;
        }

        return next(context);
    }
}
