using Microsoft.Playwright;
using VifRecommender.Profiles;
using VifRecommender.Web.Journeys.Fixtures;
using VifRecommender.Web.Layout;

namespace VifRecommender.Web.Journeys;

/// <summary>Nobody is kept out by how a page is made: WCAG 2.2 AA, as far as a machine can tell.</summary>
public sealed class AccessibilityTests(Chromium chromium)
{
    public static TheoryData<Language> All { get; } = new(Languages.All);

    [Theory]
    [MemberData(nameof(All))]
    public async Task Pages_InAnyLanguageAndWindow_HaveNoFaultAndDoNotScrollSideways(Language language)
    {
        await using var host = new RunningHost();
        await using var visit = await Visit.BeginAsync(chromium, host, language);
        var faults = new List<string>();
        foreach (var (name, open) in (await Tour.PrepareAsync(host)).States)
        {
            await open(visit);
            await LookAsync(visit, name, faults);
        }

        Faults.AreNone(faults);
        visit.NothingWentWrong();
    }

    /// <summary>From the page of the advice; a browser shows the note with the style that it holds.</summary>
    [Theory]
    [MemberData(nameof(All))]
    public async Task Note_InAnyLanguage_HasNoFaultAndItsStyle(Language language)
    {
        await using var host = new RunningHost();
        await using var visit = await Visit.BeginAsync(chromium, host, language);
        await (await Tour.PrepareAsync(host)).States.Single(state => state.Name == "advice").Open(visit);
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = visit.Text.Advice.NoteForPrint, Exact = true }).ClickAsync();
        await visit.Page.WaitForURLAsync("**/note");
        Assert.Equal("collapse", await visit.Page.Locator("article table").First.EvaluateAsync<string>(
            "table => getComputedStyle(table).borderCollapse"));
        Faults.AreNone([.. await Accessibility.OverflowsAsync(visit.Page), .. await Accessibility.FaultsAsync(visit.Page)]);
        visit.NothingWentWrong();
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task SignIn_InAnyLanguageAndWindow_HasNoFault(Language language)
    {
        await using var host = new RunningHost(hasAccounts: true);
        await using var visit = await Visit.BeginAsync(chromium, host, language);
        var faults = new List<string>();
        await visit.GoAsync("/account/sign-in?failed=1");
        await LookAsync(visit, "sign-in", faults);
        Faults.AreNone(faults);
        visit.NothingWentWrong();
    }

    private static async Task LookAsync(Visit visit, string name, List<string> faults)
    {
        await Screenshots.TakeAsync(visit.Page, $"{visit.Language.Code()}-{name}-top", isWhole: false);
        await Accessibility.UnfoldAsync(visit.Page);
        // Small windows in the two languages with the longest words; the others have the same elements in them.
        foreach (var (window, size) in visit.Language is Language.French or Language.German ? Size.All : Size.All.Take(1))
        {
            await visit.Page.SetViewportSizeAsync(size.Width, size.Height);
            foreach (var fault in await Accessibility.FaultsAsync(visit.Page)) faults.Add($"{name}, {window}: {fault}");
            foreach (var fault in await Accessibility.OverflowsAsync(visit.Page)) faults.Add($"{name}, {window}: {fault}");
            await Screenshots.TakeAsync(visit.Page, $"{visit.Language.Code()}-{name}-{window}", isWhole: window != "zoomed");
        }

        await visit.Page.SetViewportSizeAsync(Size.Desktop.Width, Size.Desktop.Height);
    }
}
