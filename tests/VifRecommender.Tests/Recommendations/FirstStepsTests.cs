using VifRecommender.Catalogues;
using VifRecommender.Profiles;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.Recommendations;

public sealed class FirstStepsTests
{
    /// <summary>Eight practices a to h, ranked in that order: each gets as many points as the letter stands from the end.</summary>
    private static TinyCatalogue Ranked(Func<string, Practice, Practice> with)
    {
        var tiny = new TinyCatalogue();
        for (var i = 0; i < 8; i++)
        {
            var id = ((char)('a' + i)).ToString();
            tiny.Practice(id, practice => with(id, practice with { Level = 2, Effort = Effort.QuickWin }))
                .Rule(new PriorityRule
                {
                    Id = "points-" + id,
                    Text = LocalizedText.Same(id),
                    For = new() { Practices = [id] },
                    Points = 8 - i
                });
        }

        return tiny;
    }

    private static string First(TinyCatalogue tiny, CommuneProfile profile) =>
        string.Concat(tiny.Recommend(profile).First.Select(each => each.Practice.Id));

    [Fact]
    public void First_NoLimits_IsTheFirstFive() =>
        Assert.Equal("abcde", First(Ranked((_, practice) => practice), TinyCatalogue.Commune(30_000)));

    [Fact]
    public void First_TenthOfAPost_IsFour() =>
        Assert.Equal("abcd",
            First(Ranked((_, practice) => practice), TinyCatalogue.Commune(30_000) with { Capacity = new Capacity { StaffFte = 0.1m } }));

    [Fact]
    public void First_VillageWithoutCoordinator_HasThreeOfMediumLengthAndNoneOfAYear() =>
        Assert.Equal("bcdf",
            First(Ranked((id, practice) => practice with
            {
                Effort = id switch
                {
                    "a" => Effort.Structural,
                    "f" => Effort.QuickWin,
                    _ =>
                Effort.Medium
                }
            }), TinyCatalogue.Commune(9_999)));

    [Fact]
    public void First_TownWithTheSame_TakesTheRanks() =>
        Assert.Equal("abcde",
            First(Ranked((id, practice) => practice with { Effort = id == "a" ? Effort.Structural : Effort.Medium }),
                TinyCatalogue.Commune(10_000)));

    [Fact]
    public void First_BeyondTheBudget_IsLeftOutButForFoundations()
    {
        var tiny = Ranked((id, practice) => practice with
        {
            Level = id == "b" ? 1 : 2,
            Cost = id is "a" or "b" ? new Cost(new(5_000, 5_000), new(0, 0), FigureBasis.Estimate)
                : new Cost(new(0, 0), new(0, 0), FigureBasis.Estimate)
        });
        Assert.Equal("bcdef", First(tiny, TinyCatalogue.Commune(30_000) with { Capacity = new Capacity { BudgetEur = 1_000 } }));
    }

    [Fact]
    public void First_MeansForNothing_StillTellsABeginningOfThree() =>
        Assert.Equal("abc",
            First(Ranked((_, practice) => practice with { Cost = new Cost(new(5_000, 5_000), new(0, 0), FigureBasis.Estimate) }),
                TinyCatalogue.Commune(30_000) with { Capacity = new Capacity { BudgetEur = 0 } }));

    [Fact]
    public void First_WorkWithPerpetrators_StandsBesideWorkWithVictimsOnly()
    {
        var alone = Ranked((id, practice) => practice with { Domain = id is "a" ? Domain.Perpetrators : Domain.Networks });
        var beside = Ranked(
            (id, practice) => practice with { Domain = id is "b" ? Domain.Perpetrators : id is "a" ? Domain.Victims : Domain.Networks });
        Assert.Equal("bcdef", First(alone, TinyCatalogue.Commune(30_000)));
        Assert.Equal("abcde", First(beside, TinyCatalogue.Commune(30_000)));
    }

    [Fact]
    public void First_WithoutPoints_IsNotAdvised() =>
        Assert.Equal("", First(new TinyCatalogue().Practice("a"), TinyCatalogue.Commune(30_000)));
}
