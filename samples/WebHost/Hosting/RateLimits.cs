using System.Globalization;
using System.Security.Claims;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.RateLimiting;

namespace VifRecommender.WebHost.Hosting;

/// <summary>How much one caller, and all together, may ask. Who asks for more is told when to come back.</summary>
internal static class RateLimits
{
    /// <summary>The policy of endpoints that search, and so keep a processor busy.</summary>
    public const string Search = "search";

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
        limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => IsHealth(context) || IsToldWhy(context)
            ? RateLimitPartition.GetNoLimiter("not limited")
            : PerMinute(context.User.FindFirstValue(ClaimTypes.NameIdentifier) ?? Address(context), limits.RequestsPerMinute));
        limiter.AddPolicy(SignIn, context => PerMinute(Address(context), limits.SignInsPerMinute));
        limiter.AddConcurrencyLimiter(Search, search => (search.PermitLimit, search.QueueLimit, search.QueueProcessingOrder) = (limits.Searches, limits.WaitingSearches, QueueProcessingOrder.OldestFirst));
    });

    private static bool IsHealth(HttpContext context) => context.Request.Path.StartsWithSegments("/health", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the request was refused already, and only the page that says so is being made.</summary>
    private static bool IsToldWhy(HttpContext context) => context.Features.Get<IStatusCodeReExecuteFeature>() is not null;

    private static string Address(HttpContext context) => context.Connection.RemoteIpAddress?.ToString() ?? "";

    private static RateLimitPartition<string> PerMinute(string caller, int permits) => RateLimitPartition.GetSlidingWindowLimiter(
        caller,
        _ => new SlidingWindowRateLimiterOptions { PermitLimit = permits, Window = TimeSpan.FromMinutes(1), SegmentsPerWindow = 6, QueueLimit = 0 });
}
