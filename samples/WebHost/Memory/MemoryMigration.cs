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
            await scope.ServiceProvider.GetRequiredService<MemoryContext>().Database.MigrateAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
