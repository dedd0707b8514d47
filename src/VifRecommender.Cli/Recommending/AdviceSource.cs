using VifRecommender.Cli.Catalogues;
using VifRecommender.Cli.Input;
using VifRecommender.Cli.Recommending.Engines;
using VifRecommender.Cli.Streams;
using VifRecommender.Loading;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;

namespace VifRecommender.Cli.Recommending;

/// <summary>The advice for the profile that a command names.</summary>
internal static class AdviceSource
{
    /// <exception cref="CommandFault">A file cannot be read or has faults, or this vif has no such engine.</exception>
    public static Advice Read(string profile, IReadOnlyList<string> catalogues, CalendarDate? date, StandardStreams streams, Engine engine = Engine.BuiltIn)
    {
        var input = new InputReader(streams);
        var catalogue = CatalogueSource.Load(catalogues, input, streams);
        var file = input.Read(profile, Limits.MaxProfileBytes);
        var commune = CatalogueSource.Accept(ProfileReader.Read(file.Utf8, catalogue, file.Name), streams);
        return engine == Engine.NRules ? RuleSetEngine.Recommend(catalogue, commune, date ?? streams.Today) : new Recommender(catalogue).Recommend(commune, date ?? streams.Today);
    }
}
