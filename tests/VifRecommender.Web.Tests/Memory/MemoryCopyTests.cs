using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using VifRecommender.Web.Accounts;
using VifRecommender.Web.Memory;
using VifRecommender.Web.Tests.Fixtures;

namespace VifRecommender.Web.Tests.Memory;

/// <summary>A copy of the memory is made by one command and put back by one command, from and to either database.</summary>
public sealed class MemoryCopyTests(PostgreSqlServer server) : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("vif-copy-");
    private int _databases;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private string Copy => Path.Combine(_folder.FullName, "copy.db");

    public static TheoryData<string, string> Ways =>
        new() { { "Sqlite", "Sqlite" }, { "Sqlite", "PostgreSql" }, { "PostgreSql", "Sqlite" }, { "PostgreSql", "PostgreSql" } };

    public static TheoryData<string> Providers => ["Sqlite", "PostgreSql"];

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Memory_BackedUpAndRestored_IsTheSameInEveryTable(string from, string to)
    {
        var source = await NewAsync(from);
        await FillAsync(source);
        var before = await RowsAsync(source);
        Assert.Equal((0, $"{Copy} holds 2 communes, 2 versions of profiles, 1 people.\n", ""), await RunAsync(source, "backup", Copy));
        Assert.Equal([Copy], Directory.GetFiles(_folder.FullName, "copy.db*"));
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Copy));

        var target = await NewAsync(to);
        var copied = await File.ReadAllBytesAsync(Copy, Cancellation);
        Assert.Equal((0, $"The memory holds what {Copy} holds: 2 communes, 2 versions of profiles, 1 people.\n", ""),
            await RunAsync(target, "restore", Copy));
        Assert.Equal(before, await RowsAsync(target));
        Assert.Equal(before, await RowsAsync(source));
        Assert.Equal(copied, await File.ReadAllBytesAsync(Copy, Cancellation));

        // Life goes on: what is added gets numbers and keys of its own.
        await UseAsync(target, async (memory, database) =>
        {
            var commune = (await memory.AddAsync(new NewCommune("Olne", "63057", null), Cancellation)).Value;
            await memory.SaveProfileAsync(commune.Id, 0, "{}", [], "a", Cancellation);
            database.UserClaims.Add(new() { UserId = database.Users.AsNoTracking().Single().Id, ClaimType = "a", ClaimValue = "b" });
            await database.SaveChangesAsync(Cancellation);
        });
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Restore_OverAMemoryThatIsNotEmpty_IsRefusedUnlessForced(string provider)
    {
        var source = await NewAsync(provider);
        await FillAsync(source);
        Assert.Equal(0, (await RunAsync(source, "backup", Copy)).Exit);
        await UseAsync(source, (memory, _) => memory.AddAsync(new NewCommune("Olne", "63057", null), Cancellation));
        var before = await RowsAsync(source);
        var (exit, said, faults) = await RunAsync(source, "restore", Copy);
        Assert.Equal((2, ""), (exit, said));
        Assert.StartsWith("The memory is not empty, and what it holds would be gone: back it up, then say --force", faults,
            StringComparison.Ordinal);
        Assert.Equal(before, await RowsAsync(source));

        Assert.Equal(0, (await RunAsync(source, "restore", Copy, "--force")).Exit);
        Assert.DoesNotContain(await RowsAsync(source), row => row.Contains("Olne", StringComparison.Ordinal));
        Assert.Equal(before.Count - 1, (await RowsAsync(source)).Count);
    }

    /// <summary>Each write is a profile with its ranks, in one piece: a copy holds all of a piece or nothing of it.</summary>
    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Backup_WhileOthersWrite_IsOfOneMomentAndHoldsAllThatWasConfirmedBefore(string provider)
    {
        var source = await NewAsync(provider);
        var commune = await UseAsync(source, async (memory, _) =>
            (await memory.AddAsync(new NewCommune("Trooz", null, null), Cancellation)).Value.Id);
        using var stop = new CancellationTokenSource();
        var (confirmed, begun) = (0, new TaskCompletionSource());
        var writing = Task.Run(async () =>
        {
            for (var write = 0; !stop.IsCancellationRequested; write++)
            {
                await UseAsync(source, (memory, _) => memory.SaveProfileAsync(commune, write, $"{{\"write\":{write}}}",
                    [new("p", 1, 0, 9), new("q", 2, 1, 4), new("r", 3, 1, 2)], "a", Cancellation));
                Volatile.Write(ref confirmed, write + 1);
                if (write == 5) begun.SetResult();
            }
        }, Cancellation);
        await begun.Task.WaitAsync(TimeSpan.FromMinutes(1), Cancellation);
        var before = Volatile.Read(ref confirmed);
        Assert.Equal(0, (await RunAsync(source, "backup", Copy)).Exit);
        await stop.CancelAsync();
        await writing;

        await using var copy = new CopyFile(Copy).Open();
        var versions = await copy.Profiles.CountAsync(Cancellation);
        Assert.InRange(versions, before, Volatile.Read(ref confirmed));
        Assert.Equal(3 * versions, await copy.Advised.CountAsync(Cancellation));
        Assert.Equal(versions, (await copy.Communes.SingleAsync(Cancellation)).ProfileVersion);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Restore_OfWhatIsNoCopy_LeavesTheMemoryAsItWas(string provider)
    {
        var target = await NewAsync(provider);
        await FillAsync(target);
        var before = await RowsAsync(target);
        Assert.Contains("There is no file", (await RunAsync(target, "restore", Copy, "--force")).Faults, StringComparison.Ordinal);
        await File.WriteAllTextAsync(Copy, new string('x', 10_000), Cancellation);
        Assert.Contains("is no copy of a memory", (await RunAsync(target, "restore", Copy, "--force")).Faults, StringComparison.Ordinal);
        await File.WriteAllBytesAsync(Copy, [], Cancellation);
        Assert.Contains("is no copy of a memory", (await RunAsync(target, "restore", Copy, "--force")).Faults, StringComparison.Ordinal);
        File.Delete(Copy);
        Assert.Equal(0, (await RunAsync(target, "backup", Copy)).Exit);
        await using (var copy = new CopyFile(Copy).Open())
        {
            await copy.Database.ExecuteSqlRawAsync(
                "INSERT INTO \"__EFMigrationsHistory\" VALUES ('29990101000000_Later', '99.0')", Cancellation);
        }
        Assert.Contains("was written by a later version (29990101000000_Later)",
            (await RunAsync(target, "restore", Copy, "--force")).Faults, StringComparison.Ordinal);
        Assert.Equal(before, await RowsAsync(target));
    }

    [Fact]
    public async Task Backup_ToWhereItCannotBe_SaysSoAndLeavesNothing()
    {
        var source = await NewAsync("Sqlite");
        await File.WriteAllTextAsync(Copy, "mine", Cancellation);
        Assert.Equal((2, "", $"There is a file {Copy} already: name another, or move it away.\n"),
            await RunAsync(source, "backup", Copy));
        Assert.Equal("mine", await File.ReadAllTextAsync(Copy, Cancellation));
        var nowhere = Path.Combine(_folder.FullName, "nowhere", "copy.db");
        Assert.Contains("There is no folder", (await RunAsync(source, "backup", nowhere)).Faults, StringComparison.Ordinal);
        var none = ("Sqlite", $"Data Source={Path.Combine(_folder.FullName, "none.db")}");
        Assert.Contains("There is no memory", (await RunAsync(none, "backup", Copy + "2")).Faults, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_folder.FullName, "none.db")));
    }

    /// <summary>Rows are copied as objects: what is in no property of theirs would be lost.</summary>
    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Model_EveryColumn_IsAPropertyThatACopySees(string provider)
    {
        await UseAsync(await NewAsync(provider), (_, database) =>
        {
            Check(database);
            return Task.CompletedTask;
        });

        static void Check(MemoryContext database)
        {
            Assert.Empty(database.Model.GetEntityTypes().SelectMany(each => each.GetProperties()).Where(each => each.IsShadowProperty())
                .Select(each => each.Name));
            Assert.DoesNotContain(database.Model.GetEntityTypes(), each => each.IsOwned() || each.FindPrimaryKey() is null);
        }
    }

    private async Task<(string Provider, string Connection)> NewAsync(string provider)
    {
        var place = (provider, provider == "Sqlite" ? $"Data Source={Path.Combine(_folder.FullName, $"memory-{_databases++}.db")}"
            : await server.NewDatabaseAsync());
        await UseAsync(place, async (_, database) =>
        {
            await MemoryMigration.RunAsync(database, NullLogger.Instance, Cancellation);
            return 0;
        });
        return place;
    }

    private static Task<int> FillAsync((string, string) place) => UseAsync(place, async (memory, database) =>
    {
        await MemoryRows.AddToEveryTableAsync(database);
        var commune = (await memory.AddAsync(new NewCommune("Saint-Vith «é»", "63067", null), Cancellation)).Value;
        var json = $"{{\"long\":\"{new string('é', 100_000)}\"}}";
        await memory.SaveProfileAsync(commune.Id, 0, json, [new("p", 1, 0, -9)], "a", Cancellation);
        await memory.SaveOverlayAsync(commune.Id, 0, null, "a", Cancellation);
        await memory.DecideAsync(commune.Id, 0, new NewDecision("p", DecisionKind.Dismissed, "a\nb", null, null), "a", Cancellation);
        return 0;
    });

    private static Task<IReadOnlyList<string>> RowsAsync((string, string) place) =>
        UseAsync(place, (_, database) => Task.FromResult(MemoryRows.All(database)));

    private static async Task UseAsync((string, string) place, Func<ICommuneMemory, MemoryContext, Task> use) =>
        await UseAsync(place, async (memory, database) =>
        {
            await use(memory, database);
            return 0;
        });

    private static async Task<T> UseAsync<T>((string Provider, string Connection) place, Func<ICommuneMemory, MemoryContext, Task<T>> use)
    {
        await using var services = Writer.Services(place.Provider, place.Connection);
        await using var scope = services.CreateAsyncScope();
        return await use(scope.ServiceProvider.GetRequiredService<ICommuneMemory>(),
            scope.ServiceProvider.GetRequiredService<MemoryContext>());
    }

    private static async Task<(int Exit, string Output, string Faults)> RunAsync((string Provider, string Connection) place,
        params string[] arguments)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Memory:Provider"] = place.Provider,
            ["Memory:ConnectionString"] = place.Connection,
        });
        builder.Services.AddMemory(builder.Configuration);
        builder.Services.AddAccounts(builder.Configuration);
        using var output = new StringWriter { NewLine = "\n" };
        using var faults = new StringWriter { NewLine = "\n" };
        var exit = await AccountsCommand.Make(builder, _ => Task.FromResult<string?>(null), output, faults).Parse(["memory", .. arguments])
            .InvokeAsync(cancellationToken: Cancellation);
        return (exit, output.ToString(), faults.ToString());
    }
}
