using System.Globalization;
using System.Security.Claims;
using VifRecommender.Web.Communes;
using VifRecommender.Web.Fields;
using VifRecommender.Web.Layout;

namespace VifRecommender.Web.Profiles;

/// <summary>Takes the form for a profile.</summary>
internal sealed class ProfileSaving(CommuneFiles files)
{
    /// <summary>
    /// Keeps a profile as a new version. Faults and what somebody else saved meanwhile are told, and nothing is kept then.
    /// </summary>
    /// <param name="commune">The commune.</param>
    /// <param name="values">The form.</param>
    /// <param name="text">The words.</param>
    /// <param name="user">Who saves.</param>
    /// <param name="cancellation">Ends it.</param>
    public async Task<ProfileSaved> SaveAsync(CommuneFile commune, FieldValues values, PageText text, ClaimsPrincipal user,
        CancellationToken cancellation)
    {
        var (newest, catalogue) = (commune.Stored?.Version ?? 0, commune.Recommender.Catalogue);
        _ = int.TryParse(values["basedOn"], CultureInfo.InvariantCulture, out var typed);
        // Nobody began with a version that never was.
        var basedOn = Math.Clamp(typed, 0, newest);
        var read = ProfileForm.Read(values, catalogue);
        var result = new ProfileSaved { BasedOn = basedOn, Faults = FieldFaults.Of(read.Diagnostics, values, text) };
        // Somebody else may have saved meanwhile: that is told before anything else is asked to be mended.
        if (basedOn != newest) return result with { Conflict = commune.Stored };
        if (read.Value is not { } profile) return result;
        var whole = KeptStatements.Carry(profile, commune.Profile, catalogue, values.All(KeptStatements.Forget));
        var saved = await files.SaveAsync(commune, basedOn, whole, user, cancellation);
        return saved.IsConflict ? result with { Conflict = saved.Value } : result with { IsKept = true };
    }
}
