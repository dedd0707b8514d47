using System.Data;
using Microsoft.EntityFrameworkCore;
using VifRecommender.Web.Accounts;

namespace VifRecommender.Web.Memory;

/// <summary>
/// Writes the memory into one file, as of one moment, while others go on writing. A SQLite memory is copied as it is; of PostgreSQL the
/// rows are copied, in one transaction, so that neither its own tools are needed nor their version counts.
/// </summary>
internal sealed class MemoryBackup(CommandRun run, IServiceProvider services)
{
    public async Task<int> RunAsync(string file, CancellationToken cancellation)
    {
        if (Path.Exists(file)) return run.Refuse($"There is a file {file} already: name another, or move it away.");
        var folder = Path.GetDirectoryName(file)!;
        if (!Directory.Exists(folder)) return run.Refuse($"There is no folder {folder}: make it, or name another.");
        var database = services.GetRequiredService<MemoryContext>();
        if (await FaultAsync(database, cancellation).ConfigureAwait(false) is { } fault) return run.Refuse(fault);

        // Under another name until it is whole: who finds the file finds all of it.
        var begun = file + ".part";
        try
        {
            var copy = new CopyFile(begun);
            if (database.Database.IsSqlite()) await copy.TakeAsync(database, cancellation).ConfigureAwait(false);
            else await CopyRowsAsync(database, copy, cancellation).ConfigureAwait(false);
            var holds = await copy.CheckAsync(cancellation).ConfigureAwait(false);
            File.Move(begun, file);
            return run.Tell($"{file} holds {holds}.");
        }
        catch (Exception failed) when (MemoryFault.Words(failed) is { } words)
        {
            return run.Refuse($"No copy was made: {words}.");
        }
        finally
        {
            CopyFile.Remove(begun);
        }
    }

    /// <summary>What keeps the memory from being copied.</summary>
    private static async Task<string?> FaultAsync(MemoryContext database, CancellationToken cancellation)
    {
        if (SqliteFile.Of(database) is { } file) return File.Exists(file.Path) ? null : $"There is no memory {file.Path} yet.";
        return (await database.Database.GetPendingMigrationsAsync(cancellation).ConfigureAwait(false)).Any()
            ? "The memory is of an older version: back it up by that version, or start this one once, which brings it up to date."
            : null;
    }

    private static async Task CopyRowsAsync(MemoryContext database, CopyFile copy, CancellationToken cancellation)
    {
        var moment = await database.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellation).ConfigureAwait(false);
        await using var _ = moment.ConfigureAwait(false);
        var target = copy.Open();
        await using (target.ConfigureAwait(false))
        {
            await target.Database.MigrateAsync(cancellation).ConfigureAwait(false);
            await RowCopy.RunAsync(database, target, cancellation).ConfigureAwait(false);
        }
    }
}
