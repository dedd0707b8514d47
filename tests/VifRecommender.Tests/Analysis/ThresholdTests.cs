using VifRecommender.Conditions;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.Analysis;

/// <summary>Numbers that no count can be: an analysis of a strange catalogue ends all the same, and says nothing wrong.</summary>
public sealed class ThresholdTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(0.5)]
    [InlineData(2.5)]
    [InlineData(9_000_000_000)]
    public void Analyse_NumberOfCommunes_IsNoFault(double communes)
    {
        var remarks = Analysed.Of(
            new TinyCatalogue().Practice("x").Points("many", 1, when: When.PartnershipCommunes.AtLeast((decimal)communes)).Build());
        Assert.DoesNotContain(remarks, remark => remark.Subjects.Contains("x"));
    }

    /// <summary>A band that ends with a number and one that begins above it touch: no gap, no overlap, and both can hold.</summary>
    [Fact]
    public void Analyse_BandsThatTouchAtANumber_AreNoFault()
    {
        foreach (var (lower, upper) in new[]
        {
            (When.BudgetEur.AtMost(5_000), When.BudgetEur.Above(5_000)), (When.BudgetEur.Below(5_000), When.BudgetEur.AtLeast(5_000)),
            (When.IncidentsPer10000.AtMost(0), When.IncidentsPer10000.Above(0)),
            (When.Population.AtMost(4_999), When.Population.AtLeast(5_000)), (When.Population.Below(5_000), When.Population.Above(4_999)),
            (When.OverallMaturity.AtMost(2), When.OverallMaturity.AtLeast(3)),
        })
        {
            Assert.Empty(Analysed.Of(new TinyCatalogue().Practice("x").Points("low", 1, when: lower).Points("high", 2, when: upper)
                .Build()));
        }
    }

    [Fact]
    public void Analyse_BandsThatShareOrLeaveOutTheirNumber_AreNamed()
    {
        var shared = Assert.Single(Analysed.Of(new TinyCatalogue().Practice("x").Points("low", 1, when: When.BudgetEur.AtMost(5_000))
            .Points("high", 2, when: When.BudgetEur.AtLeast(5_000)).Build()));
        Assert.Equal("VIF4122", shared.Kind.Id);
        Assert.Contains("is at least 5000 and at most 5000", shared.Message, StringComparison.Ordinal);
        var between = Assert.Single(Analysed.Of(new TinyCatalogue().Practice("x").Points("low", 1, when: When.BudgetEur.Below(5_000))
            .Points("high", 2, when: When.BudgetEur.Above(5_000)).Build()));
        Assert.Equal("VIF4121", between.Kind.Id);
        Assert.Contains("is at least 5000 and at most 5000", between.Message, StringComparison.Ordinal);
        var never = Analysed.Of(new TinyCatalogue().Practice("x")
            .Points("both", 1, when: When.All(When.StaffFte.Above(1), When.StaffFte.AtMost(1))).Build());
        Assert.Contains(never, remark => remark.Kind.Id == "VIF4102");
        var tight = Analysed.Of(new TinyCatalogue().Practice("x")
            .Points("both", 1, when: When.All(When.StaffFte.Above(1), When.StaffFte.Below(1.001m))).Build());
        Assert.DoesNotContain(tight, remark => remark.Kind.Id == "VIF4102");
    }

    [Fact]
    public void Analyse_FractionOfAPerson_IsReached()
    {
        var remarks = Analysed.Of(new TinyCatalogue().Practice("x").Points("large", 1, when: When.Population.AtLeast(9_999.5m)).Build());
        Assert.Empty(remarks);
    }
}
