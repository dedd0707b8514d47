using Microsoft.EntityFrameworkCore;

namespace VifRecommender.Web.Memory;

/// <summary>What communes share with their zone.</summary>
internal sealed partial class CommuneMemory
{
    public async Task<Sharing?> FindSharingAsync(Guid commune, CancellationToken cancellation) =>
        (await database.Sharings.AsNoTracking().Where(each => each.CommuneId == commune).OrderByDescending(each => each.Revision)
            .FirstOrDefaultAsync(cancellation).ConfigureAwait(false))?.ToSharing();

    public async Task<SaveOutcome<Sharing>> ShareAsync(Guid commune, int basedOn, string? zone, string author,
        CancellationToken cancellation)
    {
        MemoryLimits.CheckSharing(zone, author);
        if (!await ExistsAsync(commune, cancellation).ConfigureAwait(false)) throw NoCommune();
        var before = await FindSharingAsync(commune, cancellation).ConfigureAwait(false);
        if ((before?.Revision ?? 0) != basedOn) return await ConflictAsync(before).ConfigureAwait(false);
        var entity = new SharingEntity { CommuneId = commune, Revision = basedOn + 1, Zone = zone, ChangedAt = Now(), Author = author };
        database.Sharings.Add(entity);
        if (await TrySaveAsync(cancellation).ConfigureAwait(false)) return new(entity.ToSharing(), IsConflict: false);
        return await ConflictAsync(await FindSharingAsync(commune, cancellation).ConfigureAwait(false)).ConfigureAwait(false);

        async Task<SaveOutcome<Sharing>> ConflictAsync(Sharing? other) =>
            new(other ?? throw await NothingAsync(commune, basedOn, cancellation).ConfigureAwait(false), IsConflict: true);
    }
}
