using VifRecommender.Catalogues;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;

namespace VifRecommender.Cli.Recommending.Engines;

/// <summary>
/// NRules compiles rules while it runs, which a native program cannot: the native tool leaves it out, and says how to get it.
/// </summary>
internal static class RuleSetEngine
{
    /// <exception cref="CommandFault">Always.</exception>
    public static Advice Recommend(Catalogue catalogue, CommuneProfile profile, CalendarDate date) =>
        throw CommandFault.Usage(
            "The engine 'nrules' is left out of this native vif, since NRules compiles its rules while it runs: use the managed one, "
            + "'dotnet tool install --global VifRecommender.Cli' or, in a checkout, 'dotnet run --project src/VifRecommender.Cli -- "
            + "recommend PROFILE --engine nrules'; or leave --engine out, which gives the same bytes.");
}
