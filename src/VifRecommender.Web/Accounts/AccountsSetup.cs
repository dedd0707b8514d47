using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using VifRecommender.Web.Memory;
using VifRecommender.Web.SignIn;

namespace VifRecommender.Web.Accounts;

/// <summary>Puts the accounts together, or the demo.</summary>
internal static class AccountsSetup
{
    /// <summary>A cookie for persons, a token for programs.</summary>
    private const string AnyScheme = "Any";

    public static IServiceCollection AddAccounts(this IServiceCollection services, IConfiguration configuration)
    {
        var isEnabled = configuration.GetSection(AccountsOptions.Section).Get<AccountsOptions>()?.Enabled ?? false;
        services.AddSingleton(new DemoMode(!isEnabled));
        services.AddHttpContextAccessor();
        services.AddScoped<WriteGuard>();
        AddIdentity(services);
        if (!isEnabled)
        {
            services.AddSingleton<ICommuneAccess, DemoAccess>();
            services.AddHostedService<LoopbackOnly>();
            services.AddAuthorization();
            return services;
        }

        services.AddSingleton<ICommuneAccess, CommuneAccess>();
        services.AddScoped<PasswordCheck>();
        services.AddScoped<IClaimsTransformation, GrantClaims>();
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        return services;
    }

    public static void UseAccounts(this WebApplication app)
    {
        if (app.Services.GetRequiredService<DemoMode>().IsDemo)
        {
            app.Use(LoopbackOnly.TurnOthersAwayAsync);
        }
        else
        {
            app.UseAuthentication();
            app.Use(Sessions.CheckAsync);
        }

        app.UseAuthorization();
    }

    public static void MapAccounts(this IEndpointRouteBuilder routes)
    {
        if (routes.ServiceProvider.GetRequiredService<DemoMode>().IsDemo) return;
        SignInEndpoints.Map(routes);
        Tokens.Map(routes);
    }

    private static void AddIdentity(IServiceCollection services)
    {
        services.AddAuthentication(AnyScheme).AddPolicyScheme(AnyScheme, null, any => any.ForwardDefaultSelector = context =>
            context.GetEndpoint()?.Metadata.GetMetadata<IAllowAnonymous>() is not null ? NobodyHandler.Name
            : context.Request.Headers.Authorization.ToString()
                .StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase) ? IdentityConstants.BearerScheme
                : IdentityConstants.ApplicationScheme)
        .AddScheme<AuthenticationSchemeOptions, NobodyHandler>(NobodyHandler.Name, null)
        .AddBearerToken(IdentityConstants.BearerScheme, token => token.BearerTokenExpiration = Tokens.Lifetime)
        .AddCookie(IdentityConstants.ApplicationScheme, cookie =>
        {
            cookie.Cookie.Name = "vif-session";
            cookie.Cookie.HttpOnly = true;
            cookie.Cookie.SameSite = SameSiteMode.Strict;
            cookie.Cookie.SecurePolicy = CookieSecurePolicy.Always;
            cookie.ExpireTimeSpan = TimeSpan.FromHours(8);
            cookie.SlidingExpiration = true;
            cookie.LoginPath = SignInEndpoints.Path;
            // A program gets a status, a person is redirected to the page.
            cookie.Events.OnRedirectToLogin =
                context => Answer(context.HttpContext, context.RedirectUri, StatusCodes.Status401Unauthorized);
            cookie.Events.OnRedirectToAccessDenied = context => Answer(context.HttpContext, null, StatusCodes.Status403Forbidden);
        });
        services.AddIdentityCore<Person>(identity =>
        {
            identity.User.RequireUniqueEmail = true;
            identity.Password.RequiredLength = 12;
            // Length is what counts; rules on kinds of characters make passwords shorter and written down.
            identity.Password.RequireDigit =
                identity.Password.RequireLowercase = identity.Password.RequireUppercase = identity.Password.RequireNonAlphanumeric = false;
            identity.Password.RequiredUniqueChars = 5;
            identity.Lockout.MaxFailedAccessAttempts = 5;
            identity.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
        }).AddPasswordValidator<CommonPasswords>().AddEntityFrameworkStores<MemoryContext>().AddSignInManager().AddDefaultTokenProviders();
    }

    private static Task Answer(HttpContext context, string? signIn, int status)
    {
        if (signIn is null || context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal))
        {
            context.Response.StatusCode = status;
        }
        else context.Response.Redirect(signIn);
        return Task.CompletedTask;
    }
}
