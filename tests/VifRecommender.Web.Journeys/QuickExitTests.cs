using Microsoft.Playwright;
using VifRecommender.Profiles;
using VifRecommender.Web.Journeys.Fixtures;
using VifRecommender.Web.Layout;
using static Microsoft.Playwright.Assertions;

namespace VifRecommender.Web.Journeys;

/// <summary>Who must leave at once gets away, and the way back does not lead here by one step.</summary>
public sealed class QuickExitTests(Chromium chromium, SharedHost shared) : IClassFixture<SharedHost>
{
    public static TheoryData<Language> All { get; } = new(Languages.All);

    [Theory]
    [MemberData(nameof(All))]
    public async Task Exit_ByClickWithoutScript_LeadsToAnotherPageInTheLanguage(Language language)
    {
        var host = shared.Value;
        await using var visit = await Visit.BeginAsync(chromium, host, language, new() { JavaScriptEnabled = false });
        await visit.GoAsync("/help");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = visit.Text.QuickExit }).ClickAsync();
        await Expect(visit.Page).ToHaveTitleAsync("Weather");
        Assert.Equal([$"https://www.meteo.be/{language.Code()}"], visit.Exits);
        visit.NothingWentWrong();
    }

    [Theory]
    [InlineData("click")]
    [InlineData("Enter")]
    [InlineData("Escape")]
    public async Task Exit_WithScript_LeavesNoPageOfThisSiteOneStepBack(string how)
    {
        var host = shared.Value;
        await using var visit = await Visit.BeginAsync(chromium, host, Language.French);
        await visit.GoAsync("/help");
        var exit = visit.Page.GetByRole(AriaRole.Link, new() { Name = visit.Text.QuickExit });
        await Expect(exit).ToBeInViewportAsync();
        if (how == "click") await exit.ClickAsync();
        if (how == "Enter") await exit.PressAsync("Enter");
        if (how == "Escape") await PressTwiceAsync(visit.Page, "Escape");
        await Expect(visit.Page).ToHaveTitleAsync("Weather");
        Assert.Equal(["https://www.meteo.be/fr"], visit.Exits);
        await visit.Page.GoBackAsync();
        Assert.Equal("about:blank", visit.Page.Url);
        visit.NothingWentWrong();
    }

    [Fact]
    public async Task Escape_OnceOnAPageJustOpened_Stays()
    {
        var host = shared.Value;
        await using var visit = await Visit.BeginAsync(chromium, host, Language.French);
        await visit.GoAsync("/help");
        // As soon as a page can be opened, whatever the machine.
        await visit.Page.EvaluateAsync("""
            () => {
                const pressed = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true });
                Object.defineProperty(pressed, 'timeStamp', { value: 100 });
                document.dispatchEvent(pressed);
            }
            """);
        Assert.False(await visit.Page.EvaluateAsync<bool>("() => document.body.hidden"));
        Assert.Empty(visit.Exits);
    }

    [Fact]
    public async Task Exit_OnAPhone_StaysInSightOnALongPage()
    {
        var host = shared.Value;
        await using var visit = await Visit.BeginAsync(chromium, host, Language.Dutch, new() { ViewportSize = Size.Phone });
        await visit.GoAsync("/help");
        await visit.Page.EvaluateAsync("() => scrollTo(0, document.body.scrollHeight)");
        await Expect(visit.Page.GetByRole(AriaRole.Link, new() { Name = visit.Text.QuickExit })).ToBeInViewportAsync(new() { Ratio = 1 });
    }

    private static async Task PressTwiceAsync(IPage page, string key)
    {
        await page.Keyboard.PressAsync(key);
        await page.Keyboard.PressAsync(key);
    }
}
