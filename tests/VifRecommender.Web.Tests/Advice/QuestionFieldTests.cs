using VifRecommender.Facts;
using VifRecommender.Web.Advice;

namespace VifRecommender.Web.Tests.Advice;

public sealed class QuestionFieldTests
{
    // What follows from other facts, and what only a host knows, has no field.
    private static readonly FactKind[] WithoutField = [FactKind.OverallMaturity, FactKind.Finding, FactKind.Custom];

    public static TheoryData<FactKind> Kinds => [.. Enum.GetValues<FactKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Of_EachKind_IsAFieldOrListedAsNone(FactKind kind) =>
        Assert.Equal(WithoutField.Contains(kind), QuestionField.Of(new Fact(kind, "x")) is null);

    [Fact]
    public void Of_Holder_IsTheFieldOfItsService() =>
        Assert.Equal(QuestionField.Of(new Fact(FactKind.Service, "x")), QuestionField.Of(new Fact(FactKind.Holder, "x")));
}
