using VifRecommender.Profiles;
using VifRecommender.Situations;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.Situations;

/// <summary>The lowest of contact, people and risk, at most one above the lowest of coordination, offer and evaluation.</summary>
public sealed class OverallLevelTests
{
    [Theory]
    [InlineData(3, 3, 3, 3, 3, 3, 3)]
    [InlineData(4, 4, 4, 1, 4, 4, 1)]
    [InlineData(5, 5, 5, 5, 1, 5, 2)]
    [InlineData(5, 5, 5, 5, 5, 2, 3)]
    [InlineData(5, 3, 5, 5, 5, 5, 4)]
    [InlineData(2, 5, 4, 3, 5, 5, 2)]
    [InlineData(1, 1, 1, 1, 1, 1, 1)]
    [InlineData(5, 5, 5, 5, 5, 5, 5)]
    public void OverallLevel_SixKnownLevels_IsHandComputed(int contact, int coordination, int people, int risk, int offer, int evaluation,
        int expected)
    {
        var maturity = new NetworkMaturity
        {
            Contact = contact,
            Coordination = coordination,
            People = people,
            Risk = risk,
            Offer = offer,
            Evaluation = evaluation
        };
        Assert.Equal(LevelRange.Of(expected), Overall(maturity));
    }

    [Fact]
    public void OverallLevel_NothingKnown_IsOneToFive() => Assert.Equal(LevelRange.Unknown, Overall(default));

    [Fact]
    public void OverallLevel_OneSafetyLevelKnown_IsItsUpperBound() => Assert.Equal(new LevelRange(1, 2), Overall(new() { Risk = 2 }));

    [Fact]
    public void OverallLevel_OneOtherLevelKnown_CapsOneAboveIt() => Assert.Equal(new LevelRange(1, 3), Overall(new() { Offer = 2 }));

    [Fact]
    public void OverallLevel_LowestSafetyLevelIsOne_IsKnownWhateverTheRest() =>
        Assert.Equal(LevelRange.Of(1), Overall(new() { Contact = 1 }));

    [Fact]
    public void OverallLevel_SafetyLevelsKnown_DependsOnTheUnknownOthers() =>
        Assert.Equal(new LevelRange(2, 4), Overall(new() { Contact = 4, People = 4, Risk = 5 }));

    private static LevelRange Overall(NetworkMaturity maturity) =>
        Vocabularies.Situation(TinyCatalogue.Commune() with { NetworkMaturity = maturity }).OverallLevel;
}
