using VifRecommender.Belgium;
using VifRecommender.Comparison;
using VifRecommender.Planning;
using VifRecommender.Planning.Rendering;
using VifRecommender.Pooling;
using VifRecommender.Web.Hosting;
using VifRecommender.Writing;

namespace VifRecommender.Web.Api;

/// <summary>
/// Advice for profiles that a program sends. Each answers as the command of the same name does with <c>--format json</c>, byte for byte,
/// and keeps nothing.
/// </summary>
internal static class AdviceEndpoints
{
    /// <summary><c>vif recommend</c>.</summary>
    public static async Task<IResult> AdviceAsync(HttpContext context, ApiRequest api)
    {
        var query = new ApiQuery(context.Request);
        var (language, date, top) = (query.Language(), query.Date(), query.Whole("top", 1, int.MaxValue));
        query.End();
        var profile = await api.ProfileAsync(context).ConfigureAwait(false);
        var advice = api.Telemetry.Measure("advice", () =>
        {
            var found = api.Recommender.Recommend(profile, date ?? api.Today).At(BelgianPlaces.Default);
            // Found here, where the request can end it, and kept for the writer.
            found.FindQuestions(context.RequestAborted);
            return found;
        });
        return ApiRequest.Answer(context, language, profile, each => AdviceJson.Write(advice, each, top));
    }

    /// <summary><c>vif explain</c>.</summary>
    public static async Task<IResult> ExplainAsync(HttpContext context, ApiRequest api)
    {
        var query = new ApiQuery(context.Request);
        var (practice, language, date) = (query.Text("practice"), query.Language(), query.Date());
        if (practice is null)
        {
            query.Add("practice",
                "'practice' is missing: name a practice by its id, such as household-brochure; GET /api/v1/catalogue lists them.");
        }
        else if (api.Recommender.Catalogue.FindPractice(practice) is null)
        {
            query.Add("practice", $"The catalogue has no practice '{practice}': GET /api/v1/catalogue lists them.");
        }
        query.End();
        var day = date ?? api.Today;
        var profile = await api.ProfileAsync(context).ConfigureAwait(false);
        var (advice, changes, topFive) = api.Telemetry.Measure("explain", () =>
            (api.Recommender.Recommend(profile, day).At(BelgianPlaces.Default),
                api.Recommender.FindSmallestChanges(profile, practice!, day, cancellation: context.RequestAborted),
                api.Recommender.FindTopFiveChanges(profile, day, cancellation: context.RequestAborted)));
        return ApiRequest.Answer(context, language, profile,
            each => ChangesJson.Write(advice, advice.Find(practice!)!, each, changes, topFive));
    }

    /// <summary><c>vif plan</c>.</summary>
    public static async Task<IResult> PlanAsync(HttpContext context, ApiRequest api, PlanningAbility planning)
    {
        if (planning.Fault is { } lacking) throw new ApiFault(StatusCodes.Status501NotImplemented, "This host cannot plan.", [], lacking);
        var query = new ApiQuery(context.Request);
        var (budget, staff, quarters) = (query.Amount("budget", RoadmapLimits.MostBudgetEurPerYear),
            query.Amount("staff", RoadmapLimits.MostStaffFte), query.Whole("quarters", 1, RoadmapLimits.MostQuarters));
        var (language, date) = (query.Language(), query.Date());
        query.End();
        var profile = await api.ProfileAsync(context).ConfigureAwait(false);
        if (budget is null && profile.Capacity?.BudgetEur is null)
        {
            query.Add("budget", "The profile states no budget: add 'budget' in euros for each year.");
        }
        if (staff is null && profile.Capacity?.StaffFte is null)
        {
            query.Add("staff", "The profile states no staff: add 'staff' in full-time equivalents.");
        }
        query.End();
        var limits = new RoadmapLimits(budget ?? profile.Capacity!.BudgetEur!.Value, staff ?? profile.Capacity!.StaffFte!.Value,
            quarters ?? RoadmapLimits.UsualQuarters);
        var roadmap = api.Telemetry.Measure("plan",
            () => RoadmapPlanner.Plan(api.Recommender.Recommend(profile, date ?? api.Today), limits, cancellation: context.RequestAborted));
        return ApiRequest.Answer(context, language, profile, each => RoadmapJson.Write(roadmap, each));
    }

    /// <summary><c>vif pool</c>.</summary>
    public static async Task<IResult> PoolAsync(HttpContext context, ApiRequest api)
    {
        var query = new ApiQuery(context.Request);
        var (language, date) = (query.Language(), query.Date());
        query.End();
        var communes = await api.ProfilesAsync(context).ConfigureAwait(false);
        if (CommuneGroup.Faults(communes) is { Count: > 0 } faults)
        {
            throw ApiFault.Body([.. faults.Select(fault => new ApiDiagnostic(fault, Path: "$"))]);
        }
        var advice = api.Telemetry.Measure("pool",
            () => api.Recommender.Pool(new CommuneGroup(communes), date ?? api.Today, cancellation: context.RequestAborted));
        return ApiRequest.Answer(context, language, communes[0], each => PoolJson.Write(advice, each));
    }

    /// <summary><c>vif compare</c>.</summary>
    public static async Task<IResult> CompareAsync(HttpContext context, ApiRequest api)
    {
        var query = new ApiQuery(context.Request);
        var (language, date) = (query.Language(), query.Date());
        query.End();
        var profiles = await api.ProfilesAsync(context, "before", "after").ConfigureAwait(false);
        var day = date ?? api.Today;
        var (before, after) = api.Telemetry.Measure("compare",
            () => (api.Recommender.Recommend(profiles[0], day), api.Recommender.Recommend(profiles[1], day)));
        return ApiRequest.Answer(context, language, after.Profile, each => ComparisonJson.Write(AdviceComparison.Of(before, after), each));
    }
}
