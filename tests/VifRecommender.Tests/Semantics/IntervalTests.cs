using VifRecommender.Conditions;
using VifRecommender.Profiles;
using VifRecommender.Situations;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.Semantics;

/// <summary>
/// Bounds are ends of intervals: atLeast and atMost include their number, above and below leave it out. Tried at each end and a hair
/// beside it, for whole numbers, for amounts, for a rate and for levels.
/// </summary>
public sealed class IntervalTests
{
    private const decimal Hair = 0.000001m;

    /// <summary>The four kinds of interval between 2 and 4: which of 2, 3 and 4 lie within.</summary>
    [Theory]
    [InlineData(true, true, "234")]
    [InlineData(true, false, "23")]
    [InlineData(false, true, "34")]
    [InlineData(false, false, "3")]
    public void Interval_ClosedOrOpen_HoldsItsEndsOrNot(bool fromClosed, bool toClosed, string within)
    {
        Condition Of(Measure measure) => When.All(fromClosed ? measure.AtLeast(2) : measure.Above(2), toClosed ? measure.AtMost(4)
            : measure.Below(4));
        foreach (var number in new[] { 1, 2, 3, 4, 5 })
        {
            var expected = within.Contains((char)('0' + number), StringComparison.Ordinal) ? Truth.True : Truth.False;
            Assert.Equal(expected, Truths(Of(When.Population), Commune() with { Population = number }));
            Assert.Equal(expected, Truths(Of(When.BudgetEur), Budget(number)));
            Assert.Equal(expected, Truths(Of(When.PartnershipCommunes), Commune() with { Partnership = new() { Communes = number } }));
            Assert.Equal(expected, Truths(Of(When.IncidentsPer10000), Commune() with { RecordedIncidents = number }));
        }
    }

    [Fact]
    public void Amount_AHairBesideTheEnd_IsOnItsSide()
    {
        foreach (var end in new[] { 0.1m, 0.3m, 1_000_000m })
        {
            Assert.Equal([Truth.False, Truth.True, Truth.True], Around(end, When.BudgetEur.AtLeast(end)));
            Assert.Equal([Truth.False, Truth.False, Truth.True], Around(end, When.BudgetEur.Above(end)));
            Assert.Equal([Truth.True, Truth.False, Truth.False], Around(end, When.BudgetEur.Below(end)));
            Assert.Equal([Truth.True, Truth.True, Truth.False], Around(end, When.BudgetEur.AtMost(end)));
        }
    }

    /// <summary>
    /// Bands that meet at a number: each number lies in exactly one of them, wherever the two ends are open or closed in turn.
    /// </summary>
    [Fact]
    public void Bands_ThatTouch_HoldEachNumberOnce()
    {
        var m = When.StaffFte;
        foreach (var bands in new[]
        {
            new[] { m.Below(1), m.Between(1, 2), m.AtLeast(2) },
            [m.AtMost(1), When.All(m.Above(1), m.AtMost(2)), m.Above(2)],
            [m.Below(1), When.All(m.AtLeast(1), m.AtMost(2)), m.Above(2)],
        })
        {
            foreach (var number in new[] { 0, 1 - Hair, 1, 1 + Hair, 2 - Hair, 2, 2 + Hair, 100 })
            {
                var profile = Commune() with { Capacity = new Capacity { StaffFte = number } };
                Assert.Equal(1, bands.Count(band => Truths(band, profile) == Truth.True));
                Assert.Equal(2, bands.Count(band => Truths(band, profile) == Truth.False));
            }
        }
    }

    /// <summary>A level known within a range: certain where the whole range lies on one side, unknown where the end cuts it.</summary>
    [Fact]
    public void Level_WithinARange_IsDecidedByTheWholeRange()
    {
        // The zone is at 3, the commune's own level is not known: 3 to 5.
        var profile = Commune() with { Partnership = new() { Maturity = new() { Risk = 3 } } };
        var risk = When.Maturity(MaturityDimension.Risk);
        Assert.Equal([Truth.True, Truth.True, Truth.Unknown, Truth.Unknown],
            new[] { risk.AtLeast(3), risk.Above(2), risk.AtLeast(4), risk.Above(3) }.Select(condition => Truths(condition, profile)));
        Assert.Equal([Truth.False, Truth.False, Truth.Unknown, Truth.Unknown],
            new[] { risk.Below(3), risk.AtMost(2), risk.Below(4), risk.AtMost(3) }.Select(condition => Truths(condition, profile)));
        Assert.Equal(Truth.True, Truths(risk.AtMost(5), profile));
    }

    [Fact]
    public void Number_ThatIsMissing_IsUnknownToEveryBound()
    {
        foreach (var measure in new[] { When.BudgetEur, When.StaffFte, When.PartnershipPopulation, When.PartnershipCommunes,
            When.IncidentsPer10000 })
        {
            foreach (var condition in new[] { measure.AtLeast(0), measure.Above(0), measure.Below(1), measure.AtMost(1_000) })
            {
                Assert.Equal(Truth.Unknown, Truths(condition, Commune()));
                Assert.Equal(Truth.Unknown, Truths(When.Not(condition), Commune()));
            }
        }
    }

    private static IEnumerable<Truth> Around(decimal end, Condition condition) =>
        new[] { end - Hair, end, end + Hair }.Select(amount => Truths(condition, Budget(amount)));

    private static CommuneProfile Budget(decimal euros) => Commune() with { Capacity = new Capacity { BudgetEur = euros } };

    private static CommuneProfile Commune() => TinyCatalogue.Commune();

    private static Truth Truths(Condition condition, CommuneProfile profile) =>
        condition.Evaluate(new TinyCatalogue().Practice("x").Situation(profile));
}
