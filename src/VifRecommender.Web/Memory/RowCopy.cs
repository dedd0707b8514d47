using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace VifRecommender.Web.Memory;

/// <summary>
/// Copies all rows of one memory into another, empty one, whatever the databases: what is copied is what the model names, so that a table
/// that comes later is not forgotten.
/// </summary>
internal static class RowCopy
{
    private const int Batch = 500;

    private static readonly MethodInfo CopyTable =
        typeof(RowCopy).GetMethod(nameof(CopyAsync), BindingFlags.NonPublic | BindingFlags.Static)!;

    private static readonly MethodInfo CountTable =
        typeof(RowCopy).GetMethod(nameof(CountAsync), BindingFlags.NonPublic | BindingFlags.Static)!;

    private static readonly MethodInfo ClearTable =
        typeof(RowCopy).GetMethod(nameof(ClearAsync), BindingFlags.NonPublic | BindingFlags.Static)!;

    public static async Task RunAsync(MemoryContext source, MemoryContext target, CancellationToken cancellation)
    {
        foreach (var table in Tables(source.Model)) await DoAsync(CopyTable, table, source, target, cancellation).ConfigureAwait(false);
        foreach (var table in Tables(target.Model)) await ContinueNumbersAsync(target, table, cancellation).ConfigureAwait(false);
    }

    /// <summary>How many rows there are in all tables together.</summary>
    public static async Task<int> CountAsync(MemoryContext database, CancellationToken cancellation)
    {
        var rows = 0;
        foreach (var table in Tables(database.Model))
        {
            rows += await ((Task<int>)CountTable.MakeGenericMethod(table.ClrType).Invoke(null, [database, cancellation])!)
                .ConfigureAwait(false);
        }
        return rows;
    }

    public static async Task ClearAsync(MemoryContext database, CancellationToken cancellation)
    {
        foreach (var table in Tables(database.Model).Reverse())
        {
            await DoAsync(ClearTable, table, database, cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>The tables, each after those that it refers to.</summary>
    internal static IReadOnlyList<IEntityType> Tables(IModel model)
    {
        var ordered = new List<IEntityType>();
        foreach (var table in model.GetEntityTypes().OrderBy(each => each.Name, StringComparer.Ordinal)) Add(table);
        return ordered;

        void Add(IEntityType table)
        {
            if (ordered.Contains(table)) return;
            foreach (var key in table.GetForeignKeys().Where(key => key.PrincipalEntityType != table)) Add(key.PrincipalEntityType);
            ordered.Add(table);
        }
    }

    private static Task DoAsync(MethodInfo work, IEntityType table, params object[] arguments) =>
        (Task)work.MakeGenericMethod(table.ClrType).Invoke(null, arguments)!;

    private static async Task CopyAsync<T>(MemoryContext source, MemoryContext target, CancellationToken cancellation)
        where T : class
    {
        var pending = 0;
        await foreach (var row in source.Set<T>().AsNoTracking().AsAsyncEnumerable().WithCancellation(cancellation).ConfigureAwait(false))
        {
            target.Entry(row).State = EntityState.Added;
            if (++pending < Batch) continue;
            await SaveAsync().ConfigureAwait(false);
            pending = 0;
        }
        await SaveAsync().ConfigureAwait(false);

        async Task SaveAsync()
        {
            await target.SaveChangesAsync(cancellation).ConfigureAwait(false);
            target.ChangeTracker.Clear();
        }
    }

    private static Task<int> CountAsync<T>(MemoryContext database, CancellationToken cancellation)
        where T : class => database.Set<T>().CountAsync(cancellation);

    private static Task<int> ClearAsync<T>(MemoryContext database, CancellationToken cancellation)
        where T : class => database.Set<T>().ExecuteDeleteAsync(cancellation);

    /// <summary>PostgreSQL counts its numbers beside the rows: what was copied with its number has not moved the count.</summary>
    private static async Task ContinueNumbersAsync(MemoryContext target, IEntityType table, CancellationToken cancellation)
    {
        if (!target.Database.IsNpgsql()) return;
        var numbered = table.GetProperties().Where(each => each.ClrType == typeof(int) && each.ValueGenerated == ValueGenerated.OnAdd);
        foreach (var number in numbered)
        {
            var (name, column) = (table.GetTableName(), number.GetColumnName());
#pragma warning disable EF1002 // Names of the model.
            await target.Database.ExecuteSqlRawAsync(
                $"SELECT setval(pg_get_serial_sequence('\"{name}\"', '{column}'), (SELECT max(\"{column}\") FROM \"{name}\"))",
                cancellation).ConfigureAwait(false);
#pragma warning restore EF1002
        }
    }
}
