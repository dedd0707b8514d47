using VifRecommender.Catalogues;
using VifRecommender.Conditions;
using VifRecommender.Facts;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;
using VifRecommender.Situations;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.Evaluation;

/// <summary>What an advice derives when somebody asks.</summary>
public sealed class EvaluationTraceTests
{
    [Fact]
    public void Capacity_IsTakenInTheOrderOfTheRanks()
    {
        // A day and a half a week is 0.3 FTE: for two of the three there is room, and the second in rank is too large.
        var tiny = new TinyCatalogue().Points("first", 2, new() { Practices = ["b"] }).Points("second", 1, new() { Practices = ["c"] });
        foreach (var (id, fte) in new[] { ("a", 0.1m), ("b", 0.2m), ("c", 0.5m) })
        {
            tiny.Practice(id, practice => practice with { Staff = new(AmountRange.Zero, new(fte, fte), FigureBasis.Estimate) });
        }

        var advice = tiny.Recommend(TinyCatalogue.Commune() with { Capacity = new() { StaffFte = 0.3m } });
        Assert.Equal([("b", 0.2m, Truth.True), ("c", 0.5m, Truth.False), ("a", 0.1m, Truth.True)],
            advice.Recommendations.Select(each => (each.Practice.Id, each.FirstYear.StaffFte ?? 0, each.WithinCapacity)));
    }

    [Theory]
    [InlineData(PracticeStatus.Dismissed)]
    [InlineData(PracticeStatus.Planned)]
    public void Missing_OfWhatIsNotAdvised_IsWhatNoPracticeBringsToACandidate(PracticeStatus status)
    {
        // The tool would come; the link would not.
        var advice = new TinyCatalogue().Services("tool", "link").Practice("gives-tool", practice => practice with { Delivers = ["tool"] })
            .Practice("x", practice => practice with { Needs = When.All(When.Service("tool").IsPresent, When.Service("link").IsPresent) })
            .Recommend(TinyCatalogue.Commune().WithPractice("x", status));
        string[] expected = status == PracticeStatus.Planned ? ["service:link"] : [];
        Assert.Equal(expected, TinyCatalogue.Names(Assert.IsType<NotAdvisedPractice>(advice.Find("x")).Missing));
    }

    [Fact]
    public void PossibleAnswers_OfAFactOfTheCatalogue_AreItsOwn()
    {
        var advice = new TinyCatalogue().Local("road", LocalFactKind.Choice, "near", "far")
            .Local("sky", LocalFactKind.Choice, "clear", "low")
            .Practice("x").Recommend(TinyCatalogue.Commune());
        Assert.Equal(["near", "far"], advice.PossibleAnswers(new Fact(FactKind.LocalChoice, "road")).Select(answer => answer.ToString()));
        Assert.Equal(["clear", "low"], advice.PossibleAnswers(new Fact(FactKind.LocalChoice, "sky")).Select(answer => answer.ToString()));
    }

    [Fact]
    public void Reasons_MoreThanUsual_AreAllThereAndLeaveNothingToTheNext()
    {
        // Twenty guards on x, in the order of their ids; one on y.
        var tiny = new TinyCatalogue().Services("s").Practice("x").Practice("y").Guard("own", When.Service("s").IsPresent, "y");
        for (var i = 0; i < 20; i++) tiny.Guard($"guard-{i:D2}", When.Service("s").IsPresent, "x");
        var advice = tiny.Recommend(TinyCatalogue.With(("s", Presence.Present)));
        Assert.Equal(Enumerable.Range(0, 20).Select(i => $"guard-{i:D2}"), advice.Find("x")!.Reasons.Select(reason => reason.RuleId));
        Assert.Equal(["own"], advice.Find("y")!.Reasons.Select(reason => reason.RuleId));
        Assert.Equal(20, advice.Find("x")!.Reasons.Length);
    }
}
