using System.Globalization;
using System.Security.Claims;
using VifRecommender.Web.Accounts;
using VifRecommender.Web.Communes;
using VifRecommender.Web.Memory;

namespace VifRecommender.Web.Additions;

/// <summary>Takes the form with local additions.</summary>
internal sealed class AdditionsSaving(ICommuneMemory memory, ICommuneAccess access, OverlayReader overlays)
{
    /// <summary>Keeps a file of additions, or that there are none any more.</summary>
    /// <param name="commune">The commune.</param>
    /// <param name="form">The form.</param>
    /// <param name="user">Who saves.</param>
    /// <param name="cancellation">Ends it.</param>
    public async Task<AdditionsSaved> SaveAsync(CommuneFile commune, IFormCollection form, ClaimsPrincipal user,
        CancellationToken cancellation)
    {
        var newest = commune.Overlay?.Version ?? 0;
        if (!int.TryParse(form["basedOn"], NumberStyles.None, CultureInfo.InvariantCulture, out var basedOn)) basedOn = newest;
        string? json = null;
        if (form["remove"].Count == 0)
        {
            if (form.Files["file"] is not { Length: > 0 } file) return new AdditionsSaved { IsFileNeeded = true };
            if (file.Length > OverlayReader.MaxBytes) return new AdditionsSaved { IsTooLarge = true };
            using var bytes = new MemoryStream();
            await file.CopyToAsync(bytes, cancellation);
            var reading = overlays.Read(bytes.ToArray());
            if (reading.Recommender is null) return new AdditionsSaved { Refused = reading };
            json = OverlayReader.TextOf(bytes.ToArray());
        }

        // Another one may have been faster, or have taken them away.
        if (basedOn != newest && commune.Overlay is not null) return new AdditionsSaved { Conflict = commune.Overlay };
        var saved = await memory.SaveOverlayAsync(commune.Summary.Id, newest, json, access.Author(user), cancellation);
        return saved.IsConflict ? new AdditionsSaved { Conflict = saved.Value } : new AdditionsSaved { IsKept = true };
    }
}
