using System.Security.Claims;
using VifRecommender.Web.Accounts;
using VifRecommender.Web.Memory;

namespace VifRecommender.Web.Zones;

/// <summary>Shares the answers of a commune with its zone, and stops sharing them.</summary>
internal sealed class SharingKeeper(ICommuneMemory memory, ICommuneAccess access, WriteGuard guard)
{
    /// <summary>Whether somebody may, and what became of it. Nobody but an editor of the commune may.</summary>
    /// <param name="commune">The commune, which belongs to a zone where it is to share.</param>
    /// <param name="basedOn">The revision that was seen, 0 for none.</param>
    /// <param name="isSharing">Whether it is to share; else it stops.</param>
    /// <param name="user">Who says so.</param>
    /// <param name="cancellation">Ends it.</param>
    public async Task<SaveOutcome<Sharing>?> ChangeAsync(CommuneSummary commune, int basedOn, bool isSharing, ClaimsPrincipal user,
        CancellationToken cancellation)
    {
        if (!guard.MayShare(user, commune) || (isSharing && commune.Zone is null)) return null;
        var author = access.Author(user);
        var outcome = await memory.ShareAsync(commune.Id, basedOn, isSharing ? commune.Zone : null, author, cancellation);
        // To stop is to stop, whatever somebody else said meanwhile.
        while (!isSharing && outcome is { IsConflict: true, Value.Zone: not null })
        {
            outcome = await memory.ShareAsync(commune.Id, outcome.Value.Revision, null, author, cancellation);
        }

        return outcome;
    }
}
