using VifRecommender.Belgium;
using VifRecommender.Cli.Catalogues;
using VifRecommender.Cli.Communes;
using VifRecommender.Cli.Input;
using VifRecommender.Cli.Recommending.Engines;
using VifRecommender.Cli.Streams;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;

namespace VifRecommender.Cli.Recommending;

/// <summary>The advice for the profile that a command names.</summary>
internal static class AdviceSource
{
    /// <exception cref="CommandFault">A file cannot be read or has faults, or this vif has no such engine.</exception>
    public static Advice Read(string? profile, string? commune, IReadOnlyList<string> catalogues, CalendarDate? date,
        StandardStreams streams, Engine engine = Engine.BuiltIn)
    {
        var input = new InputReader(streams);
        var catalogue = CatalogueSource.Load(catalogues, input, streams);
        var known = ProfileChoice.Read(profile, commune, catalogue, input, streams);
        var day = date ?? streams.Today;
        var advice = engine == Engine.NRules ? RuleSetEngine.Recommend(catalogue, known, day)
            : new Recommender(catalogue).Recommend(known, day);
        // Whichever engine advised, the same is added.
        return advice.At(BelgianPlaces.Default);
    }

    /// <summary>
    /// Says on standard error what of the profile contradicts the directory, for a command whose answer has no place for it.
    /// </summary>
    public static void SayCautions(Advice advice, Language language, StandardStreams streams)
    {
        foreach (var caution in advice.Surroundings.Cautions)
        {
            streams.Say($"{advice.Profile.NameIn(language)}: {caution.Text[language]} ({caution.Path})");
        }
    }
}
