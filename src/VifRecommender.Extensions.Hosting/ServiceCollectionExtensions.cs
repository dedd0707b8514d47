using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace VifRecommender.Extensions.Hosting;

/// <summary>Adds VifRecommender to the services of a host.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>
    /// Adds the <see cref="Adviser"/>: the built-in catalogue with the overlays that the section <c>VifRecommender</c> of the configuration
    /// names, read again when their files change. A host whose settings or overlays have faults does not start; the exception names all
    /// of them.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">What the host sets by code, after its configuration.</param>
    /// <returns><paramref name="services"/>.</returns>
    /// <remarks>May be called several times: what each sets counts, and there is one adviser.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddVifRecommender(this IServiceCollection services, Action<VifRecommenderOptions>? configure = null)
    {
        if (services is null) throw new ArgumentNullException(nameof(services));
        services.AddOptions<VifRecommenderOptions>();
        services.TryAddSingleton(all => new Settings(all.GetService<IConfiguration>()));
        services.TryAddSingleton(all => new ContentFolder(all.GetService<IHostEnvironment>()?.ContentRootPath ?? AppContext.BaseDirectory));
        services.TryAddEnumerable(
            ServiceDescriptor.Singleton<IConfigureOptions<VifRecommenderOptions>, Settings>(all => all.GetRequiredService<Settings>()));
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<VifRecommenderOptions>, OptionsCheck>());
        services.TryAddSingleton(all => new Adviser(all.GetRequiredService<IOptions<VifRecommenderOptions>>().Value,
            all.GetRequiredService<ContentFolder>(), all.GetService<TimeProvider>() ?? TimeProvider.System,
            all.GetService<ILogger<Adviser>>() ?? NullLogger<Adviser>.Instance));
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, OverlayWatch>());
        if (configure is not null) services.Configure(configure);
        return services;
    }

    /// <summary>
    /// Adds the check of the catalogue: healthy with its version, degraded where the last change of an overlay was refused, with the fault
    /// and its place.
    /// </summary>
    /// <param name="checks">The health checks of the host.</param>
    /// <param name="name">The name of the check.</param>
    /// <param name="tags">Tags by which a host chooses among its checks.</param>
    /// <returns><paramref name="checks"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="checks"/> or <paramref name="name"/> is null.</exception>
    public static IHealthChecksBuilder AddVifRecommender(this IHealthChecksBuilder checks, string name = "catalogue", params string[] tags)
    {
        if (checks is null) throw new ArgumentNullException(nameof(checks));
        if (name is null) throw new ArgumentNullException(nameof(name));
        return checks.AddCheck<CatalogueHealth>(name, tags: tags);
    }
}
