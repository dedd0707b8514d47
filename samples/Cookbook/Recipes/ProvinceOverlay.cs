using System.Text;
using VifRecommender;
using VifRecommender.Loading;
using VifRecommender.Profiles;

namespace Cookbook.Recipes;

internal static class ProvinceOverlay
{
    private const string Overlay = """
        {
          "schemaVersion": 1,
          "catalogue": { "id": "our-province", "version": "2027.1" },
          "extends": "vif-belgium",
          "rules": [
            {
              "id": "our-province-subsidy",
              "kind": "priority",
              "for": { "practices": ["detection-training-two-days"] },
              "points": 9,
              "when": { "region": "wallonia" },
              "text": {
                "fr": "La province rembourse la formation.",
                "nl": "De provincie betaalt de opleiding terug.",
                "de": "Die Provinz erstattet die Ausbildung.",
                "en": "The province pays the training back."
              },
              "provenance": "judgement"
            }
          ]
        }
        """;

    public static void Cook()
    {
        var read = CatalogueReader.ReadOverlays(BuiltInCatalogue.Value, [new CatalogueFile("ours.json", Encoding.UTF8.GetBytes(Overlay))]);
        foreach (var fault in read.Diagnostics) Console.WriteLine(fault);   // all of them at once, with line, path and how to mend it

        var profile = new CommuneProfile { Name = "Trooz", Population = 8_290, Region = Region.Wallonia };
        foreach (var recommender in new[] { Recommender.Default, new Recommender(read.ValueOrThrow()) })
        {
            var training = recommender.Recommend(profile).Recommendations.Single(each => each.Practice.Id == "detection-training-two-days");
            Console.WriteLine($"{recommender.Catalogue.Id} {recommender.Catalogue.Version}: rank {training.Rank}, {training.Score} points");
        }
    }
}
