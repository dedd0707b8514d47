using Microsoft.Data.Sqlite;
using VifRecommender.Web.Hosting;

namespace VifRecommender.Web.Memory;

/// <summary>
/// Where the memory lies: a file that is named without a folder lies in the content root, whatever the folder of the start.
/// </summary>
internal static class MemoryPlace
{
    /// <summary>The connection string with the whole path of the file; as it is where there is no file.</summary>
    /// <exception cref="StartFault">It is no connection string.</exception>
    public static string Of(MemoryOptions options, string contentRoot)
    {
        try
        {
            if (options.Provider != MemoryProvider.Sqlite)
            {
                return new Npgsql.NpgsqlConnectionStringBuilder(options.ConnectionString).ConnectionString;
            }
            var connection = new SqliteConnectionStringBuilder(options.ConnectionString);
            if (connection.DataSource.Length == 0) throw new ArgumentException("it names no file");
            if (!IsFile(connection)) return options.ConnectionString;
            connection.DataSource = Path.GetFullPath(connection.DataSource, contentRoot);
            // The file is made at the start, and nowhere else: one that is deleted while the host runs is a fault, and not made again.
            if (connection.Mode == SqliteOpenMode.ReadWriteCreate) connection.Mode = SqliteOpenMode.ReadWrite;
            return connection.ConnectionString;
        }
        catch (ArgumentException fault)
        {
            throw new StartFault(
                $"Memory:ConnectionString is not one of {options.Provider}: {fault.Message.TrimEnd('.')}. It is written "
                + (options.Provider == MemoryProvider.Sqlite
                    ? "Data Source=/var/lib/vif/vif-memory.db."
                    : "Host=server;Database=vif;Username=vif;Password=…."),
                fault);
        }
    }

    public static bool IsFile(SqliteConnectionStringBuilder connection) =>
        connection.Mode != SqliteOpenMode.Memory && connection.DataSource is not ("" or ":memory:")
            && !connection.DataSource.StartsWith("file:", StringComparison.Ordinal) && !connection.DataSource.StartsWith('|');
}
