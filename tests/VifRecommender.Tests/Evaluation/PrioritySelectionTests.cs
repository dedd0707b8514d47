using VifRecommender.Catalogues;
using VifRecommender.Profiles;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.Evaluation;

/// <summary>Which practices a priority rule selects.</summary>
public sealed class PrioritySelectionTests
{
    private static readonly string[] Both = ["a", "b"];

    [Fact]
    public void Select_Nothing_IsEveryPractice() => Assert.Equal(Both, Selected(new()));

    [Fact]
    public void Select_Practices_AreThoseNamed() => Assert.Equal(["a"], Selected(new() { Practices = ["a"] }));

    [Fact]
    public void Select_Domain_IsThatOfThePractice() => Assert.Equal(["a"], Selected(new() { Domain = Domain.Children }));

    [Fact]
    public void Select_Dimension_IsThatOfThePractice() => Assert.Equal(["a"], Selected(new() { Dimension = MaturityDimension.People }));

    [Fact]
    public void Select_Effort_IsThatOfThePractice() => Assert.Equal(["a"], Selected(new() { Effort = Effort.QuickWin }));

    [Fact]
    public void Select_Strength_IsThatOfTheEvidence() => Assert.Equal(["a"], Selected(new() { Strength = EvidenceStrength.DoneInBelgium }));

    [Fact]
    public void Select_InFocus_IsByTheDomainOfTheFocus()
    {
        Assert.Equal(["a"], Selected(new() { InFocus = true }, TinyCatalogue.Commune() with { Focus = [Domain.Children, Domain.Victims] }));
        Assert.Empty(Selected(new() { InFocus = true }));
    }

    [Fact]
    public void Select_Wished_IsByTheWishesOfTheCouncil()
    {
        Assert.Equal(["b"], Selected(new() { Wished = true }, TinyCatalogue.Commune() with { Wishes = ["b"] }));
        Assert.Empty(Selected(new() { Wished = true }));
    }

    [Fact]
    public void Select_Planned_IsByTheStatus()
    {
        Assert.Equal(["b"], Selected(new() { Planned = true }, TinyCatalogue.Commune().WithPractice("b", PracticeStatus.Planned)));
        Assert.Empty(Selected(new() { Planned = true }));
    }

    [Fact]
    public void Select_Shared_IsByTheScaleThatFits()
    {
        // b is for a zone from 20 000 inhabitants; a is for the commune alone.
        Assert.Equal(["b"], Selected(new() { Shared = true }));
        Assert.Equal(["b"], Selected(new() { Shared = true }, TinyCatalogue.Commune(30_000)));
    }

    [Fact]
    public void Select_LowestDimension_IsTheLowestKnownLevel() =>
        Assert.Equal(["a"],
            Selected(new() { OfLowestDimension = true },
                TinyCatalogue.Commune() with { NetworkMaturity = new() { People = 1, Risk = 2 } }));

    [Fact]
    public void Select_LowestDimensionShared_IsEachOfThem() =>
        Assert.Equal(Both,
            Selected(new() { OfLowestDimension = true },
                TinyCatalogue.Commune() with { NetworkMaturity = new() { People = 2, Risk = 2, Offer = 4 } }));

    [Fact]
    public void Select_LowestDimensionOfAnotherPractice_IsNone() =>
        Assert.Empty(Selected(new() { OfLowestDimension = true },
            TinyCatalogue.Commune() with { NetworkMaturity = new() { People = 2, Risk = 2, Offer = 1 } }));

    [Fact]
    public void Select_LowestDimensionWithoutAnyLevel_IsNone()
    {
        Assert.Empty(Selected(new() { OfLowestDimension = true }));
        // A range is not a known level, however low.
        Assert.Empty(Selected(new() { OfLowestDimension = true },
            TinyCatalogue.Commune() with { Partnership = new() { Maturity = new() { People = 2, Risk = 2 } } }));
    }

    [Fact]
    public void Select_SeveralCriteria_MustAllMatch()
    {
        Assert.Equal(["a"], Selected(new() { Domain = Domain.Children, Effort = Effort.QuickWin }));
        Assert.Empty(Selected(new() { Domain = Domain.Children, Effort = Effort.Medium }));
    }

    [Fact]
    public void Select_InFocusTwice_IsInFocus() =>
        Assert.Equal(["a"],
            Selected(new() { InFocus = true }, TinyCatalogue.Commune() with { Focus = [Domain.Children, Domain.Children] }));

    [Fact]
    public void Select_LowestDimension_MayBeTheHighestLevel() =>
        Assert.Equal(["a"],
            Selected(new() { OfLowestDimension = true }, TinyCatalogue.Commune() with { NetworkMaturity = new() { People = 5 } }));

    /// <summary>Both are in focus; a is of the lowest dimension and wished, b is shared and planned.</summary>
    [Theory]
    [InlineData(true, true, false, false, false, "a")]
    [InlineData(true, false, true, false, false, "b")]
    [InlineData(true, false, false, true, false, "b")]
    [InlineData(true, false, false, false, true, "a")]
    [InlineData(false, true, true, false, false, "")]
    [InlineData(false, true, false, true, false, "")]
    [InlineData(false, true, false, false, true, "a")]
    [InlineData(false, false, true, true, false, "b")]
    [InlineData(false, false, true, false, true, "")]
    [InlineData(false, false, false, true, true, "")]
    public void Select_TwoChoices_MustBothTake(bool inFocus, bool lowest, bool shared, bool planned, bool wished, string expected)
    {
        var profile = TinyCatalogue.Commune().WithPractice("b", PracticeStatus.Planned) with
        {
            Focus = [Domain.Children, Domain.Networks],
            NetworkMaturity = new() { People = 2, Risk = 3 },
            Wishes = ["a"],
        };
        Assert.Equal(expected, string.Concat(Selected(
            new() { InFocus = inFocus, OfLowestDimension = lowest, Shared = shared, Planned = planned, Wished = wished }, profile)));
    }

    [Fact]
    public void Select_TwoChoicesOfWhichTheFocusFails_TakeNobody()
    {
        // Only a is of the lowest dimension and wished, and only b is in focus.
        var profile = TinyCatalogue.Commune() with
        {
            Focus = [Domain.Networks],
            NetworkMaturity = new() { People = 2 },
            Wishes = ["a"]
        };
        Assert.Empty(Selected(new() { InFocus = true, OfLowestDimension = true }, profile));
        Assert.Empty(Selected(new() { InFocus = true, Wished = true }, profile));
    }

    private static IEnumerable<string> Selected(PracticeSelector selector, CommuneProfile? profile = null)
    {
        var advice = new TinyCatalogue()
            .Practice("a",
                practice => practice with
                {
                    Domain = Domain.Children,
                    Dimension = MaturityDimension.People,
                    Effort = Effort.QuickWin,
                    Evidence = new() { Strength = EvidenceStrength.DoneInBelgium }
                })
            .Practice("b", practice => practice with { Dimension = MaturityDimension.Risk, Scales = [new(Scale.PoliceZone, 20_000)] })
            .Points("selected", 1, selector)
            .Recommend(profile ?? TinyCatalogue.Commune());
        // Once or not at all, and the terms say so too.
        Assert.All(advice.Recommendations, each => Assert.InRange(each.Score, 0, 1));
        Assert.All(advice.Recommendations, each => Assert.Equal(each.Score, each.Terms.Sum(term => term.Points)));
        return advice.Recommendations.Where(each => each.Score == 1).Select(each => each.Practice.Id).Order(StringComparer.Ordinal);
    }
}
