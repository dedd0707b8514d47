using VifRecommender;
using VifRecommender.Catalogues.Ids;
using VifRecommender.Explanation;
using VifRecommender.Profiles;

namespace Cookbook.Recipes;

internal static class WhyNot
{
    public static void Cook()
    {
        var profile = new CommuneProfile { Name = "Neupré", Population = 10_018 }.WithService("known-contact-point", Presence.Absent);
        var advice = Recommender.Default.Recommend(profile);
        var words = new Explainer(advice.Catalogue, Language.English);

        var about = advice.Find(PracticeIds.HotelVoucherProtocol)!;
        Console.WriteLine($"{words.Title(about.Practice.Id)} does not start now:");
        foreach (var reason in about.Reasons) Console.WriteLine($"- {words.Text(reason, about)}");

        Console.WriteLine("What would change it:");
        foreach (var set in Recommender.Default.FindSmallestChanges(profile, about.Practice.Id).Sets.Take(2))
        {
            var changes = set.Changes.Select(change => $"{words.Label(change.Fact)}: {words.Answer(change.Fact, change.To)}");
            Console.WriteLine($"- {words.List(changes)}");
        }
    }
}
