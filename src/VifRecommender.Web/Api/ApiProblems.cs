using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using VifRecommender.Web.Hosting;
using VifRecommender.Web.Memory;

namespace VifRecommender.Web.Api;

/// <summary>
/// Answers programs with what is wrong as problem+json (RFC 9457), with every diagnostic; nothing of how this host is made.
/// </summary>
internal sealed class ApiProblems : IExceptionHandler, IEndpointFilter
{
    private static readonly JsonSerializerOptions Format =
        new(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    /// <summary>What an endpoint refuses is its answer, and no fault of the host.</summary>
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            return await next(context).ConfigureAwait(false);
        }
        catch (ApiFault fault)
        {
            await WriteAsync(context.HttpContext, fault).ConfigureAwait(false);
            return Results.Empty;
        }
    }

    public async ValueTask<bool> TryHandleAsync(HttpContext context, Exception exception, CancellationToken cancellation)
    {
        if (!IsApi(context.Features.Get<IExceptionHandlerPathFeature>()?.Path ?? context.Request.Path)) return false;
        var fault = exception switch
        {
            BadHttpRequestException bad =>
                new ApiFault(bad.StatusCode,
                    bad.StatusCode == StatusCodes.Status413PayloadTooLarge ? RequestBody.TooLarge : "The request cannot be read.", [],
                    bad.Message),
            _ when MemoryFault.Is(exception) =>
                new ApiFault(StatusCodes.Status503ServiceUnavailable, "The memory of this host cannot be read or written now.", [],
                    "It has been written down, and nothing was kept; please try again later, and tell who runs this host."),
            _ =>
                new ApiFault(StatusCodes.Status500InternalServerError, "This host has a fault.", [],
                    "It has been written down; please try again, and tell who runs this host."),
        };
        await WriteAsync(context, fault).ConfigureAwait(false);
        return true;
    }

    /// <summary>
    /// A status that something before the endpoint gave without a body (not found, not signed in, too many requests) gets one.
    /// </summary>
    public static Task TellStatusAsync(StatusCodeContext status)
    {
        var context = status.HttpContext;
        return IsApi(context)
            ? WriteAsync(context,
                new ApiFault(context.Response.StatusCode, TitleOf(context.Response.StatusCode), [],
                    context.Features.Get<Refusal>()?.Problem)) : Task.CompletedTask;
    }

    public static bool IsApi(HttpContext context) => IsApi(context.Request.Path);

    private static bool IsApi(PathString path) => path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase);

    private static async Task WriteAsync(HttpContext context, ApiFault fault)
    {
        context.Response.StatusCode = fault.Status;
        var problem = new ProblemDetails { Status = fault.Status, Title = fault.Title, Detail = fault.Detail };
        problem.Extensions["diagnostics"] = fault.Diagnostics;
        await context.Response.WriteAsJsonAsync(problem, Format, "application/problem+json", context.RequestAborted).ConfigureAwait(false);
    }

    private static string TitleOf(int status) => status switch
    {
        StatusCodes.Status400BadRequest => "The request cannot be read.",
        StatusCodes.Status401Unauthorized => "Sign in first: send a bearer token of POST /api/v1/token.",
        StatusCodes.Status403Forbidden => "This is not yours.",
        StatusCodes.Status404NotFound => "There is nothing here: GET /api/v1/openapi.json tells what there is.",
        StatusCodes.Status405MethodNotAllowed => "This address does not take this method: the header Allow tells which.",
        StatusCodes.Status413PayloadTooLarge => RequestBody.TooLarge,
        StatusCodes.Status415UnsupportedMediaType => RequestBody.NotRead,
        StatusCodes.Status429TooManyRequests => "Too many requests: wait as long as the header Retry-After tells.",
        StatusCodes.Status504GatewayTimeout => "This took too long.",
        _ => $"The request ended with status {status}.",
    };
}
