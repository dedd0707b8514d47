using VifRecommender.Evaluation;
using VifRecommender.Profiles;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.Evaluation;

public sealed class OpenFactsTests
{
    private static readonly TinyCatalogue Tiny = new TinyCatalogue().Services("b", "a").Signal("g").Structure("r")
        .Practice("gives-b", practice => practice with { Delivers = ["b"] });

    [Fact]
    public void Of_NothingKnown_IsEverythingThatCanBeAsked() => Assert.Equal(
        [
            "service:a", "service:b", "signal:g", "structure:r",
            "maturity:contact", "maturity:coordination", "maturity:people", "maturity:risk", "maturity:offer", "maturity:evaluation",
            "region", "partnership:population", "capacity:staffFte", "capacity:budgetEur", "incidentsPer10000",
        ],
        Open(TinyCatalogue.Commune()));

    [Fact]
    public void Of_EverythingKnown_IsNothing()
    {
        var profile = TinyCatalogue.With(("a", Presence.Present), ("b", Presence.Absent)).WithSignal("g", Presence.Absent).WithStructure("r", StructurePresence.Absent) with
        {
            NetworkMaturity = NetworkMaturity.All(1),
            Region = Region.Brussels,
            Partnership = new() { Population = 1 },
            Capacity = new() { StaffFte = 0, BudgetEur = 0 },
            RecordedIncidents = 0,
        };
        Assert.Empty(Open(profile));
    }

    [Fact]
    public void Of_ServiceThatAPracticeInPlaceDelivers_IsNotAsked() => Assert.DoesNotContain("service:b", Open(TinyCatalogue.Commune().WithPractice("gives-b", PracticeStatus.InPlace)));

    [Fact]
    public void Of_OtherServicesAbsent_AreNotAsked() => Assert.DoesNotContain("service:a", Open(TinyCatalogue.Commune() with { OtherServices = Presence.Absent }));

    [Fact]
    public void Of_LevelKnownOnlyAsARange_IsAsked() =>
        Assert.Contains("maturity:risk", Open(TinyCatalogue.Commune() with { Partnership = new() { Maturity = NetworkMaturity.All(3) } }));

    [Fact]
    public void Of_LevelThatTheZoneBringsToTheTop_IsNotAsked() =>
        Assert.DoesNotContain("maturity:risk", Open(TinyCatalogue.Commune() with { Partnership = new() { Maturity = NetworkMaturity.All(5) } }));

    [Fact]
    public void Of_NobodyLivesThere_ReportsAreNotAsked() => Assert.DoesNotContain("incidentsPer10000", Open(TinyCatalogue.Commune(0)));

    [Fact]
    public void Of_PartOfTheCapacityKnown_AsksForTheRest()
    {
        var open = Open(TinyCatalogue.Commune() with { Capacity = new() { StaffFte = 1 } });
        Assert.DoesNotContain("capacity:staffFte", open);
        Assert.Contains("capacity:budgetEur", open);
    }

    private static IEnumerable<string> Open(CommuneProfile profile)
    {
        var result = Tiny.Run(profile);
        return OpenFacts.Of(result.Plan, result.Situation).Select(fact => fact.ToString());
    }
}
