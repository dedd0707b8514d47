using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection.Extensions;
using VifRecommender.Web.Accounts;
using VifRecommender.Web.Additions;
using VifRecommender.Web.Advice;
using VifRecommender.Web.Api;
using VifRecommender.Web.Communes;
using VifRecommender.Web.Data;
using VifRecommender.Web.FollowUp;
using VifRecommender.Web.Practices;
using VifRecommender.Web.Profiles;
using VifRecommender.Web.Roadmaps;
using VifRecommender.Web.Sheets;
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
        services.AddScoped<CommuneAdding>();
        services.AddScoped<ProfileSaving>();
        services.AddScoped<QuestionAnswering>();
        services.AddScoped<DecisionTaking>();
        services.AddScoped<AdditionsSaving>();
        services.AddScoped<CommuneRemoval>();
        services.AddSingleton<RoadmapDesk>();
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
        return app.Use(RefusedAsGet.TurnAsync).Use(LanguageChoice.KeepAsync).Use(RefusalWithoutType.ClearAsync);
    }

    /// <summary>After signing in.</summary>
    public static IApplicationBuilder UseWriteGuard(this IApplicationBuilder app) => app.Use(WriteGuard.CheckAsync);

    public static void MapPages(this IEndpointRouteBuilder routes)
    {
        routes.MapStaticAssets().AllowAnonymous();
        routes.MapData();
        routes.MapNote();
        routes.MapYear();
        routes.MapZones();
        routes.MapSheets();
        routes.MapRoadmap();
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
}
