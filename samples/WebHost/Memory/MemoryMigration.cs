using Microsoft.EntityFrameworkCore;

namespace VifRecommender.WebHost.Memory;

/// <summary>Brings the database up to date before the first request.</summary>
internal sealed class MemoryMigration(IServiceScopeFactory scopes) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var scope = scopes.CreateAsyncScope();
        await using (scope.ConfigureAwait(false))
        {
            await RunAsync(scope.ServiceProvider.GetRequiredService<MemoryContext>(), cancellationToken).ConfigureAwait(false);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public static async Task RunAsync(MemoryContext database, CancellationToken cancellation)
    {
        if (SqliteFile.Of(database) is not { } file)
        {
            await database.Database.MigrateAsync(cancellation).ConfigureAwait(false);
            return;
        }

        file.CreateForOwnerOnly();
        using (await file.LockAsync(cancellation).ConfigureAwait(false))
        {
            // EF's own lock is a row, and a process that is killed while it holds it would keep every later one from starting. Here
            // nobody else can hold it.
            await database.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS \"__EFMigrationsLock\"", cancellation).ConfigureAwait(false);
            await database.Database.MigrateAsync(cancellation).ConfigureAwait(false);
        }
    }
}
