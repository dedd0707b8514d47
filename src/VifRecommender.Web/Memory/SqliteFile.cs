using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace VifRecommender.Web.Memory;

/// <summary>The file of a memory in SQLite.</summary>
internal sealed class SqliteFile(string path)
{
    public string Path { get; } = path;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>The file of a memory, or nothing where it is on a server or in no file.</summary>
    public static SqliteFile? Of(MemoryContext database)
    {
        if (!database.Database.IsSqlite()) return null;
        var connection = new SqliteConnectionStringBuilder(database.Database.GetConnectionString());
        return MemoryPlace.IsFile(connection) ? new(connection.DataSource) : null;
    }

    /// <summary>
    /// Makes the file where there is none, with its hashes of passwords for nobody else to read; SQLite gives its log the same rights.
    /// </summary>
    /// <returns>Whether there was none.</returns>
    public bool CreateForOwnerOnly()
    {
        if (File.Exists(Path)) return false;
        Open(Path, FileShare.ReadWrite).Dispose();
        return true;
    }

    /// <summary>Waits until no other process has the lock, and takes it. The system takes it back from a process that is killed.</summary>
    public async Task<IDisposable> LockAsync(CancellationToken cancellation)
    {
        var begun = Stopwatch.GetTimestamp();
        while (true)
        {
            try
            {
                // A file of its own: to close the database's file here would give up the locks that SQLite has on it.
                return Open(Path + ".lock", FileShare.None);
            }
            catch (IOException fault) when (fault.GetType() == typeof(IOException) && Stopwatch.GetElapsedTime(begun) < Patience)
            {
                await Task.Delay(Pause, cancellation).ConfigureAwait(false);
            }
        }
    }

    private static FileStream Open(string file, FileShare share)
    {
        var options = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.ReadWrite, Share = share };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return new FileStream(file, options);
    }
}
