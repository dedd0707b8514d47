using System.Text;
using FsCheck.Xunit;
using VifRecommender.Catalogues;
using VifRecommender.Conditions;
using VifRecommender.Loading;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;
using VifRecommender.Situations;
using VifRecommender.Tests.Fixtures;
using VifRecommender.Writing;

namespace VifRecommender.Tests.Properties;

/// <summary>
/// What must stay true of every advice, on the built-in catalogue and profiles of all kinds (FsCheck draws the seeds and prints one that
/// fails).
/// </summary>
public sealed class AdviceProperties
{
    private static readonly CalendarDate Date = new(2026, 11, 23);
    private static readonly Catalogue BuiltIn = BuiltInCatalogue.Value;

    [Property(MaxTest = 150)]
    public void Guards_AnyProfile_AreNeverBroken(int seed)
    {
        var advice = Recommend(seed);
        foreach (var guard in BuiltIn.Rules.OfType<GuardRule>())
        {
            foreach (var practice in guard.Practices.Where(id => advice.Find(id) is Recommendation))
            {
                Assert.True(guard.Requires.Evaluate(advice.Situation) == Truth.True, $"{practice} is recommended against {guard.Id}");
            }
        }
    }

    [Property(MaxTest = 60)]
    public void Guards_AnyOverlay_AreNeverOutweighed(int seed)
    {
        var random = new Random(seed);
        var overlaid = BuiltIn.With(own =>
        {
            own.Add(new PriorityRule { Id = "own-push", Text = LocalizedText.Same("push"), Points = 1000 });
            own.Add(new PriorityRule
            {
                Id = "own-wish",
                Text = LocalizedText.Same("wish"),
                For = new() { Domain = (Domain)random.Next(6) },
                Points = 1000
            });
            foreach (var rule in BuiltIn.Rules.Where(rule => rule is not (GuardRule or FindingRule) && random.Next(3) == 0))
            {
                own.Retire(rule.Id);
            }
        });
        var advice = new Recommender(overlaid).Recommend(RandomProfile.Make(seed, overlaid), Date);
        foreach (var guard in BuiltIn.Rules.OfType<GuardRule>())
        {
            Assert.DoesNotContain(guard.Practices,
                id => advice.Find(id) is Recommendation && guard.Requires.Evaluate(advice.Situation) != Truth.True);
        }
    }

    [Property(MaxTest = 150)]
    public void Capacity_AnyProfile_IsNeverExceededByWhatStartsTogether(int seed)
    {
        var advice = Recommend(seed);
        var together = advice.Recommendations.Where(each => each.WithinCapacity == Truth.True).ToList();
        if (advice.Profile.Capacity?.StaffFte is { } staff) Assert.True(together.Sum(each => each.FirstYear.StaffFte) <= staff);
        if (advice.Profile.Capacity?.BudgetEur is { } budget) Assert.True(together.Sum(each => each.FirstYear.BudgetEur) <= budget);
        if (advice.Profile.Capacity is null or { StaffFte: null, BudgetEur: null })
        {
            Assert.All(advice.Recommendations, each => Assert.Equal(Truth.Unknown, each.WithinCapacity));
        }
    }

    [Property(MaxTest = 150)]
    public void Lists_AnyProfile_HoldEveryPracticeOnce(int seed)
    {
        var advice = Recommend(seed);
        var placed = advice.Recommendations.Cast<PracticeAdvice>().Concat(advice.Later).Concat(advice.NotAdvised).Concat(advice.InPlace)
            .Select(each => each.Practice.Id);
        Assert.Equal(BuiltIn.Practices.Select(each => each.Id).Order(StringComparer.Ordinal), placed.Order(StringComparer.Ordinal));
        Assert.Equal(BuiltIn.Practices.Length, advice.Coverage.Sum(each => each.InPlace + each.Now + each.Later + each.NotAdvised));
    }

