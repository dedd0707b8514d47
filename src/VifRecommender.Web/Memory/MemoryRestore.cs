using Microsoft.EntityFrameworkCore;
using VifRecommender.Web.Accounts;

namespace VifRecommender.Web.Memory;

/// <summary>
/// Puts what a copy holds into the memory, in one transaction: all of it or nothing, and a host that runs meanwhile sees the one or the
/// other. A copy of an older version is brought up to date first, and stays as it is.
/// </summary>
internal sealed class MemoryRestore(CommandRun run, IServiceProvider services)
{
    public async Task<int> RunAsync(string file, bool force, CancellationToken cancellation)
    {
        if (!File.Exists(file)) return run.Refuse($"There is no file {file}.");
        var database = services.GetRequiredService<MemoryContext>();
        if (SqliteFile.Of(database)?.Path == file) return run.Refuse($"{file} is the memory itself: name a copy.");
        if (!force && await RowCopy.CountAsync(database, cancellation).ConfigureAwait(false) > 0)
        {
            return run.Refuse(
                "The memory is not empty, and what it holds would be gone: back it up, then say --force, or name an empty memory in "
                + "Memory:ConnectionString.");
        }

        var folder = Directory.CreateTempSubdirectory("vif-restore-");
        try
        {
            return await RunAsync(database, file, Path.Combine(folder.FullName, "copy.db"), cancellation).ConfigureAwait(false);
        }
        catch (Exception failed) when (MemoryFault.Words(failed) is { } words)
        {
            return run.Refuse($"The memory is as it was: {words}.");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private async Task<int> RunAsync(MemoryContext database, string file, string beside, CancellationToken cancellation)
    {
        var copy = new CopyFile(beside);
        File.Copy(file, beside, overwrite: true);
        string holds;
        try
        {
            holds = await copy.CheckAsync(cancellation).ConfigureAwait(false);
        }
        catch (Microsoft.Data.Sqlite.SqliteException fault)
        {
            return run.Refuse($"{file} is no copy of a memory, or a damaged one ({fault.Message}): name one that backup has written.");
        }

        var source = copy.Open();
        await using var _ = source.ConfigureAwait(false);
        if (await NewerAsync(source, cancellation).ConfigureAwait(false) is { } newer)
        {
            return run.Refuse($"{file} was written by a later version ({newer}): restore it by that version or a later one.");
        }
        await source.Database.MigrateAsync(cancellation).ConfigureAwait(false);
        var whole = await database.Database.BeginTransactionAsync(cancellation).ConfigureAwait(false);
        await using (whole.ConfigureAwait(false))
        {
            await RowCopy.ClearAsync(database, cancellation).ConfigureAwait(false);
            await RowCopy.RunAsync(source, database, cancellation).ConfigureAwait(false);
            await whole.CommitAsync(cancellation).ConfigureAwait(false);
        }
        // What was replaced is gone from the log as well; see SqlitePragmas.
        if (database.Database.IsSqlite())
        {
            await database.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)", CancellationToken.None).ConfigureAwait(false);
        }
        return run.Tell($"The memory holds what {file} holds: {holds}.");
    }

    /// <summary>A migration of the copy that this version does not know.</summary>
    private static async Task<string?> NewerAsync(MemoryContext copy, CancellationToken cancellation) =>
        (await copy.Database.GetAppliedMigrationsAsync(cancellation).ConfigureAwait(false)).Except(copy.Database.GetMigrations())
            .FirstOrDefault();
}
