using System.Text.Json;
using VifRecommender.Catalogues;
using VifRecommender.Loading;
using VifRecommender.Profiles;
using VifRecommender.Writing;

namespace VifRecommender.Serialization;

/// <summary>Lets System.Text.Json read profiles and write profiles and advices as this library does.</summary>
public static class JsonSerializerOptionsExtensions
{
    /// <summary>
    /// Adds what reads and writes a <see cref="CommuneProfile"/> and writes a <see cref="Recommendations.Advice"/>, so that a host
    /// binds the one and answers with the other: <c>ConfigureHttpJsonOptions(json =&gt; json.SerializerOptions.AddVifRecommender())</c>.
    /// </summary>
    /// <param name="options">The options; they must still be writable.</param>
    /// <param name="catalogue">The catalogue whose ids a profile may name; left out: the built-in one.</param>
    /// <returns><paramref name="options"/>.</returns>
    /// <remarks>
    /// A profile that <see cref="ProfileReader"/> refuses is a <see cref="JsonException"/> that tells every fault on a line of its own. An
    /// advice is written by <see cref="AdviceJson"/> in the first language of the commune's administration, or in French where the
    /// profile names none; it cannot be read. Nothing is looked up by reflection, so that trimmed and native programs can use it, beside a
    /// generated context too.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The options are in use already.</exception>
    public static JsonSerializerOptions AddVifRecommender(this JsonSerializerOptions options, Catalogue? catalogue = null)
    {
        var ids = catalogue ?? BuiltInCatalogue.Value;
        return options.AddVifRecommender(() => ids);
    }

    /// <summary>
    /// Adds the same for a host whose catalogue changes while it runs: a profile may name the ids of the catalogue that is in use when it
    /// is read.
    /// </summary>
    /// <param name="options">The options; they must still be writable.</param>
    /// <param name="catalogue">Gives the catalogue that is in use; asked at each profile, from any thread.</param>
    /// <param name="language">The language of advices; <see langword="null"/>: each commune's own.</param>
    /// <returns><paramref name="options"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> or <paramref name="catalogue"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The options are in use already.</exception>
    public static JsonSerializerOptions AddVifRecommender(this JsonSerializerOptions options, Func<Catalogue> catalogue,
        Language? language = null)
    {
        if (options is null) throw new ArgumentNullException(nameof(options));
        if (catalogue is null) throw new ArgumentNullException(nameof(catalogue));
        var profiles = new ProfileConverter(catalogue);
        var advices = new AdviceConverter(language);
        options.Converters.Add(profiles);
        options.Converters.Add(advices);
        // Options without a resolver fall back on reflection, which finds the converters; without reflection the types are registered
        // here.
        if (options.TypeInfoResolver is not null || !JsonSerializer.IsReflectionEnabledByDefault)
        {
            options.TypeInfoResolverChain.Insert(0, new TypeInfoResolver(profiles, advices));
        }

        return options;
    }
}
