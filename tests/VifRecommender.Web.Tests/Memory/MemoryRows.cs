using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using VifRecommender.Web.Memory;

namespace VifRecommender.Web.Tests.Memory;

/// <summary>Rows of every table that the model names, now and later, and what they hold in words that can be compared.</summary>
internal static class MemoryRows
{
    private static readonly MethodInfo ListTable =
        typeof(MemoryRows).GetMethod(nameof(List), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>Adds one row to each table, with a value in every column.</summary>
    public static async Task AddToEveryTableAsync(MemoryContext database)
    {
        var rows = new Dictionary<IEntityType, object>();
        foreach (var table in RowCopy.Tables(database.Model))
        {
            var row = RuntimeHelpers.GetUninitializedObject(table.ClrType);
            var entry = database.Entry(row);
            foreach (var column in table.GetProperties().Where(each => !each.IsShadowProperty()))
            {
                column.PropertyInfo!.SetValue(row, column.GetContainingForeignKeys().FirstOrDefault() is { } key
                    ? Referred(key, column, rows) : Value(column));
            }
            entry.State = EntityState.Added;
            rows[table] = row;
            await database.SaveChangesAsync(TestContext.Current.CancellationToken);
        }
        database.ChangeTracker.Clear();
    }

    /// <summary>All rows of all tables, each as a line.</summary>
    public static IReadOnlyList<string> All(MemoryContext database) =>
    [
        .. RowCopy.Tables(database.Model).SelectMany(table =>
            ((IEnumerable<string>)ListTable.MakeGenericMethod(table.ClrType).Invoke(null, [database, table])!)
            .Select(row => $"{table.GetTableName()}: {row}").Order(StringComparer.Ordinal)),
    ];

    private static List<string> List<T>(MemoryContext database, IEntityType table)
        where T : class =>
        [.. database.Set<T>().AsNoTracking().AsEnumerable().Select(row =>
            JsonSerializer.Serialize(table.GetProperties().ToDictionary(each => each.Name, each => each.PropertyInfo!.GetValue(row))))];

    private static object? Referred(IForeignKey key, IProperty column, Dictionary<IEntityType, object> rows)
    {
        var at = key.Properties.ToList().IndexOf((IProperty)column);
        return key.PrincipalKey.Properties[at].PropertyInfo!.GetValue(rows[key.PrincipalEntityType]);
    }

    private static object Value(IProperty column)
    {
        var type = Nullable.GetUnderlyingType(column.ClrType) ?? column.ClrType;
        if (type.IsEnum) return Enum.GetValues(type).GetValue(Enum.GetValues(type).Length - 1)!;
        if (type == typeof(string))
        {
            var text = $"{column.Name} «é€»";
            return text[..Math.Min(text.Length, column.GetMaxLength() ?? text.Length)];
        }
        return type == typeof(int) ? 7 : type == typeof(long) ? 7L : type == typeof(bool) ? true
            : type == typeof(Guid) ? Guid.Parse("0190a5f0-1111-7222-8333-444455556666")
            : type == typeof(DateTimeOffset) ? new DateTimeOffset(2026, 11, 23, 20, 15, 30, 123, TimeSpan.Zero)
            : type == typeof(byte[]) ? new byte[] { 0, 1, 254, 255 }
            : type == typeof(DateOnly) ? new DateOnly(2027, 6, 30)
            : type == typeof(byte[]) ? new byte[] { 31, 139, 0, 255 }
            : throw new NotSupportedException($"{column.DeclaringType.DisplayName()}.{column.Name} is a {type}: say a value for it here.");
    }
}
