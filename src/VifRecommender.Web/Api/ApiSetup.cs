using VifRecommender.Web.Hosting;

namespace VifRecommender.Web.Api;

/// <summary>Puts the API together.</summary>
internal static class ApiSetup
{
    public static IServiceCollection AddApi(this IServiceCollection services)
    {
        services.AddSingleton<ApiRequest>();
        services.AddSingleton<CatalogueEndpoints>();
        services.AddExceptionHandler<ApiProblems>();
        services.AddOpenApi(ApiDocument.Version, ApiDocument.Describe);
        return services;
    }

    public static void MapApi(this IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup("/api/v1").AddEndpointFilter<RouteGroupBuilder, ApiProblems>();
        api.MapPost("/advice", AdviceEndpoints.AdviceAsync).WithMetadata(new SearchingAttribute())
            .Describe("advice", "What to consider now, what later and after what, what not, and why.", ApiDocument.Lang, ApiDocument.Date,
                ApiDocument.Top).TakesProfile().GivesAdvice();
        api.MapPost("/explain", AdviceEndpoints.ExplainAsync).WithMetadata(new SearchingAttribute())
            .Describe("explain", "Why a practice is recommended, why not, or why not yet, and the smallest changes that would alter it.",
                ApiDocument.Practice, ApiDocument.Lang, ApiDocument.Date).TakesProfile().GivesJson();
        api.MapPost("/plan", AdviceEndpoints.PlanAsync).WithMetadata(new SearchingAttribute())
            .Describe("plan", "The roadmap: what starts when within a budget and staff, what was left out, and what would bring it in.",
                ApiDocument.Budget, ApiDocument.Staff, ApiDocument.Quarters, ApiDocument.Lang, ApiDocument.Date).TakesProfile().GivesJson();
        api.MapPost("/pool", AdviceEndpoints.PoolAsync).WithMetadata(new SearchingAttribute())
            .Describe("pool",
                "What communes of one zone had better do together, what each keeps for itself, and what some can lend the others.",
                ApiDocument.Lang, ApiDocument.Date).TakesProfiles().GivesJson();
        api.MapPost("/compare", AdviceEndpoints.CompareAsync)
            .Describe("compare", "What moved between two profiles of one commune, and which rule and fact moved it.", ApiDocument.Lang,
                ApiDocument.Date).TakesProfiles("before", "after").GivesJson();
        api.MapPost("/batch", BatchEndpoint.AnswerAsync).WithMetadata(new SearchingAttribute())
            .Describe("batch",
                "Ranks or advice for many communes: a profile on each line in, a line of JSON for each out, in the same order, while they "
                + "come. A line with faults is answered by them in its place.", ApiDocument.Detail, ApiDocument.BatchTop, ApiDocument.Lang,
                ApiDocument.Date).TakesAndGivesLines().WithRequestTimeout(HostingSetup.BatchTimeout);
        api.MapGet("/catalogue", (HttpContext context, CatalogueEndpoints catalogue) => catalogue.Catalogue(context)).AllowAnonymous()
            .Describe("catalogue", "The practices with their titles.", ApiDocument.Lang).GivesJson();
        api.MapGet("/schemas/{name}", (HttpContext context, string name, CatalogueEndpoints catalogue) => catalogue.Schema(context, name))
            .AllowAnonymous()
            .Describe("schema", "The JSON Schema of a file format.", ApiDocument.SchemaName).GivesJson("application/schema+json");
        api.MapGet("/openapi.json", ApiDocument.WriteAsync).AllowAnonymous().ExcludeFromDescription();
    }
}
