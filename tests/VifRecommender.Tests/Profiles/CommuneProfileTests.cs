using VifRecommender.Profiles;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.Profiles;

public sealed class CommuneProfileTests
{
    private static readonly CommuneProfile Commune = TinyCatalogue.Commune();

    [Fact]
    public void Numbers_OutOfRange_Throw()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Commune with { Population = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => Commune with { RecordedIncidents = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new Partnership { Population = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new Partnership { Communes = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new Capacity { StaffFte = -0.1m });
        Assert.Throws<ArgumentOutOfRangeException>(() => new Capacity { BudgetEur = -1 });
    }

    [Fact]
    public void Numbers_AtTheirBounds_AreKept()
    {
        Assert.Equal(0, (Commune with { Population = 0 }).Population);
        Assert.Equal(0, (Commune with { RecordedIncidents = 0 }).RecordedIncidents);
        Assert.Equal((0, 1), (new Partnership { Population = 0 }.Population, new Partnership { Communes = 1 }.Communes));
        Assert.Equal((0m, 0m), (new Capacity { StaffFte = 0 }.StaffFte, new Capacity { BudgetEur = 0 }.BudgetEur));
    }

    [Fact]
    public void OtherServices_Present_Throws() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Commune with { OtherServices = Presence.Present });

    [Fact]
    public void New_OnlyNameAndPopulation_KnowsNothingElse()
    {
        Assert.Equal(Presence.Unknown, Commune.OtherServices);
        Assert.Null(Commune.Region);
        Assert.Null(Commune.Partnership);
        Assert.Null(Commune.Capacity);
        Assert.Null(Commune.RecordedIncidents);
        Assert.Empty(Commune.Services);
        Assert.Empty(Commune.Languages);
        Assert.Equal(default, Commune.NetworkMaturity);
    }

    [Fact]
    public void With_Members_GiveANewProfile()
    {
        var changed = Commune.WithService("police-link", Presence.Present).WithSignal("overflow", Presence.Absent)
            .WithStructure("centre", StructurePresence.Announced).WithPractice("brochure", PracticeStatus.Planned);
        Assert.Equal(new ServiceState(Presence.Present, Holder.Commune), changed.Services["police-link"]);
        Assert.Equal(Presence.Absent, changed.Signals["overflow"]);
        Assert.Equal(StructurePresence.Announced, changed.RegionalStructures["centre"]);
        Assert.Equal(new PracticeState(PracticeStatus.Planned), changed.Practices["brochure"]);
        Assert.Empty(Commune.Services);
        Assert.Empty(Commune.Practices);
    }

    [Fact]
    public void Ids_OtherCase_AreOtherIds() =>
        Assert.False(Commune.WithService("Police-Link", Presence.Present).Services.ContainsKey("police-link"));
}
