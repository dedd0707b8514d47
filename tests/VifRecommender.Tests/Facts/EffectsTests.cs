using VifRecommender.Facts;
using VifRecommender.Profiles;

namespace VifRecommender.Tests.Facts;

/// <summary>What a practice that delivers a help desk and raises the people to 3 does to facts, and to tests of them.</summary>
public sealed class EffectsTests
{
    private static readonly Effects Effects = new(["desk"], Levels(people: 3));

    [Theory]
    [InlineData(FactKind.Service, "desk", true)]
    [InlineData(FactKind.Service, "Desk", false)]
    [InlineData(FactKind.Maturity, "people", true)]
    [InlineData(FactKind.Maturity, "risk", false)]
    [InlineData(FactKind.OverallMaturity, "", true)]
    [InlineData(FactKind.Holder, "desk", false)]
    [InlineData(FactKind.Signal, "desk", false)]
    public void Move_Fact_IsOneThatTheyBearOn(FactKind kind, string id, bool moves) => Assert.Equal(moves, Effects.Move(new(kind, id)));

    [Fact]
    public void Move_OverallLevel_TakesALevel() =>
        Assert.False(new Effects(["desk"], Levels(people: null)).Move(new(FactKind.OverallMaturity)));

    [Theory]
    [InlineData("desk", "present", false, true)]
    [InlineData("desk", "absent", true, true)]
    [InlineData("desk", "absent", false, false)]
    [InlineData("desk", "present", true, false)]
    [InlineData("other", "present", false, false)]
    public void Meet_TestOfAService_IsThatItIsThere(string id, string word, bool negated, bool met) =>
        Assert.Equal(met, Effects.Meet(new(FactKind.Service, id), FactTest.Is(word) with { IsNegated = negated }));

    [Fact]
    public void Meet_TestOfALevel_IsThatItIsHighEnough()
    {
        Assert.True(Meets(new() { AtLeast = 3 }));
        Assert.True(Meets(new() { Above = 2 }));
        Assert.False(Meets(new() { AtLeast = 4 }));
        Assert.False(Meets(new() { Above = 3 }));
        Assert.False(Meets(new() { AtLeast = 2, Below = 4 }));
        Assert.False(Meets(new() { Below = 4 }));
        Assert.True(Meets(new() { Below = 3 }, negated: true));
        Assert.False(Meets(new() { Below = 4 }, negated: true));
        Assert.True(Meets(new() { AtMost = 2 }, negated: true));
        Assert.False(Meets(new() { AtMost = 3 }, negated: true));
        Assert.False(Meets(new() { AtLeast = 2, Below = 3 }, negated: true));
        Assert.False(Meets(new() { AtLeast = 3 }, negated: true));
        Assert.False(Effects.Meet(new(FactKind.Maturity, "risk"), FactTest.Within(new() { AtLeast = 1 })));
    }

    [Theory]
    [InlineData(FactKind.Signal)]
    [InlineData(FactKind.OverallMaturity)]
    [InlineData(FactKind.Finding)]
    public void Meet_TestOfAnotherFact_IsNever(FactKind kind) => Assert.False(Effects.Meet(new(kind, "desk"), FactTest.Is("present")));

    private static int?[] Levels(int? people)
    {
        var levels = new int?[NetworkMaturity.Dimensions];
        levels[(int)MaturityDimension.People] = people;
        return levels;
    }

    private static bool Meets(NumberBounds bounds, bool negated = false) =>
        Effects.Meet(new(FactKind.Maturity, "people"), FactTest.Within(bounds) with { IsNegated = negated });
}
