using Microsoft.EntityFrameworkCore;

namespace VifRecommender.Web.Memory;

/// <summary>The memory in a file.</summary>
internal sealed class SqliteMemoryContext(DbContextOptions<SqliteMemoryContext> options) : MemoryContext(options);
