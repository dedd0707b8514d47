using System.Collections.Immutable;
using VifRecommender.Facts;
using VifRecommender.Profiles;
using VifRecommender.Situations;

namespace VifRecommender.Tests.Facts;

public sealed class AskedFactsTests
{
    private static readonly Fact Staff = new(FactKind.StaffFte);

    private static readonly Fact Beds = new(FactKind.LocalNumber, "beds");

    [Fact]
    public void Thresholds_OfAKind_AreInOrderAndOnce()
    {
        var asked = Asked((Staff, new() { AtLeast = 2 }), (Staff, new() { Below = 0.5m }), (Staff, new() { Above = 2 }),
            (Staff, new() { AtLeast = 2, Below = 7 }), (new(FactKind.BudgetEur), new() { AtMost = 9 }));
        Assert.Equal([new(0.5m, false), new(2, false), new(2, true), new NumberEdge(7, false)], asked.Thresholds(FactKind.StaffFte));
        Assert.Equal([new NumberEdge(9, true)], asked.Thresholds(FactKind.BudgetEur));
        Assert.Empty(asked.Thresholds(FactKind.Population));
        Assert.True(asked.Contains(Staff));
        Assert.False(asked.Contains(new(FactKind.Population)));
    }

    [Fact]
    public void Sizes_OfScales_AreKeptOnceAndThoseOfGroupsAreThresholds()
    {
        var asked = new AskedFacts([], [30_000, 60_000, 30_000], [8_000, 30_000, 8_000]);
        Assert.Equal([8_000, 30_000], asked.Sizes);
        Assert.Equal([30_000, 60_000], asked.WholeThresholds(FactKind.PartnershipPopulation));
    }

    [Fact]
    public void WholeThresholds_OutsideWhatCanBeCounted_AreLeftOut()
    {
        var kind = new Fact(FactKind.Population);
        var asked = Asked((kind, new() { AtLeast = 0 }), (kind, new() { Above = 0 }), (kind, new() { AtLeast = 0.5m }),
            (kind, new() { AtLeast = int.MaxValue }), (kind, new() { Above = int.MaxValue }), (kind, new() { AtLeast = -3 }));
        Assert.Equal([1, int.MaxValue], asked.WholeThresholds(FactKind.Population));
    }

    [Fact]
    public void Amounts_OfAKind_StandOnEachSideOfEveryThreshold()
    {
        Assert.Equal([0, 0.5m, 3], Asked((Staff, new() { AtLeast = 0.5m, AtMost = 2 })).Amounts(FactKind.StaffFte));
        Assert.Equal([0], Asked((Staff, new() { AtLeast = 0 })).Amounts(FactKind.StaffFte));
        Assert.Empty(AskedFacts.None.Amounts(FactKind.StaffFte));
    }

    [Fact]
    public void OnEachSide_AfterAThreshold_KeepsBelowTheNext()
    {
        Assert.Equal([0, 1, 3], AskedFacts.OnEachSide([After(0), After(2)]));
        Assert.Equal([0, 0.25m, 0.5m], AskedFacts.OnEachSide([At(-1), At(0), After(0), At(0.5m)]));
        Assert.Equal([0, 0.6m], AskedFacts.OnEachSide([After(0.2m)], most: 1));
        Assert.Equal([0, 2.5m, 3], AskedFacts.OnEachSide([After(2), At(3)]));
        Assert.Equal([0, 3, 3.5m], AskedFacts.OnEachSide([After(2), At(3.5m)]));
        Assert.Equal([0, 4], AskedFacts.OnEachSide([After(3)], most: 5));
    }

    [Fact]
    public void LocalThresholds_OfAFact_AreInOrderAndOnce()
    {
        var asked = Asked((Beds, new() { AtLeast = 5 }), (Beds, new() { Below = 2 }), (Beds, new() { AtLeast = 5, AtMost = 9 }),
            (new(FactKind.LocalNumber, "rent"), new() { Above = 1 }));
        Assert.Equal([At(2), At(5), After(9)], asked.LocalThresholds("beds"));
        Assert.Equal([After(1)], asked.LocalThresholds("rent"));
        Assert.Empty(asked.LocalThresholds("other"));
        Assert.Empty(AskedFacts.None.LocalThresholds("beds"));
        Assert.Empty(asked.Thresholds(FactKind.LocalNumber));
    }

    [Theory]
    [InlineData(LocalFactKind.Count, "0 2 10")]
    [InlineData(LocalFactKind.Amount, "0 2 10.5")]
    [InlineData(LocalFactKind.Share, "0")]
    public void Answers_OfALocalNumber_AreThoseItCanHave(LocalFactKind kind, string expected)
    {
        var vocabulary = new Vocabulary([], [], [], [], [], [new LocalShape("beds", kind, [])]);
        var asked = new AskedFacts([(Beds, new() { AtLeast = 2 }), (Beds, new() { Above = 9.5m }), (Beds, new() { AtLeast = -4 })], [], [],
            vocabulary);
        Assert.Equal(expected, string.Join(' ', Beds.Definition.Answers("beds", new() { Name = "A", Population = 1 }, asked)));
    }

    [Fact]
    public void Answers_OfAShare_StayWithinTheWhole()
    {
        var vocabulary = new Vocabulary([], [], [], [], [], [new LocalShape("beds", LocalFactKind.Share, [])]);
        var asked = new AskedFacts([(Beds, new() { Above = 0.2m }), (Beds, new() { AtLeast = 1 }), (Beds, new() { Above = 1 })], [], [],
            vocabulary);
        Assert.Equal("0 0.6 1", string.Join(' ', Beds.Definition.Answers("beds", new() { Name = "A", Population = 1 }, asked)));
        Assert.Empty(Beds.Definition.Answers("beds", new() { Name = "A", Population = 1 }, Asked((Beds, new() { Above = 0.2m }))));
    }

    private static AskedFacts Asked(params ImmutableArray<(Fact Fact, NumberBounds Bounds)> tests) => new(tests, [], []);

    private static NumberEdge At(decimal number) => new(number, IsAfter: false);

    private static NumberEdge After(decimal number) => new(number, IsAfter: true);
}
