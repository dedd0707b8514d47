using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using VifRecommender.Web.Memory;
using VifRecommender.Web.Tests.Fixtures;

namespace VifRecommender.Web.Tests.Memory;

/// <summary>
/// A memory that the first version has made and filled is brought up to date by a start, and nothing of it is lost or changed. The rows are
/// written as that version wrote them, since the classes of today know other columns.
/// </summary>
public sealed class UpgradeTests(PostgreSqlServer server) : IDisposable
{
    private const string First = "Initial";
    private const string Person = "c0ffee00-0000-4000-8000-000000000001";
    private static readonly Guid Commune = Guid.Parse("0190A5F0-AAAA-7BBB-8CCC-DDDDEEEEFFFF");
    private static readonly DateTimeOffset Moment = new(2026, 11, 23, 20, 15, 30, 120, TimeSpan.Zero);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("vif-upgrade-");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    [Theory]
    [InlineData("Sqlite")]
    [InlineData("PostgreSql")]
    public async Task Memory_OfTheFirstVersionWithRows_IsBroughtUpToDateWithAllOfThem(string provider)
    {
        var file = Path.Combine(_folder.FullName, "memory.db");
        if (provider == "Sqlite") await File.WriteAllBytesAsync(file, [], Cancellation);
        var connection = provider == "Sqlite" ? $"Data Source={file}" : await server.NewDatabaseAsync();
        await using var services = Writer.Services(provider, connection);
        await using (var old = services.CreateAsyncScope())
        {
            var database = old.ServiceProvider.GetRequiredService<MemoryContext>();
            await database.GetService<IMigrator>().MigrateAsync(First, Cancellation);
            Assert.Single(await database.Database.GetAppliedMigrationsAsync(Cancellation));
            foreach (var row in Rows(provider == "Sqlite")) await database.Database.ExecuteSqlRawAsync(row, Cancellation);
        }

        await using var scope = services.CreateAsyncScope();
        var today = scope.ServiceProvider.GetRequiredService<MemoryContext>();
        await MemoryMigration.RunAsync(today, NullLogger.Instance, Cancellation);
        Assert.Empty(await today.Database.GetPendingMigrationsAsync(Cancellation));

        var memory = scope.ServiceProvider.GetRequiredService<ICommuneMemory>();
        var commune = Assert.Single(await memory.ListAsync(Cancellation));
        Assert.Equal((Commune, "Liège", "62063", "LIÈGE", 2),
            (commune.Id, commune.Name, commune.NisCode, commune.Zone, commune.ProfileVersion));
        Assert.Equal([(2, "b@example.be"), (1, "a@example.be")],
            (await memory.ListProfilesAsync(Commune, Cancellation)).Select(each => (each.Version, each.Author)));
        var profile = (await memory.FindProfileAsync(Commune, null, Cancellation))!;
        Assert.Equal(("{\"name\":\"Liège\"}", Moment), (profile.Json, profile.SavedAt));
        var advised = Assert.Single(await memory.ListAdvisedAsync(Commune, 2, Cancellation));
        Assert.Equal(new AdvisedPractice("single-contact-point", 1, 0, 24), advised);
        var decision = Assert.Single(await memory.ListDecisionsAsync(Commune, "single-contact-point", Cancellation));
        Assert.Equal((DecisionKind.Dismissed, "a reason", new DateOnly(2027, 6, 30), (int?)null, Moment),
            (decision.Kind, decision.Reason, decision.Until, decision.Progress, decision.DecidedAt));
        var person = await today.Users.AsNoTracking().SingleAsync(Cancellation);
        Assert.Equal((Person, "a@example.be", "hash"), (person.Id, person.Email, person.PasswordHash));
        var grant = await today.Grants.AsNoTracking().SingleAsync(Cancellation);
        Assert.Equal((Person, "62063"), (grant.PersonId, grant.Scope));

        // Written in as well.
        Assert.False((await memory.SaveProfileAsync(Commune, 2, "{}", [], "c", Cancellation)).IsConflict);
        Assert.False((await memory.SaveOverlayAsync(Commune, 0, "{}", "c", Cancellation)).IsConflict);
    }

    private static IEnumerable<string> Rows(bool isSqlite)
    {
        var (yes, no) = isSqlite ? ("1", "0") : ("true", "false");
        var commune = Commune.ToString().ToUpperInvariant();
        const string At = "2026-11-23 20:15:30.12+00:00";
        yield return $"""
            INSERT INTO "AspNetUsers" ("Id", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash",
                "SecurityStamp", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnabled", "AccessFailedCount")
            VALUES ('{Person}', 'a@example.be', 'A@EXAMPLE.BE', 'a@example.be', 'A@EXAMPLE.BE', {no}, 'hash', 'stamp', {no}, {no}, {yes}, 0)
            """;
        yield return $"""INSERT INTO "Grants" ("PersonId", "Role", "Scope") VALUES ('{Person}', 'Editor', '62063')""";
        yield return $"""
            INSERT INTO "Communes" ("Id", "Name", "NisCode", "Zone", "ProfileVersion") VALUES ('{commune}', 'Liège', '62063', 'LIÈGE', 2)
            """;
        foreach (var (version, author, json) in new[] { (1, "a@example.be", "{{}}"), (2, "b@example.be", "{{\"name\":\"Liège\"}}") })
        {
            yield return $"""
                INSERT INTO "Profiles" ("CommuneId", "Version", "SavedAt", "Author", "Json")
                VALUES ('{commune}', {version}, '{At}', '{author}', '{json}')
                """;
        }
        yield return $"""
            INSERT INTO "Advised" ("CommuneId", "Version", "Rank", "Practice", "Wave", "Score")
            VALUES ('{commune}', 2, 1, 'single-contact-point', 0, 24)
            """;
        yield return $"""
            INSERT INTO "Decisions" ("CommuneId", "Practice", "Revision", "Kind", "Reason", "Until", "Progress", "DecidedAt", "Author")
            VALUES ('{commune}', 'single-contact-point', 1, 'Dismissed', 'a reason', '2027-06-30', NULL, '{At}', 'a@example.be')
            """;
    }
}
