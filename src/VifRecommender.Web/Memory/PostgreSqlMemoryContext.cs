using Microsoft.EntityFrameworkCore;

namespace VifRecommender.Web.Memory;

/// <summary>The memory on a PostgreSQL server.</summary>
internal sealed class PostgreSqlMemoryContext(DbContextOptions<PostgreSqlMemoryContext> options) : MemoryContext(options);
