using VifRecommender.Conditions;
using VifRecommender.Facts;
using VifRecommender.Profiles;
using VifRecommender.Situations;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.Conditions;

public sealed class WhenTests
{
    [Fact]
    public void Always_AnySituation_Holds() => Assert.Equal(Truth.True, Vocabularies.Truth(When.Always, TinyCatalogue.Commune(0)));

    [Fact]
    public void Operators_NullArgument_Throw()
    {
        Assert.Throws<ArgumentNullException>(() => When.All(null!));
        Assert.Throws<ArgumentNullException>(() => When.All(When.Always, null!));
        Assert.Throws<ArgumentNullException>(() => When.Any(null!));
        Assert.Throws<ArgumentNullException>(() => When.Any([null!]));
        Assert.Throws<ArgumentNullException>(() => When.Not(null!));
        Assert.Throws<ArgumentNullException>(() => When.Service(null!));
        Assert.Throws<ArgumentNullException>(() => When.Finding(null!));
        Assert.Throws<ArgumentNullException>(() => When.Signal(null!));
        Assert.Throws<ArgumentNullException>(() => When.Structure(null!, StructurePresence.Present));
        Assert.Throws<ArgumentNullException>(() => When.Practice(null!, PracticeStatus.Planned));
        Assert.Throws<ArgumentNullException>(() => When.Custom(null!, _ => Truth.True));
        Assert.Throws<ArgumentNullException>(() => When.Custom("name", null!));
    }

    [Fact]
    public void Structure_UnknownAskedFor_Throws() => Assert.StartsWith(
        "Ask whether a structure is present, announced or absent; unknown is the answer, never the question.",
        Assert.Throws<ArgumentOutOfRangeException>(() => When.Structure("centre", StructurePresence.Unknown)).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Otherwise_OverNoRule_Throws()
    {
        Assert.StartsWith("Name at least one rule.", Assert.Throws<ArgumentException>(() => When.Otherwise()).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => When.Otherwise("first", null!));
        Assert.Throws<ArgumentNullException>(() => When.Otherwise(null!));
    }

    [Fact]
    public void Measures_EachComparison_AskForIt()
    {
        Assert.Equal("maturity:risk above 2", Text(When.Maturity(MaturityDimension.Risk).Above(2)));
        Assert.Equal("maturity:overall at most 5", Text(When.OverallMaturity.AtMost(5)));
        Assert.Equal("population above 4999.5", Text(When.Population.Above(4_999.5m)));
        Assert.Equal("capacity:budgetEur at most 0", Text(When.BudgetEur.AtMost(0)));
        Assert.Equal("population at least 5 and below 9", Text(When.Population.Between(5, 9)));
        var rent = When.Local("rent");
        Assert.Equal(["local:rent at least 1", "local:rent above 1", "local:rent below 1", "local:rent at most 1",
            "local:rent at least 1 and below 2", "local:rent is own"],
            new[] { rent.AtLeast(1), rent.Above(1), rent.Below(1), rent.AtMost(1), rent.Between(1, 2), rent.Is("own") }.Select(Text));
    }

    [Fact]
    public void Explain_TwoTestsOfOneFact_AreInTheOrderOfTheirWords() => Assert.Equal(
        ["population = 10000 (at least 5000): True", "population = 10000 (below 20000): True"],
        Vocabularies.Explain(When.All(When.Population.Below(20_000), When.Population.AtLeast(5_000)), TinyCatalogue.Commune()));

    private static string Text(Condition condition) => string.Join(" and ", condition.Tests.Select(each => $"{each.Fact} {each.Test}"));

    [Fact]
    public void Evaluate_NullSituation_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => When.Always.Evaluate(null!));
        Assert.Throws<ArgumentNullException>(() => When.Always.Explain(null!));
    }
}
