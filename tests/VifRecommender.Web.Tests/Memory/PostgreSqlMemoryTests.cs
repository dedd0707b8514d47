using VifRecommender.Web.Tests.Fixtures;

namespace VifRecommender.Web.Tests.Memory;

public sealed class PostgreSqlMemoryTests(PostgreSqlServer server) : MemoryTests
{
    private protected override async Task<(string Provider, string Connection)> DatabaseAsync() =>
        ("PostgreSql", await server.NewDatabaseAsync());
}
