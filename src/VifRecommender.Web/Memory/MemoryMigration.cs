using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using VifRecommender.Web.Hosting;

namespace VifRecommender.Web.Memory;

/// <summary>Brings the database up to date before the first request, and says where it lies.</summary>
internal sealed partial class MemoryMigration(IServiceScopeFactory scopes) : IHostedService
{
    private const string FileName = "vif-memory.db";

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var scope = scopes.CreateAsyncScope();
        await using (scope.ConfigureAwait(false))
        {
            await RunAsync(scope.ServiceProvider.GetRequiredService<MemoryContext>(),
                scope.ServiceProvider.GetRequiredService<ILogger<MemoryMigration>>(), cancellationToken).ConfigureAwait(false);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <exception cref="StartFault">The database cannot be opened or written.</exception>
    public static async Task RunAsync(MemoryContext database, ILogger log, CancellationToken cancellation)
    {
        var place = SqliteFile.Of(database)?.Path ?? PlaceOnServer(database);
        try
        {
            var isNew = await MigrateAsync(database, cancellation).ConfigureAwait(false);
            if (!isNew) LogPlace(log, place);
            else if (Left(place) is { } left) LogNewBeside(log, place, left);
            else LogNew(log, place);
        }
        catch (Exception fault) when (MemoryFault.Words(fault) is { } words)
        {
            throw new StartFault($"The memory {place} cannot be used: {words}.", fault);
        }
    }

    /// <summary>Whether it is a new one.</summary>
    private static async Task<bool> MigrateAsync(MemoryContext database, CancellationToken cancellation)
    {
        if (SqliteFile.Of(database) is not { } file)
        {
            var isNew = !(await database.Database.GetAppliedMigrationsAsync(cancellation).ConfigureAwait(false)).Any();
            await database.Database.MigrateAsync(cancellation).ConfigureAwait(false);
            return isNew;
        }

        var isNewFile = file.CreateForOwnerOnly();
        using (await file.LockAsync(cancellation).ConfigureAwait(false))
        {
            // EF's own lock is a row, and a process that is killed while it holds it would keep every later one from starting. Here
            // nobody else can hold it.
            await database.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS \"__EFMigrationsLock\"", cancellation).ConfigureAwait(false);
            await database.Database.MigrateAsync(cancellation).ConfigureAwait(false);
        }

        return isNewFile;
    }

    private static string PlaceOnServer(MemoryContext database) =>
        database.Database.IsRelational()
            && new DbConnectionStringBuilder { ConnectionString = database.Database.GetConnectionString() ?? "" } is var connection
        ? $"in the database {(connection.TryGetValue("Database", out var name) ? name : "")} on "
            + $"{(connection.TryGetValue("Host", out var host) ? host : "this machine")}"
        : "";

    /// <summary>A memory that lies in the folder of the start, where versions before looked for it.</summary>
    private static string? Left(string place) => Path.GetFullPath(FileName) is var left && left != place && File.Exists(left) ? left : null;

    [LoggerMessage(LogLevel.Information, "The memory is {Place}.")]
    private static partial void LogPlace(ILogger log, string place);

    [LoggerMessage(LogLevel.Warning,
        "There was no memory yet: {Place} is a new, empty one. If communes should be in it, set Memory:ConnectionString to where theirs "
        + "is, and start again.")]
    private static partial void LogNew(ILogger log, string place);

    [LoggerMessage(LogLevel.Warning,
        "There was no memory yet: {Place} is a new, empty one. There is another in the folder of the start, {Left}: if the communes are in "
        + "that one, set Memory:ConnectionString to it, and start again.")]
    private static partial void LogNewBeside(ILogger log, string place, string left);
}
