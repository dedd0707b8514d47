namespace VifRecommender.Web.Memory;

/// <summary>The kind of database that the memory is in.</summary>
internal enum MemoryProvider
{
    Sqlite,
    PostgreSql,
}
