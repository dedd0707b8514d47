using Microsoft.Playwright;
using VifRecommender.Profiles;
using VifRecommender.Web.Journeys.Fixtures;
using VifRecommender.Web.Layout;
using static Microsoft.Playwright.Assertions;

namespace VifRecommender.Web.Journeys;

/// <summary>People read in the language of their browser, or in the one that they choose.</summary>
public sealed class LanguageTests(Chromium chromium, SharedHost shared) : IClassFixture<SharedHost>
{
    [Theory]
    [InlineData("fr-BE,fr;q=0.9", "fr")]
    [InlineData("nl-BE,nl;q=0.9,fr;q=0.5", "nl")]
    [InlineData("pt-PT,de;q=0.8,en;q=0.3", "de")]
    [InlineData("en;q=0.4,nl;q=0.9", "nl")]
    [InlineData("ar-MA,tr;q=0.7", "fr")]
    public async Task Browser_AsksForLanguages_GetsTheFirstThatThereIs(string asked, string expected)
    {
        var host = shared.Value;
        var language = Languages.Find(expected)!.Value;
        await using var visit =
            await Visit.BeginAsync(chromium, host, language, new() { ExtraHTTPHeaders = [new("Accept-Language", asked)] });
        await visit.GoAsync("/");
        await Expect(visit.Page.Locator("html")).ToHaveAttributeAsync("lang", expected);
        await Expect(visit.Page).ToHaveTitleAsync(visit.Words.SiteName);
        visit.NothingWentWrong();
    }

    [Theory]
    [InlineData(Language.Dutch, "Nederlands")]
    [InlineData(Language.German, "Deutsch")]
    [InlineData(Language.English, "English")]
    public async Task Person_ChoosesALanguage_KeepsThePageAndTheLanguage(Language chosen, string name)
    {
        await using var host = new RunningHost();
        await using var visit = await Visit.BeginAsync(chromium, host, chosen, new() { Locale = "fr-BE", JavaScriptEnabled = false });
        var advice = (await Tour.PrepareAsync(host)).States.Single(state => state.Name == "advice");
        await advice.Open(visit);
        var languages = visit.Page.Locator("nav.languages");
        await Expect(languages.Locator("[aria-current=true]")).ToHaveTextAsync("Français");
        await languages.GetByRole(AriaRole.Link, new() { Name = name, Exact = true }).ClickAsync();

        await Expect(visit.Heading(visit.Text.Advice.WhatMoved)).ToBeVisibleAsync();
        await Expect(languages.Locator("[aria-current=true]")).ToHaveTextAsync(name);
        await visit.TurnToAsync(visit.Text.Pages.FollowUp);
        await visit.GoAsync("/");
        await Expect(visit.Page).ToHaveTitleAsync(visit.Words.SiteName);
        visit.NothingWentWrong();
    }
}
