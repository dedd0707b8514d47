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
    public void Structure_UnknownAskedFor_Throws() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => When.Structure("centre", StructurePresence.Unknown));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(6)]
    public void Below_LevelOutOfRange_Throws(int level) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => When.Maturity(MaturityDimension.Risk).Below(level));

    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    public void AtLeast_LevelOutOfRange_Throws(int level) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => When.OverallMaturity.AtLeast(level));

    [Theory]
    [InlineData(2)]
    [InlineData(5)]
    public void Below_LevelInRange_IsACondition(int level) =>
        Assert.Equal(new NumberBounds(null, level), Assert.IsType<MaturityCondition>(When.OverallMaturity.Below(level)).Bounds);

    [Fact]
    public void AboveAndAtMost_OfALevel_KeepToTheLevelsThereAre()
    {
        Assert.Equal("maturity:risk above 2", Text(When.Maturity(MaturityDimension.Risk).Above(2)));
        Assert.Equal("maturity:overall at most 5", Text(When.OverallMaturity.AtMost(5)));
        Assert.Equal("population above 4999.5", Text(When.Population.Above(4_999.5m)));
        Assert.Equal("capacity:budgetEur at most 0", Text(When.BudgetEur.AtMost(0)));
        foreach (var level in new[] { 0, 5 }) Assert.Throws<ArgumentOutOfRangeException>(() => When.OverallMaturity.Above(level));
        foreach (var level in new[] { 0, 6 }) Assert.Throws<ArgumentOutOfRangeException>(() => When.OverallMaturity.AtMost(level));
    }

    private static string Text(Condition condition) => string.Join(" and ", condition.Tests.Select(each => $"{each.Fact} {each.Test}"));

    [Fact]
    public void Evaluate_NullSituation_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => When.Always.Evaluate(null!));
        Assert.Throws<ArgumentNullException>(() => When.Always.Explain(null!));
    }
}
