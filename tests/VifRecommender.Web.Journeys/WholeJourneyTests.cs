using VifRecommender.Profiles;
using VifRecommender.Web.Journeys.Fixtures;
using VifRecommender.Web.Journeys.Steps;
using VifRecommender.Web.Layout;
using static Microsoft.Playwright.Assertions;

namespace VifRecommender.Web.Journeys;

/// <summary>What a prevention officer does, from the first page until everything is deleted.</summary>
public sealed class WholeJourneyTests(Chromium chromium)
{
    public static TheoryData<Language, bool> Ways { get; } = new MatrixTheoryData<Language, bool>(Languages.All, [false, true]);

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Officer_InAnyLanguageWithOrWithoutScript_GetsFromTheFirstPageToTheEnd(Language language, bool hasScript)
    {
        await using var host = new RunningHost();
        await using var visit = await Visit.BeginAsync(chromium, host, language, new() { JavaScriptEnabled = hasScript });

        await ProfileSteps.AddCommuneAsync(visit);
        await Expect(visit.Page.Locator("html")).ToHaveAttributeAsync("lang", language.Code());
        await ProfileSteps.FillAsync(visit);
        await ProfileSteps.SaveAsync(visit);
        await AdviceSteps.ReadAsync(visit);
        await AdviceSteps.AnswerAsync(visit);
        await AdviceSteps.DecideAsync(visit);
        await PlanSteps.PlanAsync(visit);
        await PlanSteps.CompareAsync(visit);
        await PlanSteps.MeetNeighbourAsync(visit);
        await DataSteps.ExportAsync(visit);
        await DataSteps.DeleteAsync(visit);

        visit.NothingWentWrong();
    }
}
