using VifRecommender;
using VifRecommender.Comparison;
using VifRecommender.Explanation;
using VifRecommender.Profiles;

namespace Cookbook.Recipes;

internal static class LastYearAndThis
{
    public static void Cook()
    {
        var lastYear = new CommuneProfile { Name = "Trooz", Population = 8_290, Region = Region.Wallonia };
        var thisYear = lastYear.WithService("known-contact-point", Presence.Present).WithService("referents", Presence.Present);

        // Both by the catalogue of today: what moved, moved because the commune did.
        var moved = AdviceComparison.Of(
            Recommender.Default.Recommend(lastYear, new CalendarDate(2026, 11, 23)),
            Recommender.Default.Recommend(thisYear, new CalendarDate(2027, 11, 23)));
        var words = new Explainer(moved.After.Catalogue, Language.English);
        foreach (var fact in moved.Facts)
        {
            Console.WriteLine($"{words.Label(fact.Fact)}: {words.Value(fact.Before)} → {words.Value(fact.After)}");
        }

        foreach (var move in moved.Moves.Where(move => move.ChangedList).Take(5))
        {
            Console.WriteLine($"{words.Title(move.Practice.Id)}: {move.Before.Kind} → {move.After.Kind}");
        }
    }
}
