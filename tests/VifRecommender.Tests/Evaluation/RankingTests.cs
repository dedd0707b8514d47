using VifRecommender.Conditions;
using VifRecommender.Loading;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;
using VifRecommender.Situations;
using VifRecommender.Tests.Fixtures;
using VifRecommender.Writing;

namespace VifRecommender.Tests.Evaluation;

/// <summary>
/// The ranks alone are those of the advice, whatever was evaluated before them, and neither costs more memory than it says.
/// </summary>
public sealed class RankingTests
{
    private static readonly Recommender Recommender = Recommender.Default;

    private static readonly CommuneProfile[] Profiles =
        [.. Enumerable.Range(0, 300).Select(seed => RandomProfile.Make(seed, BuiltInCatalogue.Value))];

    [Fact]
    public void Rank_OfAnyProfile_IsThatOfTheAdvice()
    {
        foreach (var profile in Profiles)
        {
            var advice = Recommender.Recommend(profile);
            var expected = advice.Recommendations.Cast<RankedPractice>().Concat(advice.Later)
                .Select(each => new RankedPlace(each.Practice, each.Wave, each.Score));
            var ranking = Recommender.Rank(profile);
            Assert.Equal(expected, ranking);
            Assert.Equal(advice.Recommendations.Length, ranking.CountNow);
        }
    }

    [Fact]
    public void Rank_OnADayAfterADismissal_CountsThePractice()
    {
        var profile = TinyCatalogue.Commune()
            .WithPractice("single-contact-point", new PracticeState(PracticeStatus.Dismissed, Until: new CalendarDate(2026, 1, 1)));
        Assert.DoesNotContain(Recommender.Rank(profile), place => place.Practice.Id == "single-contact-point");
        Assert.Contains(Recommender.Rank(profile, new CalendarDate(2026, 1, 2)), place => place.Practice.Id == "single-contact-point");
    }

    [Fact]
    public void Rank_ByManyThreads_IsTheSameAsByOne()
    {
        var expected = Profiles.Select(profile => Recommender.Rank(profile).ToArray()).ToArray();
        Parallel.For(0, 10 * Profiles.Length,
            i => Assert.Equal(expected[i % Profiles.Length], Recommender.Rank(Profiles[i % Profiles.Length])));
    }

    [Fact]
    public void Advice_AfterOtherEvaluations_StaysAsItWas()
    {
        var advice = Recommender.Recommend(Profiles[0]);
        var before = AdviceJson.Write(advice, Language.English);
        foreach (var profile in Profiles) Recommender.Rank(profile);
        foreach (var profile in Profiles) Recommender.Recommend(profile);
        Assert.Equal(before, AdviceJson.Write(advice, Language.English));
    }

    [Fact]
    public void Rank_PredicateThatRanksItself_GetsRoomsOfItsOwn()
    {
        Recommender? inner = null;
        var tiny = new TinyCatalogue().Practice("a").Practice("b")
            .Points("own", 3, when: When.Custom("ranks", _ => (inner!.Rank(TinyCatalogue.Commune(5)).Count == 2).ToTruth()));
        inner = new Recommender(new TinyCatalogue().Practice("a").Practice("b").Build());
        Assert.Equal([3, 3], new Recommender(tiny.Build()).Rank(TinyCatalogue.Commune()).Select(place => place.Score));
    }

    [Fact]
    public void Rank_NoProfile_IsRefused() => Assert.Throws<ArgumentNullException>(() => Recommender.Rank(null!));

    // Counted, not timed: the runtime counts the bytes of this thread exactly.
    [Fact]
    public void Memory_OfRanks_IsUnderAKilobyte() => Assert.InRange(BytesPer((recommender, profile) => recommender.Rank(profile)), 1, 1024);

    [Fact]
    public void Memory_OfAnAdvice_IsUnderSixteenKilobytes() =>
        Assert.InRange(BytesPer((recommender, profile) => recommender.Recommend(profile)), 1, 16 * 1024);

    private const int Measurements = 5;

    private static long BytesPer(Func<Recommender, CommuneProfile, object> evaluate)
    {
        // A recommender of its own: the tests beside this one would take its buffers, which are made once and used again.
        var recommender = new Recommender(BuiltInCatalogue.Value);
        foreach (var profile in Profiles) evaluate(recommender, profile);
        long most = 0;
        foreach (var profile in Profiles)
        {
            // A collection that another test causes counts what is left of this thread's allocation context as taken, up to 8 KB: the
            // least of some measurements is what the evaluation takes.
            most = Math.Max(most, Enumerable.Range(0, Measurements).Min(_ => Measure(recommender, profile)));
        }

        return most;

        long Measure(Recommender used, CommuneProfile profile)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            GC.KeepAlive(evaluate(used, profile));
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }
}
