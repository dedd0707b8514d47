using System.Text;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection.Extensions;
using VifRecommender.Web.Accounts;
using VifRecommender.Web.Additions;
using VifRecommender.Web.Advice;
using VifRecommender.Web.Api;
using VifRecommender.Web.Communes;
using VifRecommender.Web.FollowUp;
using VifRecommender.Web.Memory;
using VifRecommender.Web.Zones;

namespace VifRecommender.Web.Layout;

/// <summary>Puts the pages together.</summary>
internal static class PagesSetup
{
    private static readonly string[] Anonymous = ["/account/sign-in", "/help", "/status/{Status:int}"];

    public static IServiceCollection AddPages(this IServiceCollection services)
    {
        services.AddRazorComponents();
        services.AddHttpContextAccessor();
        services.TryAddSingleton(Recommender.Default);
        services.AddSingleton<OverlayReader>();
        services.AddScoped<CatalogueInUse>();
        services.AddScoped<PageLanguage>();
        services.AddScoped<CommuneFiles>();
        services.AddScoped<AdviceKeeper>();
        services.AddScoped<SharingKeeper>();
        return services;
    }

    /// <summary>
    /// Before routing: keeps the language that somebody chooses, and gives who asks for a page that is not there one that says so.
    /// </summary>
    public static IApplicationBuilder UsePages(this IApplicationBuilder app)
    {
        // A program is answered by its own problem details.
        app.UseWhen(context => !ApiProblems.IsApi(context),
            pages => pages.UseStatusCodePagesWithReExecute(StatusPage.Address, createScopeForStatusCodePages: true));
        return app.Use(async (context, next) =>
        {
            // A page that says why a form was refused does not read the form.
            if (context.Features.Get<IStatusCodeReExecuteFeature>() is not null
                || context.Features.Get<IExceptionHandlerFeature>() is not null)
            {
                context.Request.Method = HttpMethods.Get;
            }
            if (Languages.Find(context.Request.Query[PageLanguage.QueryKey]) is { } language)
            {
                context.Response.Cookies.Append(PageLanguage.CookieName, language.Code(), new CookieOptions
                {
                    HttpOnly = true,
                    IsEssential = true,
                    SameSite = SameSiteMode.Lax,
                    Secure = context.Request.IsHttps,
                    MaxAge = TimeSpan.FromDays(365),
                    Path = context.Request.PathBase.HasValue ? context.Request.PathBase.Value : "/",
                });
            }

            await next(context).ConfigureAwait(false);
            // A form that is refused before it is read has the media type of a page by then, and no page: one is still to be made.
            if (!context.Response.HasStarted && context.Response.StatusCode >= StatusCodes.Status400BadRequest)
            {
                context.Response.ContentType = null;
            }
        });
    }

    /// <summary>After signing in.</summary>
    public static IApplicationBuilder UseWriteGuard(this IApplicationBuilder app) => app.Use(WriteGuard.CheckAsync);

    public static void MapPages(this IEndpointRouteBuilder routes)
    {
        routes.MapStaticAssets().AllowAnonymous();
        routes.MapGet("/communes/{id:guid}/data/export", ExportAsync);
        routes.MapNote();
        routes.MapYear();
        routes.MapZones();
        routes.MapRazorComponents<App>().Add(OpenToAll);
    }

    /// <summary>
    /// Who has not signed in yet reads where to sign in and where there is help. The form for signing in is answered by the accounts.
    /// </summary>
    private static void OpenToAll(EndpointBuilder endpoint)
    {
        if (endpoint is not RouteEndpointBuilder { RoutePattern: RoutePattern pattern }) return;
        var path = "/" + pattern.RawText?.Trim('/');
        if (Anonymous.Contains(path, StringComparer.Ordinal))
        {
            endpoint.Metadata.Add(new Microsoft.AspNetCore.Authorization.AllowAnonymousAttribute());
        }
        if (path == Anonymous[0] && endpoint.Metadata.OfType<ComponentTypeMetadata>().Any())
        {
            endpoint.Metadata.Add(new HttpMethodMetadata([HttpMethods.Get, HttpMethods.Head]));
        }
    }

    private static async Task<IResult> ExportAsync(Guid id, HttpContext context, ICommuneMemory memory, ICommuneAccess access)
    {
        var commune = await memory.FindAsync(id, context.RequestAborted).ConfigureAwait(false);
        if (commune is null || !access.CanRead(context.User, commune)) return Results.NotFound();
        var json = await memory.ExportAsync(id, context.RequestAborted).ConfigureAwait(false);
        return json is null ? Results.NotFound()
            : Results.File(Encoding.UTF8.GetBytes(json), "application/json", $"commune-{commune.NisCode ?? id.ToString()}.json");
    }
}
