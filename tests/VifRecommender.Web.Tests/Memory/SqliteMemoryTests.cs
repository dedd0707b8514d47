using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using VifRecommender.Web.Memory;

namespace VifRecommender.Web.Tests.Memory;

public sealed class SqliteMemoryTests : MemoryTests
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"vif-memory-{Guid.NewGuid():N}.db");

    [Theory]
    [InlineData("journal_mode", "wal")]
    [InlineData("synchronous", "2")]
    [InlineData("foreign_keys", "1")]
    [InlineData("busy_timeout", "10000")]
    [InlineData("secure_delete", "1")]
    public Task Connection_IsSetUpSoThatNoConfirmedWriteIsLost(string pragma, string expected) => UseAsync(async (_, database) =>
    {
        await database.Database.OpenConnectionAsync(TestContext.Current.CancellationToken);
        using var command = database.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"PRAGMA {pragma}";
        Assert.Equal(expected, $"{command.ExecuteScalar()}");
    });

    /// <summary>Killed while it brought the file up to date, a process leaves EF's lock behind, which is a row.</summary>
    [Fact]
    public Task Start_AfterOneThatWasKilledWhileItMigrated_DoesNotWaitForItForEver() => UseAsync(async (_, database) =>
    {
        var cancellation = TestContext.Current.CancellationToken;
        await database.Database.ExecuteSqlRawAsync("INSERT INTO \"__EFMigrationsLock\" VALUES (1, '2026-11-23 20:00:00+00:00')",
            cancellation);
        await MemoryMigration.RunAsync(database, NullLogger.Instance, cancellation).WaitAsync(TimeSpan.FromMinutes(2), cancellation);
    });

    [Fact]
    public Task Start_WhileAnotherMigrates_WaitsForIt() => UseAsync(async (_, database) =>
    {
        var cancellation = TestContext.Current.CancellationToken;
        Task second;
        using (await new SqliteFile(_file).LockAsync(cancellation))
        {
            second = MemoryMigration.RunAsync(database, NullLogger.Instance, cancellation);
            await Assert.ThrowsAsync<TimeoutException>(() => second.WaitAsync(TimeSpan.FromMilliseconds(300), cancellation));
        }

        await second;
    });

    [Fact]
    public async Task Copy_PutBackWithAnotherKindOfLog_IsOpenedAndHasAWriteAheadLogAgain()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var copy = _file + ".copy";
        await UseAsync((_, database) => database.Database.ExecuteSqlAsync($"VACUUM INTO {copy}", cancellation));
        await using var services = Writer.Services("Sqlite", $"Data Source={copy}");
        await using var scope = services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<MemoryContext>();
        await MemoryMigration.RunAsync(database, NullLogger.Instance, cancellation);
        Assert.Equal("wal",
            await database.Database.SqlQuery<string>($"SELECT journal_mode AS Value FROM pragma_journal_mode").SingleAsync(cancellation));
    }

    [Fact]
    public async Task Deleted_IsInNoFileAnyMore()
    {
        const string Reason = "words-that-must-not-stay";
        var cancellation = TestContext.Current.CancellationToken;
        await UseAsync(async (memory, _) =>
        {
            var commune = (await memory.AddAsync(new NewCommune("Trooz", null, null), cancellation)).Value;
            await memory.SaveProfileAsync(commune.Id, 0, $"{{\"note\":\"{Reason}\",\"long\":\"{new string('x', 20_000)}\"}}", [], "a",
                cancellation);
            await memory.DecideAsync(commune.Id, 0, new NewDecision("p", DecisionKind.Dismissed, Reason, null, null), "a", cancellation);
            Assert.True(IsInFiles());
            await memory.DeleteAsync(commune.Id, cancellation);
            Assert.False(IsInFiles());
        });

        bool IsInFiles() =>
            Directory.GetFiles(Path.GetTempPath(), Path.GetFileName(_file) + "*")
                .Any(file => Bytes(file).AsSpan().IndexOf(System.Text.Encoding.UTF8.GetBytes(Reason)) >= 0);

        static byte[] Bytes(string file)
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            return bytes.ToArray();
        }
    }

    [Fact]
    public void File_IsForItsOwnerOnly()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("Windows has other rights.");
        else Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(_file));
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        SqliteConnection.ClearAllPools();
        foreach (var file in Directory.GetFiles(Path.GetTempPath(), Path.GetFileName(_file) + "*")) File.Delete(file);
    }

    private protected override Task<(string Provider, string Connection)> DatabaseAsync() =>
        Task.FromResult(("Sqlite", new SqliteConnectionStringBuilder { DataSource = _file }.ToString()));
}
