using System.Reflection;
using System.Security.Claims;
using System.Text;
using VifRecommender.Comparison;
using VifRecommender.Explanation;
using VifRecommender.Loading;
using VifRecommender.Profiles;
using VifRecommender.Rendering;
using VifRecommender.Schemas;
using VifRecommender.Web.Accounts;
using VifRecommender.Web.Communes;
using VifRecommender.Web.Memory;
using VifRecommender.Writing;

namespace VifRecommender.Web.FollowUp;

/// <summary>Keeps advices as they are given, and tells what moved since.</summary>
internal sealed class AdviceKeeper(ICommuneMemory memory, ICommuneAccess access)
{
    private static readonly string Software =
        typeof(Recommender).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    /// <summary>Keeps the advice of today of a commune that has one.</summary>
    public Task<SaveOutcome<KeptAdvice>> KeepAsync(CommuneFile commune, int basedOn, Language language, ClaimsPrincipal user,
        CancellationToken cancellation)
    {
        var advice = commune.Advice ?? throw new ArgumentException("There is no advice to be kept.", nameof(commune));
        // Found here, where the request can end it, and kept for the writer.
        advice.FindQuestions(cancellation);
        var kept = new NewKeptAdvice(
            new(Software, SchemaVersion.Current, CatalogueJson.VersionOf(advice.Catalogue), CatalogueJson.HashOf(advice.Catalogue)),
            Encoding.UTF8.GetString(ProfileWriter.Write(advice.Profile)), AdviceJson.Write(advice, language));
        return memory.KeepAdviceAsync(commune.Summary.Id, basedOn, kept, access.Author(user), cancellation);
    }

    /// <summary>
    /// Keeps the advice on which a commune decides for the first time, so that there is something to come back to. Where somebody else did
    /// so in the same moment, theirs is the same.
    /// </summary>
    public async Task KeepFirstAsync(CommuneFile commune, ClaimsPrincipal user, CancellationToken cancellation)
    {
        if (commune.Advice is not { } advice || (await memory.ListKeptAdvicesAsync(commune.Summary.Id, cancellation)).Count > 0) return;
        await KeepAsync(commune, 0, Explainer.DefaultLanguage(advice.Profile), user, cancellation);
    }

    /// <summary>What moved since an advice that was kept; nothing where its bytes cannot be read any more.</summary>
    public static Report? Compare(KeptAdviceText kept, CommuneFile commune, Language language)
    {
        if (AdviceReader.Read(kept.AdviceJson).Value is not { } then || commune.Advice is not { } now) return null;
        // A profile outlives what it speaks of: that is kept, and changes nothing.
        var profile = ProfileReader.Read(Encoding.UTF8.GetBytes(kept.ProfileJson), now.Catalogue,
            new ProfileReadOptions { UnknownIds = UnknownIds.Keep }).Value;
        var byToday = profile is null ? null : commune.Recommender.Recommend(profile, then.Date ?? now.Date);
        return SnapshotReport.Of(SnapshotComparison.Of(then, now, byToday), language);
    }
}
