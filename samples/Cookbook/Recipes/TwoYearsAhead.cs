using VifRecommender;
using VifRecommender.Explanation;
using VifRecommender.Planning;
using VifRecommender.Profiles;

namespace Cookbook.Recipes;

internal static class TwoYearsAhead
{
    public static void Cook()
    {
        var profile = new CommuneProfile { Name = "Trooz", Population = 8_290, Region = Region.Wallonia };
        var advice = Recommender.Default.Recommend(profile, new CalendarDate(2026, 11, 23));
        var roadmap = RoadmapPlanner.Plan(advice, new RoadmapLimits(budgetEurPerYear: 5_000, staffFte: 0.2m, quarters: 8));
        var words = new Explainer(advice.Catalogue, Language.English);
        foreach (var item in roadmap.Items.Where(item => item.Start <= 2))
        {
            Console.WriteLine($"quarter {item.Start + 1}: {words.Title(item.Practice.Id)}");
            Console.WriteLine($"  {item.OneOffEur} EUR, then {item.YearlyEur} a year");
        }
    }
}
