using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Timeouts;
using VifRecommender.Planning;
using VifRecommender.Web.Api;
using VifRecommender.Web.Layout;
using VifRecommender.Web.Memory;

namespace VifRecommender.Web.Hosting;

/// <summary>Puts together what guards and shows the host: limits, headers, errors, health, telemetry.</summary>
internal static class HostingSetup
{
    /// <summary>The policy of endpoints that take long by their nature.</summary>
    public const string BatchTimeout = "batch";

    public static void AddHosting(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<HostLimits>().Bind(builder.Configuration.GetSection(HostLimits.Section)).ValidateDataAnnotations()
            .ValidateOnStart();
        var limits = builder.Configuration.GetSection(HostLimits.Section).Get<HostLimits>() ?? new HostLimits();
        builder.Services.AddSingleton(limits);
        // As it is built, not only as it is published: else a browser gets pages without their style outside of development.
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.ConfigureKestrel(kestrel =>
            (kestrel.AddServerHeader, kestrel.Limits.MaxRequestBodySize) = (false, Math.Max(limits.BodyBytes, limits.PoolBytes)));
        builder.Services.Configure<FormOptions>(form => (form.MultipartBodyLengthLimit, form.ValueLengthLimit, form.BufferBodyLengthLimit,
            form.KeyLengthLimit) = (limits.BodyBytes, limits.BodyBytes, limits.BodyBytes, limits.BodyBytes));
        builder.Services.AddRequestTimeouts(timeouts =>
        {
            timeouts.DefaultPolicy = new RequestTimeoutPolicy { Timeout = TimeSpan.FromSeconds(limits.RequestSeconds) };
            timeouts.AddPolicy(BatchTimeout, TimeSpan.FromSeconds(limits.BatchSeconds));
        });
        builder.Services.AddAntiforgery(antiforgery => antiforgery.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest);
        builder.Services.AddHsts(hsts => (hsts.MaxAge, hsts.IncludeSubDomains) = (TimeSpan.FromDays(365),
            HostingOptions.Of(builder.Configuration).HstsIncludeSubDomains));
        // Else an endpoint for files that may have come since takes every address that has no other, and hides that it takes another
        // method.
        builder.Configuration["DisableStaticAssetNotFoundRuntimeFallback"] = "true";
        AllowedHosts.Add(builder);
        RateLimits.Add(builder.Services, limits);
        Telemetry.Add(builder.Services, builder.Configuration);
        builder.Services.AddSingleton(_ => new PlanningAbility(SolverLibrary.Fault?.Message));
        builder.Services.AddHealthChecks().AddCheck<PlanningHealth>("planning", tags: [Health.Ready]);
    }

    /// <summary>Comes first: what follows is watched and guarded.</summary>
    public static void UseHosting(this WebApplication app)
    {
        var options = HostingOptions.Of(app.Configuration);
        app.UseHeadAsGet();
        app.UseSecurityHeaders();
        app.UseProxies(options);
        app.UseBasePath(options.BasePath);
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = StatusPage.OfFault,
            CreateScopeForErrors = true,
            StatusCodeSelector = StatusOf
        });
        // After it, since it takes away the headers of an answer that failed.
        app.UseHsts();
        app.UseWhen(ApiProblems.IsApi, api => api.UseStatusCodePages(ApiProblems.TellStatusAsync));
    }

    /// <summary>Comes after signing in, since a person's requests are counted for the person.</summary>
    public static void UseLimits(this WebApplication app)
    {
        // Waiting for one's turn counts as time that a request takes.
        app.UseRequestTimeouts();
        app.Use(RateLimits.EndWaitingAsync);
        app.UseRateLimiter();
    }

    /// <summary>After the pages, since what is refused here gets one.</summary>
    public static void UseRequestChecks(this WebApplication app)
    {
        app.UseAllowedHosts(app.Configuration);
        app.UseRequestBodies(app.Services.GetRequiredService<HostLimits>());
    }

    private static int StatusOf(Exception fault) => fault switch
    {
        BadHttpRequestException bad => bad.StatusCode,
        _ when MemoryFault.Is(fault) => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status500InternalServerError,
    };
}
