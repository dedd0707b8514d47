using VifRecommender;
using VifRecommender.Explanation;
using VifRecommender.Profiles;

namespace Cookbook.Recipes;

internal static class FirstAdvice
{
    public static void Cook()
    {
        var profile = new CommuneProfile { Name = "Trooz", Population = 8_290 }.WithService("referents", Presence.Present);
        var advice = Recommender.Default.Recommend(profile);
        foreach (var practice in advice.First) Console.WriteLine(practice.Practice.Title[Language.English]);
        Console.WriteLine(new Explainer(advice.Catalogue, Language.English).Text(advice.Questions[0], advice));
    }
}
