using System.Security.Claims;
using VifRecommender.Loading;
using VifRecommender.Profiles;
using VifRecommender.Web.Accounts;
using VifRecommender.Web.Fields;
using VifRecommender.Web.Layout;
using VifRecommender.Web.Memory;
using VifRecommender.Web.Profiles;

namespace VifRecommender.Web.Communes;

/// <summary>Adds communes: one that somebody names, one of the public directory, or a sample.</summary>
internal sealed class CommuneAdding(ICommuneMemory memory, ICommuneAccess access, WriteGuard guard, CommuneFiles files, Recommender builtIn)
{
    /// <summary>Adds the commune of a form, without a profile.</summary>
    /// <param name="values">What was typed.</param>
    /// <param name="faults">Where what is wrong with it is put.</param>
    /// <param name="text">The words.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="cancellation">Ends it.</param>
    public async Task<CommuneAdded> AddAsync(FieldValues values, FieldFaults faults, PageText text, ClaimsPrincipal user,
        CancellationToken cancellation)
    {
        // Where who runs the host says which commune belongs where, the form has no such field: nobody claims a zone by sending one.
        var zone = guard.MayPlace(user) ? values["zone"].Trim() : "";
        faults.HoldsAtMost(MemoryLimits.NameLength, "name", values["name"].Trim(), text);
        faults.HoldsAtMost(MemoryLimits.NameLength, "zone", zone, text);
        if (!faults.IsEmpty) return CommuneAdded.Faulty;
        // The library judges name, code and zone as it will judge them in the profile.
        var asProfile = new FieldValues
        {
            ["name"] = values["name"],
            ["nisCode"] = values["nisCode"],
            ["population"] = "0",
            ["partnership.name"] = zone,
            ["partnership.kind"] = ProfileFields.Word(PartnershipKind.PoliceZone),
        };
        var read = ProfileForm.Read(asProfile, builtIn.Catalogue);
        foreach (var (field, message) in FieldFaults.Of(read.Diagnostics, asProfile, text).All)
        {
            faults.Add(field == "partnership.name" ? "zone" : field, message);
        }

        if (read.Value is not { } profile) return CommuneAdded.Faulty;
        var commune = new NewCommune(profile.Name, profile.NisCode, profile.Partnership?.Name);
        if (!guard.MayAdd(user, commune)) return CommuneAdded.Refused;
        var added = await memory.AddAsync(commune, cancellation);
        return added.IsConflict ? new CommuneAdded { Existing = added.Value } : new CommuneAdded { Commune = added.Value };
    }

    /// <summary>Adds a commune of Belgium with a profile of what is public of it; one that is there already is opened as it is.</summary>
    /// <param name="nisCode">Its code; nothing happens for one that no commune has.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="cancellation">Ends it.</param>
    public Task<CommuneAdded> AddPublicAsync(string nisCode, ClaimsPrincipal user, CancellationToken cancellation) =>
        Belgium.Communes.Find(nisCode) is { } commune ? AddAsync(commune.ToProfile(), user, cancellation)
            : Task.FromResult(CommuneAdded.Faulty);

    /// <summary>Adds a sample with its profile; one that is there already is opened as it is.</summary>
    /// <param name="id">Which.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="cancellation">Ends it.</param>
    public Task<CommuneAdded> AddSampleAsync(string id, ClaimsPrincipal user, CancellationToken cancellation) =>
        SampleProfiles.Find(id) is { } utf8
            ? AddAsync(ProfileReader.Read(utf8, builtIn.Catalogue).ValueOrThrow(), user, cancellation)
            : Task.FromResult(CommuneAdded.Faulty);

    private async Task<CommuneAdded> AddAsync(CommuneProfile profile, ClaimsPrincipal user, CancellationToken cancellation)
    {
        var commune = new NewCommune(profile.Name, profile.NisCode, guard.MayPlace(user) ? profile.Partnership?.Name : null);
        if (!guard.MayAdd(user, commune)) return CommuneAdded.Refused;
        var added = await memory.AddAsync(commune, cancellation);
        if (added.IsConflict && !access.CanRead(user, added.Value)) return CommuneAdded.Refused;
        if (added.Value.ProfileVersion == 0)
        {
            var file = await files.OpenAsync(added.Value, user, cancellation);
            if (file.CanWrite) await files.SaveAsync(file, 0, profile, user, cancellation);
        }

        return new CommuneAdded { Commune = added.Value };
    }
}
