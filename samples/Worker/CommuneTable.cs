using System.Data.Common;
using Microsoft.Data.Sqlite;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;
using VifRecommender.Writing;

namespace Worker;

/// <summary>Communes with their profiles, and the advice for each, one row for each practice that can start now.</summary>
internal sealed class CommuneTable(string file)
{
    private const string Tables = """
        CREATE TABLE IF NOT EXISTS commune (id INTEGER PRIMARY KEY, name TEXT NOT NULL, profile TEXT NOT NULL, catalogue TEXT, faults TEXT);
        CREATE TABLE IF NOT EXISTS advice (
          commune INTEGER NOT NULL REFERENCES commune, rank INTEGER NOT NULL, practice TEXT NOT NULL, title TEXT NOT NULL,
          score INTEGER NOT NULL, day TEXT NOT NULL, PRIMARY KEY (commune, rank));
        """;

    private readonly string _connection = new SqliteConnectionStringBuilder { DataSource = file }.ToString();

    /// <summary>Makes the tables where they are not there yet, with the sample's communes in them.</summary>
    public Task MakeAsync(string profiles, CancellationToken cancellation) => WriteAsync(async (database, transaction) =>
    {
        await RunAsync(database, transaction, Tables, cancellation);
        if ((long)(await Command(database, transaction, "SELECT count(*) FROM commune").ExecuteScalarAsync(cancellation))! > 0) return;
        foreach (var path in Directory.GetFiles(profiles, "*.json").Order(StringComparer.Ordinal))
        {
            await RunAsync(database, transaction, "INSERT INTO commune (name, profile) VALUES ($name, $profile)", cancellation,
                ("$name", Path.GetFileNameWithoutExtension(path)), ("$profile", await File.ReadAllTextAsync(path, cancellation)));
        }
    }, cancellation);

    /// <summary>The next commune that this catalogue has not advised; none: all are.</summary>
    public async Task<CommuneRow?> NextAsync(string catalogue, CancellationToken cancellation)
    {
        await using var database = new SqliteConnection(_connection);
        await database.OpenAsync(cancellation);
        const string Query = "SELECT id, name, profile FROM commune WHERE catalogue IS NOT $catalogue ORDER BY id LIMIT 1";
        await using var row = await Command(database, null, Query, ("$catalogue", catalogue)).ExecuteReaderAsync(cancellation);
        return await row.ReadAsync(cancellation) ? new CommuneRow(row.GetInt64(0), row.GetString(1), row.GetString(2)) : null;
    }

    public Task WriteAsync(CommuneRow commune, Advice advice, Language language, CancellationToken cancellation) =>
        WriteAsync(async (database, transaction) =>
        {
            await RunAsync(database, transaction, "DELETE FROM advice WHERE commune = $id", cancellation, ("$id", commune.Id));
            foreach (var each in advice.Recommendations)
            {
                await RunAsync(database, transaction, "INSERT INTO advice VALUES ($id, $rank, $practice, $title, $score, $day)",
                    cancellation, ("$id", commune.Id), ("$rank", each.Rank), ("$practice", each.Practice.Id),
                    ("$title", each.Practice.Title[language]), ("$score", each.Score), ("$day", $"{advice.Date}"));
            }
            await MarkAsync(database, transaction, commune, CatalogueJson.VersionOf(advice.Catalogue), null, cancellation);
        }, cancellation);

    public Task WriteFaultsAsync(CommuneRow commune, string catalogue, string faults, CancellationToken cancellation) =>
        WriteAsync((database, transaction) => MarkAsync(database, transaction, commune, catalogue, faults, cancellation), cancellation);

    private static Task<int> MarkAsync(SqliteConnection database, DbTransaction transaction, CommuneRow commune, string catalogue,
        string? faults, CancellationToken cancellation) =>
        RunAsync(database, transaction, "UPDATE commune SET catalogue = $catalogue, faults = $faults WHERE id = $id", cancellation,
            ("$catalogue", catalogue), ("$faults", faults), ("$id", commune.Id));

    private async Task WriteAsync(Func<SqliteConnection, DbTransaction, Task> write, CancellationToken cancellation)
    {
        await using var database = new SqliteConnection(_connection);
        await database.OpenAsync(cancellation);
        await using var transaction = await database.BeginTransactionAsync(cancellation);
        await write(database, transaction);
        await transaction.CommitAsync(cancellation);
    }

    private static Task<int> RunAsync(SqliteConnection database, DbTransaction transaction, string sql, CancellationToken cancellation,
        params (string Name, object? Value)[] values) => Command(database, transaction, sql, values).ExecuteNonQueryAsync(cancellation);

    private static SqliteCommand Command(SqliteConnection database, DbTransaction? transaction, string sql,
        params (string Name, object? Value)[] values)
    {
        var command = database.CreateCommand();
        (command.CommandText, command.Transaction) = (sql, (SqliteTransaction?)transaction);
        foreach (var (name, value) in values) command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        return command;
    }
}
