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
    public void ToString_Kind_IsTheNameInJson(FactKind kind, string expected) => Assert.Equal(expected, new Fact(kind, "x").ToString());
}
