using Microsoft.EntityFrameworkCore;

namespace VifRecommender.WebHost.Memory;

/// <summary>The memory in a file.</summary>
internal sealed class SqliteMemoryContext(DbContextOptions<SqliteMemoryContext> options) : MemoryContext(options);
