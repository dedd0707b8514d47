using System.Data;
using Microsoft.EntityFrameworkCore;

namespace VifRecommender.Web.Memory;

/// <summary>
/// The memory in a database. Nothing is ever changed but a commune's last version: versions and revisions are added, and their keys
/// see to it that of two writers who began with the same version, the second gets a conflict.
/// </summary>
internal sealed partial class CommuneMemory(MemoryContext database, TimeProvider clock) : ICommuneMemory
{
    public async Task<IReadOnlyList<CommuneSummary>> ListAsync(CancellationToken cancellation)
    {
        var communes = await Summaries(database.Communes).ToListAsync(cancellation).ConfigureAwait(false);
        return [.. communes.OrderBy(commune => commune.Name, StringComparer.Ordinal).ThenBy(commune => commune.Id)];
    }

    public async Task<CommuneSummary?> FindAsync(Guid commune, CancellationToken cancellation) =>
        await Summaries(database.Communes.Where(each => each.Id == commune)).SingleOrDefaultAsync(cancellation).ConfigureAwait(false);

    public async Task<SaveOutcome<CommuneSummary>> AddAsync(NewCommune commune, CancellationToken cancellation)
    {
        MemoryLimits.Check(commune);
        var entity = new CommuneEntity { Id = Guid.NewGuid(), Name = commune.Name, NisCode = commune.NisCode, Zone = commune.Zone };
        database.Communes.Add(entity);
        if (await TrySaveAsync(cancellation).ConfigureAwait(false))
        {
            return new(new(entity.Id, entity.Name, entity.NisCode, entity.Zone, 0), IsConflict: false);
        }
        return new(await Summaries(database.Communes.Where(each => each.NisCode == commune.NisCode)).SingleAsync(cancellation)
            .ConfigureAwait(false), IsConflict: true);
    }

    public Task PlaceAsync(Guid commune, string? zone, CancellationToken cancellation)
    {
        MemoryLimits.CheckZone(zone);
        return database.Communes.Where(each => each.Id == commune)
            .ExecuteUpdateAsync(set => set.SetProperty(each => each.Zone, zone), cancellation);
    }

    public async Task<StoredProfile?> FindProfileAsync(Guid commune, int? version, CancellationToken cancellation)
    {
        var versions = database.Profiles.AsNoTracking()
            .Where(each => each.CommuneId == commune && (version == null || each.Version == version));
        return (await versions.OrderByDescending(each => each.Version).FirstOrDefaultAsync(cancellation).ConfigureAwait(false))?.ToStored();
    }

    public async Task<IReadOnlyList<ProfileVersion>> ListProfilesAsync(Guid commune, CancellationToken cancellation) =>
        await database.Profiles.Where(each => each.CommuneId == commune).OrderByDescending(each => each.Version)
            .Select(each => new ProfileVersion(each.Version, each.SavedAt, each.Author)).ToListAsync(cancellation).ConfigureAwait(false);

    public async Task<SaveOutcome<StoredProfile>> SaveProfileAsync(Guid commune, int basedOn, string profileJson,
        IReadOnlyList<AdvisedPractice> advised, string author, CancellationToken cancellation)
    {
        MemoryLimits.Check(profileJson, advised, author);
        var owner = await database.Communes.SingleOrDefaultAsync(each => each.Id == commune, cancellation).ConfigureAwait(false)
            ?? throw NoCommune();
        if (owner.ProfileVersion != basedOn) return await LastAsync().ConfigureAwait(false);
        owner.ProfileVersion = basedOn + 1;
        var profile = new ProfileEntity
        {
            CommuneId = commune,
            Version = basedOn + 1,
            SavedAt = Now(),
            Author = author,
            Json = profileJson,
            Advised = [.. advised.Select(
                each => new AdvisedEntity { Rank = each.Rank, Practice = each.Practice, Wave = each.Wave, Score = each.Score })],
        };
        database.Profiles.Add(profile);
        return await TrySaveAsync(cancellation).ConfigureAwait(false) ? new(profile.ToStored(), IsConflict: false)
            : await LastAsync().ConfigureAwait(false);

        async Task<SaveOutcome<StoredProfile>> LastAsync() =>
            new(await FindProfileAsync(commune, null, cancellation).ConfigureAwait(false)
                ?? throw await NothingAsync(commune, basedOn, cancellation).ConfigureAwait(false), IsConflict: true);
    }

    public async Task<IReadOnlyList<AdvisedPractice>> ListAdvisedAsync(Guid commune, int version, CancellationToken cancellation) =>
        await database.Advised.Where(each => each.CommuneId == commune && each.Version == version).OrderBy(each => each.Rank)
            .Select(each => new AdvisedPractice(each.Practice, each.Rank, each.Wave, each.Score)).ToListAsync(cancellation)
            .ConfigureAwait(false);

