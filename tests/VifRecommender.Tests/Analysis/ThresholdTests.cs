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

    [Fact]
    public void Analyse_FractionOfAPerson_IsReached()
    {
        var remarks = Analysed.Of(new TinyCatalogue().Practice("x").Points("large", 1, when: When.Population.AtLeast(9_999.5m)).Build());
        Assert.Empty(remarks);
    }
}
