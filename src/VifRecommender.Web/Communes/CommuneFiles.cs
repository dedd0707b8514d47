using System.Security.Claims;
using System.Text;
using VifRecommender.Belgium;
using VifRecommender.Diagnostics;
using VifRecommender.Loading;
using VifRecommender.Pooling;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;
using VifRecommender.Web.Accounts;
using VifRecommender.Web.Additions;
using VifRecommender.Web.FollowUp;
using VifRecommender.Web.Hosting;
using VifRecommender.Web.Memory;
using VifRecommender.Writing;

namespace VifRecommender.Web.Communes;

/// <summary>Opens and saves what is known of communes, for who may.</summary>
internal sealed class CommuneFiles(ICommuneMemory memory, ICommuneAccess access, WriteGuard guard, Recommender builtIn,
    OverlayReader overlays, AdviceKeeper keeper, Telemetry telemetry, TimeProvider clock)
{
    public DateOnly Today => DateOnly.FromDateTime(clock.GetLocalNow().Date);

    /// <summary>The same day, as the library has it.</summary>
    public CalendarDate Date => new(Today.Year, Today.Month, Today.Day);

    public async Task<IReadOnlyList<CommuneSummary>> ListAsync(ClaimsPrincipal user, CancellationToken cancellation) =>
        [.. (await memory.ListAsync(cancellation)).Where(commune => access.CanRead(user, commune))];

    /// <summary>What communes had better do together, by the built-in catalogue, which is that of all.</summary>
    public PoolAdvice Pool(IReadOnlyList<CommuneProfile> communes, CancellationToken cancellation) =>
        builtIn.Pool(new CommuneGroup(communes), Date, cancellation: cancellation);

    public async Task<CommuneFile?> OpenAsync(Guid id, ClaimsPrincipal user, CancellationToken cancellation)
    {
        var commune = await memory.FindAsync(id, cancellation);
        return commune is null || !access.CanRead(user, commune) ? null : await OpenAsync(commune, user, cancellation);
    }

    public async Task<CommuneFile> OpenAsync(CommuneSummary commune, ClaimsPrincipal user, CancellationToken cancellation)
    {
        var stored = await memory.FindProfileAsync(commune.Id, null, cancellation);
        var overlay = await memory.FindOverlayAsync(commune.Id, cancellation);
        var additions = overlay?.Json is { } json ? overlays.Read(json) : null;
        var recommender = additions?.Recommender ?? builtIn;
        return new CommuneFile(file => file.Profile is { } profile ? Advise(profile, file.Decisions, file.Recommender) : null)
        {
            Summary = commune,
            CanWrite = guard.MayWrite(user, commune),
            Stored = stored,
            Profile = stored is null ? null : Read(stored, recommender).Value,
            Decisions = await memory.ListDecisionsAsync(commune.Id, cancellation),
            Recommender = recommender,
            Overlay = overlay,
            Additions = additions,
        };
    }

    /// <summary>A stored profile may outlive the additions whose ids it names: these ids are kept and change nothing.</summary>
    public static LoadResult<CommuneProfile> Read(StoredProfile stored, Recommender recommender) =>
        ProfileReader.Read(Encoding.UTF8.GetBytes(stored.Json), recommender.Catalogue,
            new ProfileReadOptions { UnknownIds = UnknownIds.Keep });

    /// <summary>
    /// The advice of today for a profile and what was decided since, on practices that the catalogue of today still has; with what is
    /// publicly known of the place.
    /// </summary>
    public Recommendations.Advice Advise(CommuneProfile profile, IEnumerable<Decision> decisions, Recommender recommender)
    {
        var decided = DecidedProfile.Of(profile,
            decisions.Where(decision => recommender.Catalogue.FindPractice(decision.Practice) is not null));
        return telemetry.Measure("advice", () => recommender.Recommend(decided, Date)).At(BelgianPlaces.Default);
    }

    /// <summary>Keeps a profile as a new version, with the ranks that are advised for it.</summary>
    public Task<SaveOutcome<StoredProfile>> SaveAsync(CommuneFile commune, int basedOn, CommuneProfile profile, ClaimsPrincipal user,
        CancellationToken cancellation)
    {
        var advice = Advise(profile, commune.Decisions, commune.Recommender);
        var ranked = advice.Recommendations.Cast<RankedPractice>().Concat(advice.Later);
        return memory.SaveProfileAsync(
            commune.Summary.Id,
            basedOn,
            Encoding.UTF8.GetString(ProfileWriter.Write(profile)),
            [.. ranked.Select((each, index) => new AdvisedPractice(each.Practice.Id, index + 1, each.Wave, each.Score))],
            access.Author(user),
            cancellation);
    }

    /// <summary>Keeps a decision; before the first of a commune, the advice on which it decides.</summary>
    public async Task<SaveOutcome<Decision>> DecideAsync(CommuneFile commune, int basedOn, NewDecision decision, ClaimsPrincipal user,
        CancellationToken cancellation)
    {
        if (commune.Decisions.Count == 0) await keeper.KeepFirstAsync(commune, user, cancellation);
        return await memory.DecideAsync(commune.Summary.Id, basedOn, decision, access.Author(user), cancellation);
    }

    /// <summary>What had been decided at a moment: the state in which a version was advised.</summary>
    public async Task<IReadOnlyList<Decision>> DecidedUntilAsync(CommuneFile commune, DateTimeOffset moment, CancellationToken cancellation)
    {
        var then = new List<Decision>();
        foreach (var last in commune.Decisions)
        {
            var decision = last.DecidedAt <= moment ? last
                : (await memory.ListDecisionsAsync(commune.Summary.Id, last.Practice, cancellation)).FirstOrDefault(
                    each => each.DecidedAt <= moment);
            if (decision is not null) then.Add(decision);
        }

        return then;
    }
}
