using VifRecommender.Conditions;
using VifRecommender.Profiles;
using VifRecommender.Situations;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.Conditions;

public sealed class MaturityConditionTests
{
    [Theory]
    [InlineData(2, Truth.False)]
    [InlineData(3, Truth.True)]
    [InlineData(5, Truth.True)]
    [InlineData(null, Truth.Unknown)]
    public void AtLeast_KnownLevel_IncludesTheBound(int? level, Truth expected) =>
        Assert.Equal(expected, Vocabularies.Truth(When.Maturity(MaturityDimension.Risk).AtLeast(3), Level(MaturityDimension.Risk, level)));

    [Theory]
    [InlineData(2, Truth.True)]
    [InlineData(3, Truth.False)]
    [InlineData(null, Truth.Unknown)]
    public void Below_KnownLevel_ExcludesTheBound(int? level, Truth expected) =>
        Assert.Equal(expected, Vocabularies.Truth(When.Maturity(MaturityDimension.Offer).Below(3), Level(MaturityDimension.Offer, level)));

    [Fact]
    public void Evaluate_UnknownLevelThatEveryLevelMeets_Holds() =>
        Assert.Equal(Truth.True, Vocabularies.Truth(When.Maturity(MaturityDimension.Offer).AtLeast(1), TinyCatalogue.Commune()));

    [Theory]
    [InlineData(2, Truth.True)]
    [InlineData(3, Truth.True)]
    [InlineData(4, Truth.Unknown)]
    public void AtLeast_LevelOfTheZoneOnly_IsJudgedByTheWholeRange(int asked, Truth expected)
    {
        // The zone's level 3 is inherited, so the commune's own level lies between 3 and 5.
        var profile = TinyCatalogue.Commune() with { Partnership = new() { Maturity = new() { People = 3 } } };
        Assert.Equal(expected, Vocabularies.Truth(When.Maturity(MaturityDimension.People).AtLeast(asked), profile));
    }

    [Theory]
    [InlineData(3, Truth.False)]
    [InlineData(4, Truth.Unknown)]
    public void Below_LevelOfTheZoneOnly_IsJudgedByTheWholeRange(int asked, Truth expected)
    {
        var profile = TinyCatalogue.Commune() with { Partnership = new() { Maturity = new() { People = 3 } } };
        Assert.Equal(expected, Vocabularies.Truth(When.Maturity(MaturityDimension.People).Below(asked), profile));
    }

    [Fact]
    public void Explain_EachState_NamesLevelRangeOrUnknown()
    {
        var condition = When.Maturity(MaturityDimension.People).AtLeast(4);
        Assert.Equal(["maturity:people = 2 (at least 4): False"], Vocabularies.Explain(condition, Level(MaturityDimension.People, 2)));
        Assert.Equal(["maturity:people = 3 to 5 (at least 4): Unknown"],
            Vocabularies.Explain(condition, TinyCatalogue.Commune() with { Partnership = new() { Maturity = new() { People = 3 } } }));
        Assert.Equal(["maturity:people = unknown (at least 4): Unknown"], Vocabularies.Explain(condition, TinyCatalogue.Commune()));
    }

    [Fact]
    public void Explain_OverallLevel_NamesIt() => Assert.Equal(
        ["maturity:overall = 3 (below 4): True"],
        Vocabularies.Explain(When.OverallMaturity.Below(4), TinyCatalogue.Commune() with { NetworkMaturity = NetworkMaturity.All(3) }));

    private static CommuneProfile Level(MaturityDimension dimension, int? level) =>
        TinyCatalogue.Commune() with { NetworkMaturity = default(NetworkMaturity).With(dimension, level) };
}
