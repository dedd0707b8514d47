using VifRecommender.Conditions;
using VifRecommender.Situations;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.Conditions;

public sealed class NumberConditionTests
{
    [Theory]
    [InlineData(9_999, Truth.True)]
    [InlineData(10_000, Truth.False)]
    [InlineData(10_001, Truth.False)]
    public void Below_Population_ExcludesTheBound(int population, Truth expected) =>
        Assert.Equal(expected, Vocabularies.Truth(When.Population.Below(10_000), TinyCatalogue.Commune(population)));

    [Theory]
    [InlineData(9_999, Truth.False)]
    [InlineData(10_000, Truth.True)]
    public void AtLeast_Population_IncludesTheBound(int population, Truth expected) =>
        Assert.Equal(expected, Vocabularies.Truth(When.Population.AtLeast(10_000), TinyCatalogue.Commune(population)));

    [Theory]
    [InlineData(4_999, Truth.False)]
    [InlineData(5_000, Truth.True)]
    [InlineData(9_999, Truth.True)]
    [InlineData(10_000, Truth.False)]
    public void Between_Population_IncludesTheLowerBoundOnly(int population, Truth expected) =>
        Assert.Equal(expected, Vocabularies.Truth(When.Population.Between(5_000, 10_000), TinyCatalogue.Commune(population)));

    [Fact]
    public void Evaluate_KnownPartnership_ReadsItsNumbers()
    {
        var profile = TinyCatalogue.Commune() with { Partnership = new() { Population = 60_000, Communes = 5 } };
        Assert.Equal(Truth.True, Vocabularies.Truth(When.PartnershipPopulation.AtLeast(60_000), profile));
        Assert.Equal(Truth.False, Vocabularies.Truth(When.PartnershipPopulation.Below(60_000), profile));
        Assert.Equal(Truth.True, Vocabularies.Truth(When.PartnershipCommunes.AtLeast(5), profile));
        Assert.Equal(Truth.False, Vocabularies.Truth(When.PartnershipCommunes.Below(5), profile));
    }

    [Fact]
    public void Evaluate_KnownCapacity_ReadsItsNumbers()
    {
        var profile = TinyCatalogue.Commune() with { Capacity = new() { StaffFte = 0.5m, BudgetEur = 20_000 } };
        Assert.Equal(Truth.True, Vocabularies.Truth(When.StaffFte.AtLeast(0.5m), profile));
        Assert.Equal(Truth.False, Vocabularies.Truth(When.StaffFte.AtLeast(0.6m), profile));
        Assert.Equal(Truth.True, Vocabularies.Truth(When.BudgetEur.Below(20_001), profile));
        Assert.Equal(Truth.False, Vocabularies.Truth(When.BudgetEur.Below(20_000), profile));
    }

    [Fact]
    public void Evaluate_RecordedReports_AreCountedPer10000()
    {
        // 88 reports among 20 000 inhabitants are 44 per 10 000.
        var profile = TinyCatalogue.Commune(20_000) with { RecordedIncidents = 88 };
        Assert.Equal(Truth.True, Vocabularies.Truth(When.IncidentsPer10000.AtLeast(44), profile));
        Assert.Equal(Truth.False, Vocabularies.Truth(When.IncidentsPer10000.AtLeast(44.01m), profile));
    }

    [Fact]
    public void Evaluate_NobodyLivesThere_ReportsPer10000AreUnknown() =>
        Assert.Equal(Truth.Unknown,
            Vocabularies.Truth(When.IncidentsPer10000.AtLeast(0), TinyCatalogue.Commune(0) with { RecordedIncidents = 3 }));

    [Fact]
    public void Evaluate_UnknownNumber_IsUnknown()
    {
        Measure[] measures = [When.PartnershipPopulation, When.PartnershipCommunes, When.StaffFte, When.BudgetEur, When.IncidentsPer10000];
        var empty = TinyCatalogue.Commune() with { Partnership = new(), Capacity = new() };
        Assert.All(measures, measure => Assert.Equal(Truth.Unknown, Vocabularies.Truth(measure.AtLeast(0), TinyCatalogue.Commune())));
        Assert.All(measures, measure => Assert.Equal(Truth.Unknown, Vocabularies.Truth(measure.AtLeast(0), empty)));
    }

    [Fact]
    public void Explain_EachMeasure_NamesFactValueAndThreshold()
    {
        var profile =
            TinyCatalogue.Commune(3_800) with { Partnership = new() { Population = 62_000 }, Capacity = new() { StaffFte = 0.25m } };
        Assert.Equal(["population = 3800 (below 10000): True"], Vocabularies.Explain(When.Population.Below(10_000), profile));
        Assert.Equal(["partnership:population = 62000 (at least 20000 and below 50000): False"],
            Vocabularies.Explain(When.PartnershipPopulation.Between(20_000, 50_000), profile));
        Assert.Equal(["capacity:staffFte = 0.25 (at least 0.5): False"], Vocabularies.Explain(When.StaffFte.AtLeast(0.5m), profile));
        Assert.Equal(["capacity:budgetEur = unknown (at least 1000): Unknown"],
            Vocabularies.Explain(When.BudgetEur.AtLeast(1000), profile));
        Assert.Equal(["partnership:communes = unknown (below 3): Unknown"],
            Vocabularies.Explain(When.PartnershipCommunes.Below(3), profile));
        Assert.Equal(["incidentsPer10000 = unknown (below 3): Unknown"], Vocabularies.Explain(When.IncidentsPer10000.Below(3), profile));
    }
}
