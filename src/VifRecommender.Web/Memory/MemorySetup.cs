using Microsoft.EntityFrameworkCore;
using VifRecommender.Web.Hosting;

namespace VifRecommender.Web.Memory;

/// <summary>Puts the memory together: the database of the configuration, brought up to date at start.</summary>
internal static class MemorySetup
{
    /// <param name="services">The services.</param>
    /// <param name="configuration">The settings.</param>
    /// <param name="contentRoot">The folder in which a file lies that is named without one; by default that of the program.</param>
    public static IServiceCollection AddMemory(this IServiceCollection services, IConfiguration configuration, string? contentRoot = null)
    {
        services.AddOptions<MemoryOptions>().Bind(configuration.GetSection(MemoryOptions.Section)).ValidateDataAnnotations()
            .ValidateOnStart();
        var options = configuration.GetSection(MemoryOptions.Section).Get<MemoryOptions>() ?? new MemoryOptions();
        var connection = MemoryPlace.Of(options, contentRoot ?? AppContext.BaseDirectory);
        if (options.Provider == MemoryProvider.Sqlite)
        {
            services.AddDbContext<MemoryContext, SqliteMemoryContext>(
                database => database.UseSqlite(connection).AddInterceptors(new SqlitePragmas()));
        }
        else
        {
            services.AddDbContext<MemoryContext, PostgreSqlMemoryContext>(database => database.UseNpgsql(connection));
        }

        services.AddSingleton(TimeProvider.System);
        services.AddScoped<ICommuneMemory, CommuneMemory>();
        services.AddHostedService<MemoryMigration>();
        services.AddSingleton<DiskRoom>();
        services.AddSingleton<MemoryHealth>();
        services.AddHealthChecks().AddCheck<MemoryHealth>("memory", tags: [Health.Ready]);
        return services;
    }
}
