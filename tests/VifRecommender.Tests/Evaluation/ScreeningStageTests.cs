using VifRecommender.Catalogues;
using VifRecommender.Conditions;
using VifRecommender.Evaluation.Stages;
using VifRecommender.Profiles;
using VifRecommender.Situations;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.Evaluation;

public sealed class ScreeningStageTests
{
    private static readonly TinyCatalogue Tiny = new TinyCatalogue().Services("contact", "tool")
        .Practice("contact-point",
            practice => practice with { ServedBy = When.Service("contact").IsPresent, Scales = [new(Scale.Commune, 5_000)] })
        .Suitability("not-here", When.Service("tool").IsAbsent, "contact-point");

    [Theory]
    [InlineData(PracticeStatus.InPlace, Standing.InPlace)]
    [InlineData(PracticeStatus.InProgress, Standing.InProgress)]
    [InlineData(PracticeStatus.Dismissed, Standing.Dismissed)]
    [InlineData(PracticeStatus.Planned, Standing.Served)]
    public void Screen_StatedStatus_OutranksWhatServesIt(PracticeStatus status, object expected) =>
        Assert.Equal(expected, Screen(TinyCatalogue.With(("contact", Presence.Present)).WithPractice("contact-point", status)));

    [Theory]
    [InlineData(Presence.Present, Standing.Served)]
    [InlineData(Presence.Unknown, Standing.Candidate)]
    [InlineData(Presence.Absent, Standing.Candidate)]
    public void Screen_ServedByAService_IsServedOnlyWhenItIsThere(Presence contact, object expected) =>
        Assert.Equal(expected, Screen(TinyCatalogue.With(("contact", contact))));

    [Theory]
    [InlineData(Presence.Absent, Standing.NotSuited)]
    [InlineData(Presence.Unknown, Standing.Candidate)]
    [InlineData(Presence.Present, Standing.Candidate)]
    public void Screen_SuitabilityRule_ExcludesOnlyWhenItHolds(Presence tool, object expected) =>
        Assert.Equal(expected, Screen(TinyCatalogue.With(("tool", tool))));

    [Fact]
    public void Screen_ScaleDoesNotFit_IsNotSuited() => Assert.Equal(Standing.NotSuited, Screen(TinyCatalogue.Commune(4_999)));

    [Fact]
    public void Screen_ServedAlthoughTheScaleDoesNotFit_IsServed() =>
        Assert.Equal(Standing.Served, Screen(TinyCatalogue.Commune(4_999).WithService("contact", Presence.Present)));

    [Theory]
    [InlineData(Presence.Present, Standing.Candidate)]
    [InlineData(Presence.Unknown, Standing.Served)]
    [InlineData(Presence.Absent, Standing.Served)]
    public void Screen_ReopenedBy_CountsOnlyWhenItIsKnownToHold(Presence incident, object expected)
    {
        var tiny = new TinyCatalogue().Services("contact").Signal("incident")
            .Practice("route",
                practice => practice with { ServedBy = When.Service("contact").IsPresent, ReopenedBy = When.Signal("incident") });
        Assert.Equal(expected,
            tiny.Run(TinyCatalogue.With(("contact", Presence.Present)).WithSignal("incident", incident)).Screened.Single().Standing);
    }

    /// <summary>What the stage finds, and the same for the practice alone.</summary>
    private static object Screen(CommuneProfile profile)
    {
        var result = Tiny.Run(profile);
        var screened = result.Screened.Single();
        var alone = ScreeningStage.Screen(result.Plan.Practices[0], result.Situation, result.Suitabilities.Contains(Truth.True));
        Assert.Equal(screened, alone);
        return screened.Standing;
    }
}
