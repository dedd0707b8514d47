using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace VifRecommender.Web.Memory;

/// <summary>
/// Whether the memory can be read and written: by writing, and by the disk space that is left. Anybody may ask, so what was found counts
/// for a
/// moment: nobody keeps the disk busy by asking.
/// </summary>
internal sealed class MemoryHealth(IServiceScopeFactory scopes, DiskRoom disk, TimeProvider clock) : IHealthCheck, IDisposable
{
    /// <summary>With less disk space than this the next writes may fail, in bytes.</summary>
    public const long LeastRoom = 16 << 20;

    private static readonly TimeSpan Counts = TimeSpan.FromSeconds(1);

    private readonly SemaphoreSlim _one = new(1, 1);
    private (long At, HealthCheckResult Result)? _last;

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        await _one.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (_last is { } last && clock.GetElapsedTime(last.At) < Counts) return last.Result;
            var fault = await FaultAsync(cancellationToken).ConfigureAwait(false);
            var result = fault is null ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy(fault);
            _last = (clock.GetTimestamp(), result);
            return result;
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose() => _one.Dispose();

    private async Task<string?> FaultAsync(CancellationToken cancellation)
    {
        var scope = scopes.CreateAsyncScope();
        await using var _ = scope.ConfigureAwait(false);
        var database = scope.ServiceProvider.GetRequiredService<MemoryContext>();
        try
        {
            if (SqliteFile.Of(database) is { } file && disk.FreeBytes(file.Path) is { } free && free < LeastRoom)
            {
                return "the disk is full: make room";
            }
            await database.Communes.AnyAsync(cancellation).ConfigureAwait(false);
            // The number is nobody's; to set it is a write that is confirmed.
            if (database.Database.IsSqlite())
            {
                await database.Database.ExecuteSqlRawAsync("PRAGMA user_version = 1", cancellation).ConfigureAwait(false);
            }
            else if (await database.Database.SqlQuery<string>($"SELECT current_setting('transaction_read_only') AS \"Value\"")
                .SingleAsync(cancellation).ConfigureAwait(false) != "off")
            {
                return "the database takes no writes";
            }
            return null;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // Where it lies is for the log.
            return MemoryFault.Is(fault) && fault is Microsoft.Data.Sqlite.SqliteException ? MemoryFault.Words(fault)
                : "it cannot be read or written";
        }
    }
}
