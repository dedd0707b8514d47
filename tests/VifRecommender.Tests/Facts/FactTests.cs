using VifRecommender.Facts;

namespace VifRecommender.Tests.Facts;

public sealed class FactTests
{
    [Theory]
    [InlineData(FactKind.Service, "service:x")]
    [InlineData(FactKind.Holder, "holder:x")]
    [InlineData(FactKind.Signal, "signal:x")]
    [InlineData(FactKind.Structure, "structure:x")]
    [InlineData(FactKind.Maturity, "maturity:x")]
    [InlineData(FactKind.OverallMaturity, "maturity:overall")]
    [InlineData(FactKind.Population, "population")]
    [InlineData(FactKind.PartnershipPopulation, "partnership:population")]
    [InlineData(FactKind.PartnershipCommunes, "partnership:communes")]
    [InlineData(FactKind.Region, "region")]
    [InlineData(FactKind.Language, "language:x")]
    [InlineData(FactKind.StaffFte, "capacity:staffFte")]
    [InlineData(FactKind.BudgetEur, "capacity:budgetEur")]
    [InlineData(FactKind.IncidentsPer10000, "incidentsPer10000")]
    [InlineData(FactKind.Finding, "finding:x")]
    [InlineData(FactKind.Practice, "practice:x")]
    [InlineData(FactKind.Custom, "custom:x")]
    [InlineData(FactKind.Wish, "wish:x")]
    [InlineData(FactKind.Focus, "focus:x")]
    [InlineData(FactKind.PartnershipKind, "partnership:kind")]
    [InlineData(FactKind.LocalNumber, "local:x")]
    [InlineData(FactKind.LocalChoice, "local:x")]
    public void ToString_Kind_IsTheNameInJson(FactKind kind, string expected) => Assert.Equal(expected, new Fact(kind, "x").ToString());

    [Fact]
    public void ToString_WithoutAnId_IsTheKind()
    {
        Assert.Equal("language", new Fact(FactKind.Language).ToString());
        Assert.Equal("service:", default(Fact).ToString());
    }

    [Fact]
    public void Equals_KindAndId_BothCount()
    {
        Assert.Equal(new Fact(FactKind.Signal, "x"), new Fact(FactKind.Signal, "x"));
        Assert.NotEqual(new Fact(FactKind.Signal, "x"), new Fact(FactKind.Signal, "y"));
        Assert.NotEqual(new Fact(FactKind.Signal, "x"), new Fact(FactKind.Service, "x"));
        Assert.Equal(default, new Fact(FactKind.Service, null!));
    }

    /// <summary>Facts are keys: those of one id, or of none, are told apart at once.</summary>
    [Theory]
    [InlineData("x")]
    [InlineData(null)]
    public void GetHashCode_OneIdOfEachKind_Differs(string? id)
    {
        var facts = Enum.GetValues<FactKind>().Select(kind => new Fact(kind, id!)).ToList();
        Assert.Equal(facts.Count, facts.Select(fact => fact.GetHashCode()).Distinct().Count());
        Assert.NotEqual(new Fact(FactKind.Signal, "x").GetHashCode(), new Fact(FactKind.Signal, "y").GetHashCode());
    }
}