    public async Task<IReadOnlyList<Decision>> ListDecisionsAsync(Guid commune, CancellationToken cancellation)
    {
        var all = await database.Decisions.AsNoTracking().Where(each => each.CommuneId == commune).ToListAsync(cancellation)
            .ConfigureAwait(false);
        return [.. all.GroupBy(each => each.Practice, StringComparer.Ordinal)
            .Select(group => group.MaxBy(each => each.Revision)!.ToDecision()).OrderBy(each => each.Practice, StringComparer.Ordinal)];
    }

    public async Task<IReadOnlyList<Decision>> ListDecisionsAsync(Guid commune, string practice, CancellationToken cancellation)
    {
        var all = await database.Decisions.AsNoTracking().Where(each => each.CommuneId == commune && each.Practice == practice)
            .OrderByDescending(each => each.Revision).ToListAsync(cancellation).ConfigureAwait(false);
        return [.. all.Select(each => each.ToDecision())];
    }

    public async Task<IReadOnlyList<Decision>> ListHistoryAsync(Guid commune, CancellationToken cancellation)
    {
        var all = await database.Decisions.AsNoTracking().Where(each => each.CommuneId == commune).ToListAsync(cancellation)
            .ConfigureAwait(false);
        return [.. all.Select(each => each.ToDecision()).OrderByDescending(each => each.DecidedAt)
            .ThenBy(each => each.Practice, StringComparer.Ordinal).ThenByDescending(each => each.Revision)];
    }

    public async Task<SaveOutcome<Decision>> DecideAsync(Guid commune, int basedOn, NewDecision decision, string author,
        CancellationToken cancellation)
    {
        MemoryLimits.Check(decision, author);
        if (!await ExistsAsync(commune, cancellation).ConfigureAwait(false)) throw NoCommune();
        var before = await LastAsync().ConfigureAwait(false);
        if ((before?.Revision ?? 0) != basedOn) return await ConflictAsync(before).ConfigureAwait(false);
        var sheet = decision.Sheet ?? before?.Sheet;
        var entity = new DecisionEntity
        {
            CommuneId = commune,
            Practice = decision.Practice,
            Revision = basedOn + 1,
            Kind = decision.Kind,
            Reason = decision.Reason,
            Until = decision.Until,
            Progress = decision.Progress,
            DecidedAt = Now(),
            Author = author,
            Pilot = sheet?.Pilot,
            Lead = sheet?.Lead,
            Due = sheet?.Due?.ToString(),
            Indicator = sheet?.Indicator,
            Value = sheet?.Value,
            MeasuredOn = sheet?.MeasuredOn,
        };
        database.Decisions.Add(entity);
        if (await TrySaveAsync(cancellation).ConfigureAwait(false)) return new(entity.ToDecision(), IsConflict: false);
        return await ConflictAsync(await LastAsync().ConfigureAwait(false)).ConfigureAwait(false);

        async Task<SaveOutcome<Decision>> ConflictAsync(Decision? other) =>
            new(other ?? throw await NothingAsync(commune, basedOn, cancellation).ConfigureAwait(false), IsConflict: true);

        async Task<Decision?> LastAsync() =>
            (await ListDecisionsAsync(commune, decision.Practice, cancellation).ConfigureAwait(false)) is [var last, ..] ? last : null;
    }

    public async Task<StoredOverlay?> FindOverlayAsync(Guid commune, CancellationToken cancellation) =>
        (await database.Overlays.AsNoTracking().Where(each => each.CommuneId == commune).OrderByDescending(each => each.Version)
            .FirstOrDefaultAsync(cancellation).ConfigureAwait(false))?.ToStored();

    public async Task<SaveOutcome<StoredOverlay>> SaveOverlayAsync(Guid commune, int basedOn, string? json, string author,
        CancellationToken cancellation)
    {
        MemoryLimits.CheckOverlay(json, author);
        if (!await ExistsAsync(commune, cancellation).ConfigureAwait(false)) throw NoCommune();
        var before = await FindOverlayAsync(commune, cancellation).ConfigureAwait(false);
        if ((before?.Version ?? 0) != basedOn) return await ConflictAsync(before).ConfigureAwait(false);
        var entity = new OverlayEntity { CommuneId = commune, Version = basedOn + 1, SavedAt = Now(), Author = author, Json = json };
        database.Overlays.Add(entity);
        if (await TrySaveAsync(cancellation).ConfigureAwait(false)) return new(entity.ToStored(), IsConflict: false);
        return await ConflictAsync(await FindOverlayAsync(commune, cancellation).ConfigureAwait(false)).ConfigureAwait(false);

        async Task<SaveOutcome<StoredOverlay>> ConflictAsync(StoredOverlay? other) =>
            new(other ?? throw await NothingAsync(commune, basedOn, cancellation).ConfigureAwait(false), IsConflict: true);
    }

