using VifRecommender.Loading;
using VifRecommender.Profiles;

namespace VifRecommender.Benchmarks;

/// <summary>Makes profiles with a spread like that of Belgian communes: many small ones, few cities; services the more the larger. The same seed gives the same profiles.</summary>
internal static class CommuneGenerator
{
    public static IEnumerable<CommuneProfile> Generate(int count, int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < count; i++) yield return Generate(random, i);
    }

    private static CommuneProfile Generate(Random random, int index)
    {
        // Log-normal around 12 000 inhabitants: about half of the Belgian communes have fewer, about one in fifty more than 100 000.
        var normal = Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
        var population = (int)Math.Clamp(12_000 * Math.Exp(1.0 * normal), 1_000, 600_000);
        var region = random.Next(10) switch { < 5 => Region.Flanders, < 9 => Region.Wallonia, _ => Region.Brussels };
        var ambition = Math.Clamp((Math.Log10(population) - 3) / 2.5 + (random.NextDouble() - 0.5) * 0.5, 0.05, 0.95);
        var profile = new CommuneProfile
        {
            Name = $"Commune {index + 1}",
            Population = population,
            Region = region,
            Languages = [region == Region.Flanders ? Language.Dutch : Language.French],
            Partnership = new Partnership { Kind = PartnershipKind.PoliceZone, Communes = random.Next(1, 8), Population = population + random.Next(0, 80_000) },
            NetworkMaturity = new NetworkMaturity
            {
                Contact = Level(random, ambition),
                Coordination = Level(random, ambition),
                People = Level(random, ambition),
                Risk = Level(random, ambition),
                Offer = Level(random, ambition),
                Evaluation = Level(random, ambition),
            },
        };
        foreach (var service in BuiltInCatalogue.Value.Services)
        {
            if (random.NextDouble() < 0.15) continue;
            profile = profile.WithService(service.Id, random.NextDouble() < ambition ? Presence.Present : Presence.Absent);
        }

        return profile;
    }

    private static int? Level(Random random, double ambition) =>
        random.NextDouble() < 0.1 ? null : Math.Clamp(1 + (int)(ambition * 4 + random.NextDouble() - 0.5), 1, 5);
}
