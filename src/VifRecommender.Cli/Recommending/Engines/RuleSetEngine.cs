using VifRecommender.Catalogues;
using VifRecommender.NRules;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;

namespace VifRecommender.Cli.Recommending.Engines;

/// <summary>The advice by rule firing in NRules.</summary>
internal static class RuleSetEngine
{
    public static Advice Recommend(Catalogue catalogue, CommuneProfile profile, CalendarDate date) =>
        new NRulesRecommender(catalogue).Recommend(profile, date);
}
