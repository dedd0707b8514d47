using Microsoft.EntityFrameworkCore;

namespace VifRecommender.WebHost.Memory;

/// <summary>Puts the memory together: the database of the configuration, brought up to date at start.</summary>
internal static class MemorySetup
{
    public static IServiceCollection AddMemory(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<MemoryOptions>().Bind(configuration.GetSection(MemoryOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        var options = configuration.GetSection(MemoryOptions.Section).Get<MemoryOptions>() ?? new MemoryOptions();
        if (options.Provider == MemoryProvider.Sqlite)
        {
            services.AddDbContext<MemoryContext, SqliteMemoryContext>(database => database.UseSqlite(options.ConnectionString).AddInterceptors(new SqlitePragmas()));
        }
        else
        {
            services.AddDbContext<MemoryContext, PostgreSqlMemoryContext>(database => database.UseNpgsql(options.ConnectionString));
        }

        services.AddSingleton(TimeProvider.System);
        services.AddScoped<ICommuneMemory, CommuneMemory>();
        services.AddHostedService<MemoryMigration>();
        services.AddHealthChecks().AddDbContextCheck<MemoryContext>("memory", tags: ["ready"]);
        return services;
    }
}
