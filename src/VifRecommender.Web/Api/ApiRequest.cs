using VifRecommender.Diagnostics;
using VifRecommender.Explanation;
using VifRecommender.Loading;
using VifRecommender.Profiles;
using VifRecommender.Web.Hosting;
using VifRecommender.Web.Layout;

namespace VifRecommender.Web.Api;

/// <summary>What the endpoints share: reading profiles and the day, choosing the language, answering with JSON.</summary>
internal sealed class ApiRequest(Recommender recommender, TimeProvider clock, HostLimits limits, Telemetry telemetry)
{
    public Recommender Recommender { get; } = recommender;

    /// <summary>The day of the host: the default of <c>date</c>, as in the command line.</summary>
    public CalendarDate Today => CalendarDate.FromDateTime(clock.GetLocalNow().Date);

    public Telemetry Telemetry { get; } = telemetry;

    /// <summary>Reads a body that is one profile.</summary>
    /// <exception cref="ApiFault">It has faults.</exception>
    public async Task<CommuneProfile> ProfileAsync(HttpContext context)
    {
        var body = await RequestBody.ReadJsonAsync(context.Request, Limits.MaxProfileBytes, context.RequestAborted).ConfigureAwait(false);
        return Accept(ProfileReader.Read(body, Recommender.Catalogue));
    }

    /// <summary>Reads a body that is a list of profiles.</summary>
    /// <exception cref="ApiFault">It has faults.</exception>
    public async Task<IReadOnlyList<CommuneProfile>> ProfilesAsync(HttpContext context) =>
        Accept(BodyPart.Items(await BodyAsync(context).ConfigureAwait(false), limits.PoolProfiles));

    /// <summary>Reads a body that is an object of profiles.</summary>
    /// <exception cref="ApiFault">It has faults.</exception>
    public async Task<IReadOnlyList<CommuneProfile>> ProfilesAsync(HttpContext context, params string[] members) =>
        Accept(BodyPart.Members(await BodyAsync(context).ConfigureAwait(false), members));

    /// <summary>Answers in the language that the caller chose: by <c>lang</c>, else by Accept-Language, else the commune's first.</summary>
    public static IResult Answer(HttpContext context, Language? chosen, CommuneProfile profile, Func<Language, byte[]> write)
    {
        var language = chosen ?? Languages.Asked(context.Request) ?? Explainer.DefaultLanguage(profile);
        context.Response.Headers.ContentLanguage = language.Code();
        context.Response.Headers.Vary = "Accept-Language";
        return Results.Bytes(write(language), "application/json");
    }

    private Task<byte[]> BodyAsync(HttpContext context) =>
        RequestBody.ReadJsonAsync(context.Request, limits.PoolBytes, context.RequestAborted);

    private List<CommuneProfile> Accept(IReadOnlyList<BodyPart> parts)
    {
        var read = parts.Select(part => (Part: part, Result: ProfileReader.Read(part.Utf8.ToArray(), Recommender.Catalogue))).ToList();
        var faults = read.Where(each => each.Result.Value is null)
            .SelectMany(each => each.Result.Diagnostics, (each, fault) => each.Part.Place(fault)).ToList();
        return faults.Count == 0 ? [.. read.Select(each => each.Result.Value!)] : throw ApiFault.Body(faults);
    }

    private static CommuneProfile Accept(LoadResult<CommuneProfile> result) =>
        result.Value ?? throw ApiFault.Body([.. result.Diagnostics.Select(ApiDiagnostic.Of)]);
}
