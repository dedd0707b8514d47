using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace VifRecommender.Web.Memory;

/// <summary>
/// Sets up each connection to a SQLite file: a write-ahead log, so that readers and a writer do not wait for each other; every
/// confirmed write on the disk before it is confirmed, so that neither a killed process nor a power cut loses one; what is deleted
/// is overwritten.
/// </summary>
internal sealed class SqlitePragmas : DbConnectionInterceptor
{
    private const string Reading = "PRAGMA busy_timeout = 10000; PRAGMA foreign_keys = ON;";
    private const string Writing = Reading + " PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = Command(connection);
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData,
        CancellationToken cancellationToken = default)
    {
        var command = Command(connection);
        await using (command.ConfigureAwait(false))
        {
            await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private static DbCommand Command(DbConnection connection)
    {
        var command = connection.CreateCommand();
        // EF looks whether the file is there by opening it for reading only; a copy that was put back may have another kind of log.
        command.CommandText = new SqliteConnectionStringBuilder(connection.ConnectionString).Mode == SqliteOpenMode.ReadOnly ? Reading
            : Writing;
        return command;
    }
}
