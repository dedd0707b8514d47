using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Timeouts;
using VifRecommender.WebHost.Api;
using VifRecommender.WebHost.Pages;

namespace VifRecommender.WebHost.Hosting;

/// <summary>Puts together what guards and shows the host: limits, headers, errors, health, telemetry.</summary>
internal static class HostingSetup
{
    /// <summary>The policy of endpoints that take long by their nature.</summary>
    public const string BatchTimeout = "batch";

    public static void AddHosting(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<HostLimits>().Bind(builder.Configuration.GetSection(HostLimits.Section)).ValidateDataAnnotations().ValidateOnStart();
        var limits = builder.Configuration.GetSection(HostLimits.Section).Get<HostLimits>() ?? new HostLimits();
        builder.Services.AddSingleton(limits);
        // As it is built, not only as it is published: else a browser gets pages without their style outside of development.
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.ConfigureKestrel(kestrel => (kestrel.AddServerHeader, kestrel.Limits.MaxRequestBodySize) = (false, Math.Max(limits.BodyBytes, limits.PoolBytes)));
        builder.Services.Configure<FormOptions>(form => (form.MultipartBodyLengthLimit, form.ValueLengthLimit, form.BufferBodyLengthLimit) = (limits.BodyBytes, limits.BodyBytes, limits.BodyBytes));
        builder.Services.AddRequestTimeouts(timeouts =>
        {
            timeouts.DefaultPolicy = new RequestTimeoutPolicy { Timeout = TimeSpan.FromSeconds(limits.RequestSeconds) };
            timeouts.AddPolicy(BatchTimeout, TimeSpan.FromSeconds(limits.BatchSeconds));
        });
        builder.Services.AddAntiforgery(antiforgery => antiforgery.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest);
        builder.Services.AddHsts(hsts => (hsts.MaxAge, hsts.IncludeSubDomains) = (TimeSpan.FromDays(365), true));
        RateLimits.Add(builder.Services, limits);
        Telemetry.Add(builder.Services, builder.Configuration);
        builder.Services.AddHealthChecks();
    }

    /// <summary>Comes first: what follows is watched and guarded.</summary>
    public static void UseHosting(this WebApplication app)
    {
        app.UseSecurityHeaders();
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandlingPath = StatusPage.OfFault, CreateScopeForErrors = true });
        // After it, since it takes away the headers of an answer that failed.
        app.UseHsts();
        app.UseWhen(ApiProblems.IsApi, api => api.UseStatusCodePages(ApiProblems.TellStatusAsync));
    }

    /// <summary>Comes after signing in, since a person's requests are counted for the person.</summary>
    public static void UseLimits(this WebApplication app)
    {
        app.UseRateLimiter();
        app.UseRequestTimeouts();
    }

    /// <summary>Whether the process lives, and whether it can serve: for who runs it, without signing in, and telling nothing else.</summary>
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        routes.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains("ready") }).AllowAnonymous();
    }
}
