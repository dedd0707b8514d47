using VifRecommender.Catalogues;
using VifRecommender.Conditions;
using VifRecommender.Loading;
using VifRecommender.Pooling;
using VifRecommender.Profiles;
using VifRecommender.Situations;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.Pooling;

public sealed class PoolTests
{
    private static CommuneProfile Commune(string name, int population = 10_000) => new() { Name = name, Population = population };

    private static Practice Shareable(Practice practice) =>
        practice with
        {
            Scales = [new PracticeScale(Scale.Commune, 20_000), new PracticeScale(Scale.PoliceZone, 20_000)],
            Cost = new Cost(new AmountRange(1_000, 3_000), new AmountRange(100, 200), FigureBasis.Estimate),
        };

    private static PoolAdvice Pool(TinyCatalogue catalogue, params CommuneProfile[] communes) =>
        new Recommender(catalogue.Build()).Pool(new CommuneGroup(communes), cancellation: TestContext.Current.CancellationToken);

    [Fact]
    public void PracticeForTheZone_IsSharedByPopulation_WithSavingsAsARange()
    {
        var advice = Pool(new TinyCatalogue().Practice("x", Shareable), Commune("A", 6_000), Commune("B", 18_000));
        var shared = Assert.Single(advice.Shared);
        Assert.Equal(("x", Scale.PoliceZone), (shared.Practice.Id, shared.Scale));
        Assert.Equal([0.25m, 0.75m], shared.Participants.Select(each => each.Share));
        Assert.Equal((new AmountRange(1_000, 3_000), new AmountRange(100, 200)),
            (shared.SavedOneOffEur!.Value, shared.SavedYearlyEur!.Value));
        Assert.Empty(advice.Kept);
    }

    [Fact]
    public void PracticeOfEachCommune_IsKept()
    {
        var advice = Pool(new TinyCatalogue().Practice("x", practice => practice with { Scales = [new PracticeScale(Scale.Commune, 0)] }),
            Commune("A"), Commune("B"));
        Assert.Empty(advice.Shared);
        Assert.Equal([(0, KeptReason.BelongsToEachCommune), (1, KeptReason.BelongsToEachCommune)],
            advice.Kept.Select(each => (each.Commune, each.Reason)));
    }

    [Fact]
    public void GuardOnACommunesOwnFoundation_IsNotLiftedByANeighbour()
    {
        var catalogue = new TinyCatalogue().Services("desk").Practice("x", Shareable).Guard("g", When.Service("desk").IsPresent, "x");
        var advice = Pool(catalogue, Commune("A").WithService("desk", Presence.Present), Commune("B").WithService("desk", Presence.Absent));
        Assert.Empty(advice.Shared);
        Assert.Equal((0, KeptReason.NobodyElse), (advice.Kept.Single().Commune, advice.Kept.Single().Reason));
        Assert.Equal(("desk", false), (advice.Foundations.Single().Service.Id, advice.Foundations.Single().CanBeLent));
    }

    [Fact]
    public void ServiceThatTheZoneCanHold_IsLent()
    {
        var catalogue = new TinyCatalogue().Service("table", Holder.Commune, Holder.Zone)
            .Practice("x", practice => Shareable(practice) with { Needs = When.Service("table").IsPresent });
        var advice =
            Pool(catalogue, Commune("A").WithService("table", Presence.Present), Commune("B").WithService("table", Presence.Absent));
        Assert.Equal([0, 1], advice.Shared.Single().Participants.Select(each => each.Commune));
        var foundation = advice.Foundations.Single();
        Assert.True(foundation.CanBeLent);
        Assert.Equal([0], foundation.HeldBy);
        Assert.Equal([1], foundation.LackedBy);
    }

    [Fact]
    public void CautionThatKeepsAtHome_KeepsWhereVictimsWouldTravel()
    {
        var catalogue = new TinyCatalogue().Signal("far-away").Practice("x", Shareable)
            .Rule(new CautionRule
            {
                Id = "c",
                Text = TinyCatalogue.Text("far"),
                Practices = ["x"],
                When = When.Signal("far-away"),
                KeepsAtHome = true
            });
        var advice =
            Pool(catalogue, Commune("A", 20_000), Commune("B", 20_000), Commune("C", 20_000).WithSignal("far-away", Presence.Present));
        Assert.Equal([0, 1], advice.Shared.Single().Participants.Select(each => each.Commune));
        Assert.Equal((2, KeptReason.ExposesByTravel), (advice.Kept.Single().Commune, advice.Kept.Single().Reason));
    }

    /// <summary>
    /// On random groups: no participant for whom a guard does not hold, shares that sum to one, no practice both shared and kept.
    /// </summary>
    [Fact]
    public void Pool_RandomGroups_NeverBreaksAGuard()
    {
        var shared = 0;
        for (var seed = 0; seed < 25; seed++)
        {
            var communes = Enumerable.Range(0, 2 + (seed % 4))
                .Select(index => RandomProfile.Make((seed * 10) + index, BuiltInCatalogue.Value) with { Partnership = null }).ToList();
            var advice = Recommender.Default.Pool(new CommuneGroup(communes), cancellation: TestContext.Current.CancellationToken);
            foreach (var each in advice.Shared)
            {
                shared++;
                Assert.True(each.Participants.Length >= 2);
                Assert.Equal(1m, each.Participants.Sum(participant => participant.Share), precision: 10);
                foreach (var guard in BuiltInCatalogue.Value.Rules.OfType<GuardRule>()
                    .Where(guard => guard.Practices.Contains(each.Practice.Id)))
                {
                    Assert.All(each.Participants,
                        participant => Assert.Equal(Truth.True,
                            guard.Requires.Bind(BuiltInCatalogue.Value.Vocabulary).Test(advice.Together[participant.Commune].Situation)));
                }

                Assert.DoesNotContain(advice.Kept,
                    kept => kept.Practice.Id == each.Practice.Id
                        && each.Participants.Any(participant => participant.Commune == kept.Commune));
            }
        }

        Assert.True(shared > 100, $"{shared} shared");
    }

    [Fact]
    public void Group_Faults_AreNamed()
    {
        Assert.Contains("two communes or more", Assert.Single(CommuneGroup.Faults([Commune("A")])), StringComparison.Ordinal);
        Assert.Contains("named 2 times", Assert.Single(CommuneGroup.Faults([Commune("A"), Commune("a")])), StringComparison.Ordinal);
        var other = Commune("B") with { Partnership = new Partnership { Kind = PartnershipKind.PoliceZone, Name = "Zone 2" } };
        var one = Commune("A") with { Partnership = new Partnership { Kind = PartnershipKind.PoliceZone, Name = "Zone 1" } };
        Assert.Contains("different partnerships", Assert.Single(CommuneGroup.Faults([one, other])), StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new CommuneGroup([one, other]));
    }
}
