using VifRecommender.Changes;
using VifRecommender.Conditions;
using VifRecommender.Facts;
using VifRecommender.Loading;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.Changes;

public sealed class ChangeFinderTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static string[] Sets(SmallestChanges changes) =>
        [.. changes.Sets.Select(set => string.Join(" + ", set.Changes.Select(change => $"{change.Fact}={change.To}")))];

    private static SmallestChanges Find(TinyCatalogue catalogue, CommuneProfile profile, string practice = "x") =>
        new Recommender(catalogue.Build()).FindSmallestChanges(profile, practice, cancellation: Cancel);

    [Fact]
    public void OneMissingService_IsTheChange()
    {
        var changes = Find(new TinyCatalogue().Services("desk")
            .Practice("x", practice => practice with { Needs = When.Service("desk").IsPresent }),
            TinyCatalogue.With(("desk", Presence.Absent)));
        Assert.False(changes.IsRecommended);
        var set = Assert.Single(changes.Sets);
        Assert.Equal("service:desk=present", Sets(changes).Single());
        Assert.Equal((1, true, ChangeKind.BringAbout), (set.Rank, set.IsWithinReach, set.Changes[0].Kind));
    }

    [Fact]
    public void UnknownService_IsToBeLearned() =>
        Assert.Equal(ChangeKind.Learn,
            Find(new TinyCatalogue().Services("desk").Practice("x", practice => practice with { Needs = When.Service("desk").IsPresent }),
                TinyCatalogue.Commune()).Sets.Single().Changes.Single().Kind);

    [Fact]
    public void EitherOfTwo_GivesTwoSets_CheaperFirst_AndNotBoth()
    {
        var catalogue = new TinyCatalogue().Services("desk", "line")
            .Practice("x", practice => practice with { Needs = When.Any(When.Service("desk").IsPresent, When.Service("line").IsPresent) });
        Assert.Equal(["service:line=present", "service:desk=present"],
            Sets(Find(catalogue, TinyCatalogue.With(("desk", Presence.Absent)))));
    }

    [Fact]
    public void GuardAndNeed_AreChangedTogether()
    {
        var catalogue = new TinyCatalogue().Services("desk", "line", "other")
            .Practice("x", practice => practice with { Needs = When.Service("desk").IsPresent })
            .Guard("g", When.All(When.Service("line").IsPresent, When.Maturity(MaturityDimension.Risk).AtLeast(3)), "x");
        Assert.Equal(["service:desk=present + service:line=present + maturity:risk=3"],
            Sets(Find(catalogue,
                TinyCatalogue.With(("desk", Presence.Absent), ("line", Presence.Absent)) with { NetworkMaturity = new() { Risk = 2 } }))
                .Select(Ordered));
    }

    [Fact]
    public void FourMissing_IsMoreThanASmallChange()
    {
        var catalogue = new TinyCatalogue().Services("a", "b", "c", "d")
            .Practice("x",
                practice => practice with
                {
                    Needs = When.All(When.Service("a").IsPresent, When.Service("b").IsPresent,
                    When.Service("c").IsPresent, When.Service("d").IsPresent)
                });
        Assert.Empty(Find(catalogue, TinyCatalogue.Commune()).Sets);
    }

    [Fact]
    public void Population_IsGiven_AndStandsLast()
    {
        var catalogue = new TinyCatalogue().Services("desk")
            .Practice("x", practice => practice with { Needs = When.Any(When.Population.AtLeast(20_000), When.Service("desk").IsPresent) });
        var changes = Find(catalogue, TinyCatalogue.With(("desk", Presence.Absent)));
        Assert.Equal(["service:desk=present", "population=20000"], Sets(changes));
        Assert.Equal([true, false], changes.Sets.Select(set => set.IsWithinReach));
    }

    [Fact]
    public void Dismissal_CanBeLifted() =>
        Assert.Equal(["practice:x=unknown"],
            Sets(Find(new TinyCatalogue().Practice("x"), TinyCatalogue.Commune().WithPractice("x", PracticeStatus.Dismissed))));

    [Fact]
    public void ThroughAFinding_TheFactBehindItIsNamed()
    {
        var catalogue = new TinyCatalogue().Services("desk").Finding("busy", When.Service("desk").IsPresent).Practice("y")
            .Practice("x", practice => practice with { Answers = ["busy"], Needs = When.Population.AtLeast(0) })
            .Suitability("unsuited", When.Not(When.Finding("busy")), "x", "y");
        Assert.Equal(["service:desk=present"], Sets(Find(catalogue, TinyCatalogue.With(("desk", Presence.Absent)))));
    }

    [Fact]
    public void Recommended_HangsOnWhatWouldTakeItAway()
    {
        var catalogue = new TinyCatalogue().Services("desk", "line")
            .Practice("x", practice => practice with { Needs = When.Service("desk").IsPresent });
        var changes = Find(catalogue, TinyCatalogue.With(("desk", Presence.Present), ("line", Presence.Present)));
        Assert.True(changes.IsRecommended);
        Assert.Equal(["service:desk=absent"], Sets(changes));
    }

    [Fact]
    public void UnknownPractice_IsRefused() =>
        Assert.Throws<ArgumentException>(
            () => Recommender.Default.FindSmallestChanges(TinyCatalogue.Commune(), "nothing", cancellation: Cancel));

    /// <summary>
    /// Each set works as a whole, and with any one of its changes left out it does not: on random profiles and all practices.
    /// </summary>
    [Fact]
    public void Sets_OfAnyPractice_AreProvedAndMinimal()
    {
        var sets = 0;
        for (var seed = 0; seed < 12; seed++)
        {
            var profile = RandomProfile.Make(seed, BuiltInCatalogue.Value);
            var advice = Recommender.Default.Recommend(profile);
            foreach (var practice in advice.Later.Cast<PracticeAdvice>().Concat(advice.NotAdvised)
                .Where((_, index) => index % 7 == seed % 7))
            {
                foreach (var set in Recommender.Default.FindSmallestChanges(profile, practice.Practice.Id, cancellation: Cancel).Sets)
                {
                    sets++;
                    Assert.Equal(set.Rank,
                        Recommender.Default.Recommend(set.Profile).Recommendations.Single(
                            each => each.Practice.Id == practice.Practice.Id).Rank);
                    foreach (var left in set.Changes)
                    {
                        var without = set.Changes.Where(change => change != left)
                            .Aggregate(profile, (changed, change) => Applied(changed, change, set.Profile));
                        Assert.DoesNotContain(Recommender.Default.Recommend(without).Recommendations,
                            each => each.Practice.Id == practice.Practice.Id);
                    }
                }
            }
        }

        Assert.True(sets > 40, $"{sets} sets");
    }

    [Fact]
    public void TopFive_EachChange_IsProved()
    {
        var profile = RandomProfile.Make(3, BuiltInCatalogue.Value);
        var changes = Recommender.Default.FindTopFiveChanges(profile, cancellation: Cancel).Changes;
        Assert.NotEmpty(changes);
        Assert.Equal(changes.Length, changes.Select(change => change.Change.Fact).Distinct().Count());
        Assert.All(changes, change => Assert.True(change.Enters.Length > 0 || change.Leaves.Length > 0));
    }

    [Fact]
    public void TopFive_PointsForAService_AreNoticed()
    {
        var tiny = new TinyCatalogue().Services("s").Points("bonus", 9, new() { Practices = ["p6"] }, When.Service("s").IsPresent);
        for (var i = 1; i <= 6; i++) tiny.Practice($"p{i}");
        var change = Assert.Single(new Recommender(tiny.Build()).FindTopFiveChanges(TinyCatalogue.Commune(), cancellation: Cancel).Changes);
        Assert.Equal(("service:s", "present"), (change.Change.Fact.ToString(), change.Change.To.ToString()));
        Assert.Equal(["p6"], change.Enters);
        Assert.Equal(["p5"], change.Leaves);
    }

    private static string Ordered(string set) =>
        string.Join(" + ", set.Split(" + ").OrderBy(change => change[0] == 'm').ThenBy(change => change, StringComparer.Ordinal));

    /// <summary>Takes one fact over from the changed profile.</summary>
    private static CommuneProfile Applied(CommuneProfile profile, FactChange change, CommuneProfile changed) => change.Fact.Kind switch
    {
        FactKind.Service => profile.WithService(change.Fact.Id, changed.Services[change.Fact.Id]),
        FactKind.Signal => profile.WithSignal(change.Fact.Id, changed.Signals[change.Fact.Id]),
        FactKind.Structure => profile.WithStructure(change.Fact.Id, changed.RegionalStructures[change.Fact.Id]),
        FactKind.Practice => profile with { Practices = profile.Practices.Remove(change.Fact.Id) },
        FactKind.Population => profile with { Population = changed.Population },
        FactKind.PartnershipPopulation =>
            profile with { Partnership = (profile.Partnership ?? new Partnership()) with { Population = changed.Partnership!.Population } },
        FactKind.PartnershipCommunes =>
            profile with { Partnership = (profile.Partnership ?? new Partnership()) with { Communes = changed.Partnership!.Communes } },
        FactKind.Region => profile with { Region = changed.Region },
        FactKind.Language => profile with { Languages = changed.Languages },
        FactKind.Maturity when ProfileWords.Dimensions.TryGet(change.Fact.Id, out var dimension) =>
            profile with { NetworkMaturity = profile.NetworkMaturity.With(dimension, changed.NetworkMaturity[dimension]!.Value) },
        _ => profile with { Capacity = changed.Capacity, RecordedIncidents = changed.RecordedIncidents },
    };
}