    [Property(MaxTest = 150)]
    public void Score_AnyProfile_IsTheSumOfItsTermsInTotalOrder(int seed)
    {
        var advice = Recommend(seed);
        Assert.All(advice.Recommendations.Cast<RankedPractice>().Concat(advice.Later),
            ranked => Assert.Equal(ranked.Terms.Sum(term => term.Points), ranked.Score));
        Assert.Equal(Enumerable.Range(1, advice.Recommendations.Length), advice.Recommendations.Select(each => each.Rank));
        var expected = advice.Recommendations.OrderByDescending(each => each.Score).ThenBy(each => each.Practice.Domain)
            .ThenBy(each => each.Practice.Id, StringComparer.Ordinal);
        Assert.Equal(expected.Select(each => each.Practice.Id), advice.Recommendations.Select(each => each.Practice.Id));
        var later = advice.Later.OrderBy(each => each.Wave).ThenByDescending(each => each.Score).ThenBy(each => each.Practice.Domain)
            .ThenBy(each => each.Practice.Id, StringComparer.Ordinal);
        Assert.Equal(later.Select(each => each.Practice.Id), advice.Later.Select(each => each.Practice.Id));
    }

    [Property(MaxTest = 100)]
    public void Reasons_AnyOutcome_AreThereWithTheirFacts(int seed)
    {
        var advice = Recommend(seed);
        foreach (var declined in advice.NotAdvised)
        {
            Assert.NotEmpty(declined.Reasons);
            Assert.All(declined.Reasons.Where(reason => reason.Condition is not null), reason => Assert.NotEmpty(reason.Facts));
        }

        Assert.All(advice.Later, later => Assert.NotEmpty(later.Missing));
        Assert.All(advice.Findings,
            finding => Assert.All(finding.Reasons, reason => Assert.All(reason.Facts, fact => Assert.Equal(Truth.True, fact.Truth))));
    }

    [Property(MaxTest = 80)]
    public void Chain_LaterPractice_LeadsToIt(int seed)
    {
        var advice = Recommend(seed);
        foreach (var later in advice.Later)
        {
            Assert.NotEmpty(later.After);
            Assert.All(later.After, id => Assert.Contains(id, later.Chain));
            Assert.All(later.Chain,
                id => Assert.True(advice.Find(id) is Recommendation or InPlacePractice
                    || advice.Find(id) is LaterPractice before && before.Wave < later.Wave));
            var started = later.Chain.Aggregate(advice.Profile, (profile, id) => profile.WithPractice(id, PracticeStatus.InPlace));
            // A service that the profile denies by name is not overruled by a practice in place: it is told as present instead.
            foreach (var service in later.Chain.SelectMany(id => BuiltIn.FindPractice(id)!.Delivers))
            {
                started = started.WithService(service, Presence.Present);
            }
            var raised = later.Chain.SelectMany(id => BuiltIn.FindPractice(id)!.Raises).Aggregate(started, (profile, level) =>
                profile.NetworkMaturity[level.Dimension] is { } own && own >= level.Level ? profile
                    : profile with { NetworkMaturity = profile.NetworkMaturity.With(level.Dimension, level.Level) });
            var missing = later.Practice.Needs?.Evaluate(Recommender.Default.Recommend(raised, Date).Situation) ?? Truth.True;
            Assert.True(missing == Truth.True, $"{later.Practice.Id} after {string.Join(", ", later.Chain)}");
        }
    }

