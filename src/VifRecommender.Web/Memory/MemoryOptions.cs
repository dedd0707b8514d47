using System.ComponentModel.DataAnnotations;

namespace VifRecommender.Web.Memory;

/// <summary>Where the memory is: section <c>Memory</c> of the configuration.</summary>
internal sealed class MemoryOptions
{
    public const string Section = "Memory";

    /// <summary>The kind of database.</summary>
    public MemoryProvider Provider { get; init; } = MemoryProvider.Sqlite;

    /// <summary>
    /// For SQLite <c>Data Source=FILE</c>, in the content root where it has no folder; for PostgreSQL the server, the database and the
    /// user.
    /// </summary>
    [Required]
    public string ConnectionString { get; init; } = "Data Source=vif-memory.db";
}
