using VifRecommender.Catalogues;
using VifRecommender.Conditions;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Planning.Tests;

/// <summary>
/// Small advices from a seed: some practices wait for others, one may be in progress; costs, staff and months of all sizes.
/// </summary>
internal static class RandomInstance
{
    public static (Advice Advice, RoadmapLimits Limits) Make(int seed)
    {
        var random = new Random(seed);
        var count = random.Next(2, 6);
        var tiny = new TinyCatalogue().Services("s0", "s1", "s2");
        for (var i = 0; i < count; i++)
        {
            var needs = i == 1 ? null
                : random.Next(4) switch
                {
                    0 => When.Service("s0").IsPresent,
                    1 =>
                    When.Any(When.Service("s1").IsPresent, When.Service("s2").IsPresent),
                    _ => null
                };
            string[] delivers = random.Next(2) == 0 ? [] : ["s" + random.Next(3)];
            tiny.Practice(Id(i), practice => practice with
            {
                Domain = (Domain)random.Next(3),
                Needs = needs,
                Delivers = [.. delivers],
                Cost = new Cost(Range(random, 5_000), Range(random, 4_000), FigureBasis.Estimate),
                Staff = new Staffing(Range(random, 60), new AmountRange(0, random.Next(20) / 100m), FigureBasis.Estimate),
                Months = Range(random, 6),
            });
            tiny.Points("points-" + i, random.Next(-5, 20), new PracticeSelector { Practices = [Id(i)] });
        }

        var profile = TinyCatalogue.Commune();
        if (random.Next(3) == 0) profile = profile.WithPractice("p0", PracticeStatus.InProgress);
        return (tiny.Recommend(profile), new RoadmapLimits(random.Next(0, 12_000), random.Next(0, 60) / 100m, random.Next(1, 5)));
    }

    // One is a door and one brings people to it, so that their order is tried too.
    private static string Id(int i) => i switch { 1 => "single-contact-point", 2 => "witness-guidance", _ => "p" + i };

    private static AmountRange Range(Random random, int most) => new(0, random.Next(most));
}