    [Property(MaxTest = 60)]
    public void Learning_AFact_NeverTurnsAnAnswerAround(int seed)
    {
        var profile = RandomProfile.Make(seed, BuiltIn);
        var before = Recommender.Default.Recommend(profile, Date).Situation;
        var random = new Random(seed);
        var learned = profile;
        foreach (var id in BuiltIn.Services.Select(each => each.Id)
            .Where(id => !profile.Services.ContainsKey(id) && profile.OtherServices == Presence.Unknown))
        {
            learned = learned.WithService(id, random.Next(2) == 0 ? Presence.Present : Presence.Absent);
        }
        foreach (var id in BuiltIn.Signals.Select(each => each.Id).Where(id => before.Signal(id) == Truth.Unknown))
        {
            learned = learned.WithSignal(id, random.Next(2) == 0 ? Presence.Present : Presence.Absent);
        }
        foreach (var id in BuiltIn.Structures.Select(each => each.Id).Where(id => before.Structure(id) == StructurePresence.Unknown))
        {
            learned = learned.WithStructure(id, random.Next(2) == 0 ? StructurePresence.Present : StructurePresence.Absent);
        }
        // A practice in place tells a service; a later denial by name would be a change of mind, not a learned fact.
        foreach (var id in BuiltIn.Services.Select(each => each.Id)
            .Where(id => before.Service(id) != Truth.Unknown && !profile.Services.ContainsKey(id)))
        {
            learned = learned with { Services = learned.Services.Remove(id) };
        }
        var after = Recommender.Default.Recommend(learned, Date).Situation;
        foreach (var rule in BuiltIn.Rules.Where(rule => rule is not BalanceRule))
        {
            var condition = rule switch
            {
                FindingRule finding => finding.When,
                GuardRule guard =>
                guard.Requires,
                SuitabilityRule suitability => suitability.When,
                CautionRule caution =>
                    caution.When,
                ContradictionRule contradiction => contradiction.When,
                PriorityRule priority => priority.When,
                _ =>
                        When.Always
            };
            var (was, now) = (condition.Evaluate(before), condition.Evaluate(after));
            Assert.True(was == Truth.Unknown || was == now, $"{rule.Id}: {was} became {now}");
        }
    }

    [Property(MaxTest = 25)]
    public void Bytes_SameInput_AreTheSame(int seed)
    {
        var profile = RandomProfile.Make(seed, BuiltIn);
        var first = AdviceJson.Write(Recommender.Default.Recommend(profile, Date), Language.French);
        var second = AdviceJson.Write(new Recommender(BuiltIn).Recommend(profile, Date), Language.French);
        Assert.Equal(first, second);
    }

    [Property(MaxTest = 10)]
    public void Bytes_ShuffledCatalogue_AreTheSame(int seed)
    {
        var shuffled = CatalogueReader.Read([.. BuiltInCatalogue.Files().Select(file => ShuffledJson.Shuffle(file, seed))]).ValueOrThrow();
        var profile = RandomProfile.Make(seed, BuiltIn);
        var expected = AdviceJson.Write(Recommender.Default.Recommend(profile, Date), Language.Dutch);
        var actual = AdviceJson.Write(new Recommender(shuffled).Recommend(profile, Date), Language.Dutch);
        Assert.Equal(Encoding.UTF8.GetString(expected), Encoding.UTF8.GetString(actual));
    }

    [Property(MaxTest = 50)]
    public void Profile_WrittenAndRead_SaysTheSame(int seed)
    {
        var profile = RandomProfile.Make(seed, BuiltIn);
        var read = ProfileReader.Read(ProfileWriter.Write(profile), BuiltIn).ValueOrThrow();
        Assert.Equal(ProfileWriter.Hash(profile), ProfileWriter.Hash(read));
        Assert.Equal(AdviceJson.Write(Recommender.Default.Recommend(profile, Date), Language.English),
            AdviceJson.Write(Recommender.Default.Recommend(read, Date), Language.English));
    }

    [Fact]
    public async Task Recommend_ManyThreads_GiveTheSameAdvice()
    {
        var profile = SampleProfiles.Load("chaudfontaine");
        var expected = AdviceJson.Write(Recommender.Default.Recommend(profile, Date), Language.French);
        var runs = await Task.WhenAll(Enumerable.Range(0, 8)
            .Select(_ => Task.Run(() => AdviceJson.Write(Recommender.Default.Recommend(profile, Date), Language.French))));
        Assert.All(runs, bytes => Assert.Equal(expected, bytes));
    }

    private static Advice Recommend(int seed) => Recommender.Default.Recommend(RandomProfile.Make(seed, BuiltIn), Date);
}
