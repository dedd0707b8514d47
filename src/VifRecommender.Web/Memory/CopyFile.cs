using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace VifRecommender.Web.Memory;

/// <summary>A copy of a memory: one SQLite file without a log beside it, for its owner's eyes only.</summary>
internal sealed class CopyFile
{
    private readonly string _connection;

    public CopyFile(string path)
    {
        new SqliteFile(path).CreateForOwnerOnly();
        // No pool: once it is closed, no handle is left on the file.
        _connection = new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadWrite, Pooling = false }.ToString();
    }

    public static void Remove(string path)
    {
        foreach (var each in new[] { path, path + "-journal", path + "-wal", path + "-shm" }) File.Delete(each);
    }

    public SqliteMemoryContext Open() =>
        new(new DbContextOptionsBuilder<SqliteMemoryContext>().UseSqlite(_connection).Options);

    /// <summary>Takes another SQLite memory page by page, as of one moment, whatever its version.</summary>
    public async Task TakeAsync(MemoryContext memory, CancellationToken cancellation)
    {
        await memory.Database.OpenConnectionAsync(cancellation).ConfigureAwait(false);
        var source = (SqliteConnection)memory.Database.GetDbConnection();
        var target = new SqliteConnection(_connection);
        await using (target.ConfigureAwait(false))
        {
            await target.OpenAsync(cancellation).ConfigureAwait(false);
            // In one step, that is, under one lock of a reader: who writes meanwhile neither waits for it nor is half in it.
            source.BackupDatabase(target);
        }
    }

    /// <summary>Makes one file of it, and looks whether it is sound.</summary>
    /// <returns>How much it holds, in words.</returns>
    /// <exception cref="SqliteException">It is damaged, or no SQLite database.</exception>
    public async Task<string> CheckAsync(CancellationToken cancellation)
    {
        var connection = new SqliteConnection(_connection);
        await using var _ = connection.ConfigureAwait(false);
        await connection.OpenAsync(cancellation).ConfigureAwait(false);
        await AskAsync("PRAGMA journal_mode = DELETE").ConfigureAwait(false);
        if (await AskAsync("PRAGMA integrity_check").ConfigureAwait(false) is not "ok")
        {
            throw new SqliteException("It is damaged.", SQLitePCL.raw.SQLITE_CORRUPT);
        }
        var communes = await AskAsync("SELECT count(*) FROM \"Communes\"").ConfigureAwait(false);
        var profiles = await AskAsync("SELECT count(*) FROM \"Profiles\"").ConfigureAwait(false);
        var people = await AskAsync("SELECT count(*) FROM \"AspNetUsers\"").ConfigureAwait(false);
        return $"{communes} communes, {profiles} versions of profiles, {people} people";

        async Task<string?> AskAsync(string query)
        {
            var command = connection.CreateCommand();
            await using var __ = command.ConfigureAwait(false);
#pragma warning disable CA2100 // The queries above.
            command.CommandText = query;
#pragma warning restore CA2100
            return $"{await command.ExecuteScalarAsync(cancellation).ConfigureAwait(false)}";
        }
    }
}
