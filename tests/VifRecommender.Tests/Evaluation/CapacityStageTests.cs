using VifRecommender.Catalogues;
using VifRecommender.Evaluation.Stages;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;
using VifRecommender.Situations;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.Evaluation;

public sealed class CapacityStageTests
{
    private static readonly Practice Bare = new()
    {
        Id = "own",
        Domain = Domain.Victims,
        Dimension = MaturityDimension.Offer,
        Title = LocalizedText.Same("own"),
        Description = LocalizedText.Same("own"),
        Safety = LocalizedText.Same("own"),
        Effort = Effort.Medium,
    };

    // In the middle 22 days, a tenth of 220, and 0.1 FTE; 3000 EUR to set up and 1000 EUR a year.
    private static readonly Practice Practice = Bare with
    {
        Staff = new(new(11, 33), new(0.05m, 0.15m), FigureBasis.Estimate),
        Cost = new(new(2000, 4000), new(500, 1500), FigureBasis.Estimate),
    };

    [Fact]
    public void Next_Commune_TakesTheMiddleOfTheEstimates() =>
        Assert.Equal(new FirstYear(0.2m, 4000), Stage(null).Next(Practice, Scale.Commune).Takes);

    [Fact]
    public void Next_SharedScale_DividesTheCostByInhabitantsAndNotTheStaff()
    {
        var profile = TinyCatalogue.Commune(10_000) with { Partnership = new() { Population = 40_000 } };
        Assert.Equal(new FirstYear(0.2m, 1000), new CapacityStage(profile).Next(Practice, Scale.PoliceZone).Takes);
        Assert.Equal(new FirstYear(0.2m, 4000), new CapacityStage(profile).Next(Practice, Scale.Commune).Takes);
    }

    [Fact]
    public void Next_SharedScaleOfUnknownPopulation_TakesTheWhole() =>
        Assert.Equal(4000, Stage(null).Next(Practice, Scale.PoliceZone).Takes.BudgetEur);

    [Fact]
    public void Next_NoFigures_TakesWhatIsNotKnown()
    {
        var (takes, fits) = Stage(new() { StaffFte = 1 }).Next(Bare, Scale.Commune);
        Assert.Equal(new FirstYear(null, null), takes);
        Assert.Equal(Truth.Unknown, fits);
    }

    [Theory]
    [InlineData(null, null, Truth.Unknown)]
    [InlineData("0.2", null, Truth.True)]
    [InlineData("0.19", null, Truth.False)]
    [InlineData(null, "4000", Truth.True)]
    [InlineData(null, "3999", Truth.False)]
    [InlineData("0.2", "3999", Truth.False)]
    [InlineData("0", "0", Truth.False)]
    public void Next_Capacity_SufficesUpToItself(string? staff, string? budget, Truth expected) =>
        Assert.Equal(expected, Stage(new() { StaffFte = Number(staff), BudgetEur = Number(budget) }).Next(Practice, Scale.Commune).Fits);

    [Fact]
    public void Next_Several_LeavesLessOnlyForWhatFits()
    {
        var stage = Stage(new() { StaffFte = 0.5m });
        var small = Practice with { Staff = new(AmountRange.Zero, new(0.1m, 0.1m), FigureBasis.Estimate) };
        Assert.Equal(
            [Truth.True, Truth.True, Truth.False, Truth.True, Truth.False],
            [.. new[] { Practice, Practice, Practice, small, small }.Select(practice => stage.Next(practice, Scale.Commune).Fits)]);
    }

    [Fact]
    public void Next_Several_LeavesLessOfTheBudgetToo()
    {
        var stage = Stage(new() { BudgetEur = 9000 });
        Assert.Equal([Truth.True, Truth.True, Truth.False],
            [.. Enumerable.Range(0, 3).Select(_ => stage.Next(Practice, Scale.Commune).Fits)]);
    }

    private static CapacityStage Stage(Capacity? capacity) => new(TinyCatalogue.Commune() with { Capacity = capacity });

    private static decimal? Number(string? text) =>
        text is null ? null : decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
