using VifRecommender.Catalogues;
using VifRecommender.Conditions;
using VifRecommender.Profiles;
using VifRecommender.Searching;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.Changes;

/// <summary>
/// The smallest changes against an enumeration that knows nothing of conditions: on random catalogues every set of up to three facts with
/// every value is evaluated, and the sets of which no part suffices are the answer.
/// </summary>
public sealed class ChangeCompletenessTests
{
    private static readonly string[] Services = ["a", "b", "c", "d", "e"];

    private static readonly string[] Signals = ["p", "q", "r"];

    [Fact]
    public void Sets_OfRandomCatalogues_AreAllThatAreMinimal()
    {
        int found = 0, none = 0;
        for (var seed = 0; seed < 150; seed++)
        {
            var random = new Random(seed);
            var recommender = new Recommender(Make(random));
            var profile = Profile(random);
            var changes = recommender.FindSmallestChanges(profile, "x", cancellation: TestContext.Current.CancellationToken);
            if (changes.IsRecommended) continue;
            Assert.Equal(SearchStatus.Complete, changes.Status);
            var sets =
                changes.Sets.Select(set => string.Join(" ", set.Changes.Select(change => change.Fact.Id).Order(StringComparer.Ordinal)));
            var expected = Minimal(recommender, profile);
            Assert.Equal(expected.Order(StringComparer.Ordinal), sets.Order(StringComparer.Ordinal));
            if (expected.Count > 0) found += expected.Count;
            else none++;
        }

        Assert.True(found > 100 && none > 5, $"{found} sets, {none} times none");
    }

    private static List<string> Minimal(Recommender recommender, CommuneProfile profile)
    {
        var minimal = new List<string[]>();
        string[] facts = [.. Services, .. Signals];
        for (var size = 1; size <= 3; size++)
        {
            foreach (var set in Subsets(facts, size, 0).ToList())
            {
                if (minimal.Exists(smaller => smaller.All(set.Contains))) continue;
                if (Values(profile, set, 0).Any(changed => Starts(recommender, changed))) minimal.Add(set);
            }
        }

        return [.. minimal.Select(set => string.Join(" ", set.Order(StringComparer.Ordinal)))];
    }

    private static bool Starts(Recommender recommender, CommuneProfile profile)
    {
        var ranking = recommender.Rank(profile);
        return ranking.Take(ranking.CountNow).Any(place => place.Practice.Id == "x");
    }

    private static IEnumerable<string[]> Subsets(string[] facts, int size, int from) => size == 0
        ? [[]]
        : Enumerable.Range(from, facts.Length - from)
            .SelectMany(i => Subsets(facts, size - 1, i + 1).Select(rest => (string[])[facts[i], .. rest]));

    /// <summary>Each other value of each fact; a service is never taken away, for that is no step forward.</summary>
    private static IEnumerable<CommuneProfile> Values(CommuneProfile profile, string[] set, int at)
    {
        if (at == set.Length) return [profile];
        var isService = Services.Contains(set[at]);
        var before = isService ? profile.Services[set[at]].Presence : profile.Signals[set[at]];
        Presence[] others = isService ? [Presence.Present] : [Presence.Present, Presence.Absent];
        return others.Where(other => other != before)
            .SelectMany(other => Values(isService ? profile.WithService(set[at], other) : profile.WithSignal(set[at], other), set, at + 1));
    }

    private static CommuneProfile Profile(Random random)
    {
        Presence Any() => (Presence)random.Next(3);
        var profile = Services.Aggregate(TinyCatalogue.Commune(), (each, id) => each.WithService(id, Any()));
        return Signals.Aggregate(profile, (each, id) => each.WithSignal(id, Any()));
    }

    private static Catalogue Make(Random random)
    {
        var tiny = new TinyCatalogue().Services(Services);
        foreach (var signal in Signals) tiny.Signal(signal);
        tiny.Finding("f", Random(random, 2, isDemand: false)).Finding("g", When.Any(When.Finding("f"), Random(random, 1, isDemand: false)));
        tiny.Practice("x",
            practice => practice with
            {
                Needs = Random(random, 2, isDemand: true),
                ServedBy = random.Next(3) == 0 ? Random(random, 1, isDemand: false) : null,
                Answers = ["f", "g"]
            })
            .Practice("y").Guard("safe", Random(random, 2, isDemand: true), "x").Guard("safer", Random(random, 1, isDemand: true), "x");
        return random.Next(2) == 0 ? tiny.Build()
            : tiny.Suitability("unsuited", When.All(When.Finding("g"), Random(random, 1, isDemand: false)), "x", "y").Build();
    }

    /// <summary>A random condition; needs and guards ask for what progress does not undo.</summary>
    private static Condition Random(Random random, int depth, bool isDemand)
    {
        var kind = depth == 0 ? 0 : random.Next(4);
        Condition[] Parts() => [.. Enumerable.Range(0, 1 + random.Next(3)).Select(_ => Random(random, depth - 1, isDemand))];
        return kind switch
        {
            1 => When.All(Parts()),
            2 => When.Any(Parts()),
            3 when !isDemand => When.Not(Random(random, depth - 1, isDemand)),
            _ when random.Next(3) == 0 => When.Signal(Signals[random.Next(Signals.Length)]),
            _ => When.Service(Services[random.Next(Services.Length)]).IsPresent,
        };
    }
}
