using VifRecommender.Conditions;
using VifRecommender.Evaluation;
using VifRecommender.Profiles;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.Evaluation;

/// <summary>Two results place a practice alike exactly when list and step are the same, and the first five or ten.</summary>
public sealed class EvaluationResultTests
{
    [Fact]
    public void Places_ThatStartNow_AreTheFirstFiveTheFirstTenAndTheRest()
    {
        var tiny = new TinyCatalogue();
        for (var i = 1; i <= 12; i++) tiny.Practice($"p{i:D2}");
        var places = Places(tiny.Run(TinyCatalogue.Commune()));
        Assert.Single(places[..5].Distinct());
        Assert.Single(places[5..10].Distinct());
        Assert.Single(places[10..].Distinct());
        Assert.Equal(3, places.Distinct().Count());
    }

    [Fact]
    public void Places_InAnyListOrStep_Differ()
    {
        // Now: among the first five, the first ten, and after them; two later steps; each list of what does not start.
        var tiny = new TinyCatalogue().Services("s", "t", "nobody")
            .Practice("y-later", practice => practice with { Needs = When.Service("s").IsPresent, Delivers = ["t"] })
            .Practice("y-later-still", practice => practice with { Needs = When.Service("t").IsPresent })
            .Practice("z-dismissed").Practice("z-going").Practice("z-there")
            .Practice("z-never", practice => practice with { Needs = When.Service("nobody").IsPresent })
            .Practice("z-served", practice => practice with { ServedBy = When.Always })
            .Practice("z-unsuited").Suitability("unsuited", When.Always, "z-unsuited");
        for (var i = 1; i <= 11; i++) tiny.Practice($"p{i:D2}", practice => i == 1 ? practice with { Delivers = ["s"] } : practice);
        var result = tiny.Run(TinyCatalogue.Commune().WithPractice("z-dismissed", PracticeStatus.Dismissed)
            .WithPractice("z-going", PracticeStatus.InProgress).WithPractice("z-there", PracticeStatus.InPlace));
        var places = Places(result);
        // The eleven that start now have three places; each of the other eight has its own.
        Assert.Equal(3 + 8, places.Distinct().Count());
        Assert.Equal(3, places[..11].Distinct().Count());
    }

    private static int[] Places(EvaluationResult result)
    {
        var places = new int[result.Plan.Practices.Length];
        result.Places(places);
        return places;
    }
}