    public async Task<string?> ExportAsync(Guid commune, CancellationToken cancellation)
    {
        // What is written meanwhile is in all of it or in none.
        var moment = await database.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellation).ConfigureAwait(false);
        await using var _ = moment.ConfigureAwait(false);
        var entity = await database.Communes.AsNoTracking().AsSplitQuery()
            .Include(each => each.Profiles.OrderBy(profile => profile.Version))
            .ThenInclude(profile => profile.Advised.OrderBy(advised => advised.Rank))
            .Include(each => each.Decisions.OrderBy(decision => decision.Practice).ThenBy(decision => decision.Revision))
            .Include(each => each.Overlays.OrderBy(overlay => overlay.Version))
            .Include(each => each.KeptAdvices.OrderBy(advice => advice.Number))
            .Include(each => each.Sharings.OrderBy(sharing => sharing.Revision))
            .SingleOrDefaultAsync(each => each.Id == commune, cancellation).ConfigureAwait(false);
        return entity is null ? null : CommuneExport.Write(entity);
    }

    public async Task<bool> DeleteAsync(Guid commune, CancellationToken cancellation)
    {
        if (await database.Communes.Where(each => each.Id == commune).ExecuteDeleteAsync(cancellation).ConfigureAwait(false) == 0)
        {
            return false;
        }
        // What is deleted is gone from the log as well; see SqlitePragmas.
        if (database.Database.IsSqlite())
        {
            await database.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)", CancellationToken.None).ConfigureAwait(false);
        }
        return true;
    }

    private static KeyNotFoundException NoCommune() => new("There is no such commune.");

    private Task<bool> ExistsAsync(Guid commune, CancellationToken cancellation) =>
        database.Communes.AnyAsync(each => each.Id == commune, cancellation);

    /// <summary>
    /// Why nothing is there: the commune was deleted in the very moment in which somebody wrote of it, or what they began with never was.
    /// </summary>
    private async Task<Exception> NothingAsync(Guid commune, int basedOn, CancellationToken cancellation) =>
        await ExistsAsync(commune, cancellation).ConfigureAwait(false)
            ? new ArgumentOutOfRangeException(nameof(basedOn), basedOn, "There is nothing of that number.") : NoCommune();

    private static IQueryable<CommuneSummary> Summaries(IQueryable<CommuneEntity> communes) =>
        communes.Select(each => new CommuneSummary(each.Id, each.Name, each.NisCode, each.Zone, each.ProfileVersion,
            each.Sharings.OrderByDescending(sharing => sharing.Revision).Select(sharing => sharing.Zone).FirstOrDefault()));

    /// <summary>
    /// Saves, or returns that somebody else has just written under the same key or deleted the commune; then this context forgets what it
    /// wanted to write.
    /// </summary>
    private async Task<bool> TrySaveAsync(CancellationToken cancellation)
    {
        try
        {
            await database.SaveChangesAsync(cancellation).ConfigureAwait(false);
            return true;
        }
        catch (DbUpdateException fault) when (fault is DbUpdateConcurrencyException
            || fault.InnerException is System.Data.Common.DbException { IsTransient: false } inner && IsLostRace(inner))
        {
            return false;
        }
        finally
        {
            database.ChangeTracker.Clear();
        }
    }

    private static bool IsLostRace(System.Data.Common.DbException fault) =>
        fault is Microsoft.Data.Sqlite.SqliteException
        {
            SqliteExtendedErrorCode: SQLitePCL.raw.SQLITE_CONSTRAINT_PRIMARYKEY
            or SQLitePCL.raw.SQLITE_CONSTRAINT_UNIQUE or SQLitePCL.raw.SQLITE_CONSTRAINT_FOREIGNKEY
        }
            or Npgsql.PostgresException
        {
            SqlState: Npgsql.PostgresErrorCodes.UniqueViolation
                or Npgsql.PostgresErrorCodes.ForeignKeyViolation
        };

    /// <summary>To the millisecond, which every database keeps.</summary>
    private DateTimeOffset Now() => DateTimeOffset.FromUnixTimeMilliseconds(clock.GetUtcNow().ToUnixTimeMilliseconds());
}
