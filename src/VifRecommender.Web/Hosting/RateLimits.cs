using System.Globalization;
using System.Security.Claims;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Diagnostics;

namespace VifRecommender.Web.Hosting;

/// <summary>How much one caller, and all together, may ask. A caller who exceeds it gets 429 with the time to wait.</summary>
internal static class RateLimits
{
    /// <summary>The policy of endpoints that take a password.</summary>
    public const string SignIn = "sign-in";

    public static void Add(IServiceCollection services, HostLimits limits) => services.AddRateLimiter(limiter =>
    {
        limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiter.OnRejected = (rejected, _) =>
        {
            var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var known) ? known : TimeSpan.FromSeconds(1);
            rejected.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
            return ValueTask.CompletedTask;
        };
        // One's own searches wait for each other first, so that nobody takes the places of all.
        limiter.GlobalLimiter = PartitionedRateLimiter.CreateChained(
            PartitionedRateLimiter.Create<HttpContext, string>(
                context => IsOpen(context) ? Unlimited : PerMinute(Caller(context), limits.RequestsPerMinute)),
            PartitionedRateLimiter.Create<HttpContext, string>(
                context => IsSearch(context) ? AtOnce(Caller(context), limits.SearchesOfOne, limits.WaitingSearchesOfOne) : Unlimited),
            PartitionedRateLimiter.Create<HttpContext, string>(
                context => IsSearch(context) ? AtOnce("all", limits.Searches, limits.WaitingSearches) : Unlimited));
        limiter.AddPolicy(SignIn, context => PerMinute(Address(context), limits.SignInsPerMinute));
    });

    /// <summary>
    /// For a search that waited until its request ended: the timeout answers it, where the limiter would answer nothing at all.
    /// </summary>
    public static async Task EndWaitingAsync(HttpContext context, RequestDelegate next)
    {
        await next(context).ConfigureAwait(false);
        if (!context.Response.HasStarted) context.RequestAborted.ThrowIfCancellationRequested();
    }

    private static RateLimitPartition<string> Unlimited => RateLimitPartition.GetNoLimiter("not limited");

    /// <summary>Whether the host lives, and who helps: these are never limited.</summary>
    private static bool IsOpen(HttpContext context) =>
        context.Request.Path.StartsWithSegments("/health", StringComparison.OrdinalIgnoreCase)
            || context.Request.Path.StartsWithSegments("/help", StringComparison.OrdinalIgnoreCase) || IsToldWhy(context);

    private static bool IsSearch(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<SearchingAttribute>() is not null;

    /// <summary>The caller: a person who has signed in, else an address.</summary>
    private static string Caller(HttpContext context) => context.User.FindFirstValue(ClaimTypes.NameIdentifier) ?? Address(context);

    /// <summary>Whether the request was refused already, and only the page that says so is being made.</summary>
    private static bool IsToldWhy(HttpContext context) => context.Features.Get<IStatusCodeReExecuteFeature>() is not null;

    private static string Address(HttpContext context) => context.Connection.RemoteIpAddress?.ToString() ?? "";

    private static RateLimitPartition<string> AtOnce(string caller, int permits, int waiting) => RateLimitPartition.GetConcurrencyLimiter(
        caller,
        _ => new ConcurrencyLimiterOptions
        {
            PermitLimit = permits,
            QueueLimit = waiting,
            QueueProcessingOrder = QueueProcessingOrder.OldestFirst
        });

    private static RateLimitPartition<string> PerMinute(string caller, int permits) => RateLimitPartition.GetSlidingWindowLimiter(
        caller,
        _ => new SlidingWindowRateLimiterOptions
        {
            PermitLimit = permits,
            Window = TimeSpan.FromMinutes(1),
            SegmentsPerWindow = 6,
            QueueLimit = 0
        });
}
