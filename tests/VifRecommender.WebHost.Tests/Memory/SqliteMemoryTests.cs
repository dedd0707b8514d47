using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace VifRecommender.WebHost.Tests.Memory;

public sealed class SqliteMemoryTests : MemoryTests
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"vif-memory-{Guid.NewGuid():N}.db");

    [Theory]
    [InlineData("journal_mode", "wal")]
    [InlineData("synchronous", "2")]
    [InlineData("foreign_keys", "1")]
    [InlineData("busy_timeout", "10000")]
    public Task Connection_IsSetUpSoThatNoConfirmedWriteIsLost(string pragma, string expected) => UseAsync(async (_, database) =>
    {
        await database.Database.OpenConnectionAsync(TestContext.Current.CancellationToken);
        using var command = database.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"PRAGMA {pragma}";
        Assert.Equal(expected, $"{command.ExecuteScalar()}");
    });

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        SqliteConnection.ClearAllPools();
        foreach (var file in Directory.GetFiles(Path.GetTempPath(), Path.GetFileName(_file) + "*")) File.Delete(file);
    }

    private protected override Task<(string Provider, string Connection)> DatabaseAsync() =>
        Task.FromResult(("Sqlite", new SqliteConnectionStringBuilder { DataSource = _file }.ToString()));
}
