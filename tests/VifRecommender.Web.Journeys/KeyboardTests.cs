using Microsoft.Playwright;
using VifRecommender.Profiles;
using VifRecommender.Web.Journeys.Fixtures;
using VifRecommender.Web.Journeys.Steps;
using VifRecommender.Web.Layout;
using VifRecommender.Web.Memory;
using static Microsoft.Playwright.Assertions;

namespace VifRecommender.Web.Journeys;

/// <summary>Everything can be done by keyboard, and who uses one sees where they are.</summary>
public sealed class KeyboardTests(Chromium chromium)
{
    [Fact]
    public async Task Tab_OnEveryPage_ShowsTheFocusInTheOrderOfThePageAndTheWayOutEarly()
    {
        await using var host = new RunningHost();
        // Else the page would still be on its way to the focus.
        await using var visit = await Visit.BeginAsync(chromium, host, Language.French, new() { ReducedMotion = ReducedMotion.Reduce });
        var faults = new List<string>();
        foreach (var (name, open) in (await Tour.PrepareAsync(host)).States)
        {
            await open(visit);
            // From the top of the page, wherever its script puts the focus.
            await visit.Page.WaitForLoadStateAsync(LoadState.Load);
            await visit.Page.EvaluateAsync(
                "() => { document.body.tabIndex = -1; document.body.focus(); document.body.removeAttribute('tabindex'); scrollTo(0, 0); }");
            var stops = await new Keyboard(visit.Page).WalkAsync();
            faults.AddRange(stops.SelectMany(stop => stop.Faults.Select(fault => $"{name}: {stop.Name} {fault}")));
            faults.AddRange(stops.Zip(stops.Skip(1)).Where(pair => pair.Second.Place < pair.First.Place)
                .Select(pair => $"{name}: {pair.Second.Name} comes after {pair.First.Name}"));
            if (!stops[0].Name.Contains(visit.Text.SkipToContent, StringComparison.Ordinal))
            {
                faults.Add($"{name}: {stops[0].Name} comes first");
            }
            if (!stops.Take(10).Any(stop => stop.Name.Contains(visit.Text.QuickExit, StringComparison.Ordinal)))
            {
                faults.Add($"{name}: no quick exit among the first ten");
            }
        }

        Faults.AreNone(faults);
        visit.NothingWentWrong();
    }

    [Fact]
    public async Task SkipLink_ByEnter_LeadsPastTheTopOfThePage()
    {
        await using var host = new RunningHost();
        await using var visit = await Visit.BeginAsync(chromium, host, Language.English);
        await visit.GoAsync("/");
        var keyboard = new Keyboard(visit.Page);
        await keyboard.PressAsync("Tab");
        var skip = visit.Page.GetByRole(AriaRole.Link, new() { Name = visit.Text.SkipToContent });
        await Expect(skip).ToBeFocusedAsync();
        await Expect(skip).ToBeInViewportAsync(new() { Ratio = 1 });
        await keyboard.PressAsync("Enter");
        await Expect(visit.Page.Locator("main")).ToBeFocusedAsync();
        await keyboard.PressAsync("Tab");
        await Expect(visit.Page.Locator("#f-q")).ToBeFocusedAsync();
        visit.NothingWentWrong();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Officer_ByKeyboardOnly_GetsFromTheFirstPageToADecision(bool hasScript)
    {
        await using var host = new RunningHost();
        await using var visit = await Visit.BeginAsync(chromium, host, Language.Dutch, new() { JavaScriptEnabled = hasScript });
        var (page, text, keyboard) = (visit.Page, visit.Text, new Keyboard(visit.Page));
        await visit.GoAsync("/");
        await keyboard.ToAsync(visit.Field(text.Profiles.CommuneName));
        await keyboard.TypeAsync(ProfileSteps.Commune);
        await keyboard.ToAsync(visit.Field(text.Communes.PoliceZone));
        await keyboard.TypeAsync(ProfileSteps.Zone);
        await keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/profile");

        await keyboard.ToAsync(visit.Option(text.Profiles.RegionLabel, visit.Words.Unknown));
        await keyboard.PressAsync("ArrowDown");
        await keyboard.PressAsync("ArrowDown");
        await Expect(visit.Option(text.Profiles.RegionLabel, visit.Explainer.Named(Region.Wallonia))).ToBeCheckedAsync();
        await keyboard.ToAsync(visit.Option(text.Profiles.LanguagesLabel, visit.Explainer.Named(Language.French)));
        await keyboard.PressAsync("Space");
        await keyboard.ToAsync(visit.Field(text.Profiles.PartnershipCommunes));
        await keyboard.TypeAsync("5");
        await keyboard.ToAsync(visit.Field(text.Profiles.PartnershipPopulation));
        await keyboard.TypeAsync("69679");
        await keyboard.ToAsync(page.Locator("#practices + p + details > summary"));
        await keyboard.PressAsync("Enter");
        await keyboard.ToAsync(page.Locator("#practices + p + details").GetByRole(AriaRole.Checkbox).First);
        await keyboard.PressAsync("Space");
        await keyboard.ToAsync(visit.Button(text.Profiles.Save));
        await keyboard.PressAsync("Enter");

        // The number of inhabitants is missing: the list of faults leads to its field.
        await keyboard.ToAsync(page.Locator("#faults").GetByRole(AriaRole.Link).First);
        await keyboard.PressAsync("Enter");
        await Expect(visit.Field(text.Profiles.Population)).ToBeFocusedAsync();
        await keyboard.TypeAsync(visit.Words.TypedPopulation);
        await keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/advice");

        await keyboard.ToAsync(page.Locator("section.question").GetByRole(AriaRole.Radio).First);
        await keyboard.PressAsync("ArrowDown");
        await keyboard.ToAsync(visit.Button(text.Advice.SendAnswer));
        await keyboard.PressAsync("Space");
        await page.WaitForURLAsync("**/advice?since=1");
        await keyboard.ToAsync(page.Locator("details.not-advised summary").First);
        await keyboard.PressAsync("Enter");
        await Expect(page.Locator("details.not-advised").First.Locator("li p").First).ToBeVisibleAsync();

        await visit.GoAsync(new Uri(page.Url).AbsolutePath);
        await keyboard.ToAsync(page.Locator("article.card h3 a").First);
        await keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/practices/*");
        await keyboard.ToAsync(visit.Option(text.Practices.DecisionQuestion, text.Practices.NoDecision));
        await keyboard.PressAsync("ArrowDown");
        await Expect(visit.Option(text.Practices.DecisionQuestion, text.Practices.Decisions[(int)DecisionKind.Planned])).ToBeCheckedAsync();
        await keyboard.ToAsync(visit.Button(text.Practices.SaveDecision));
        await keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync(visit.Words.Saved);
        visit.NothingWentWrong();
    }

    [Fact]
    public async Task ScrollingTable_ByArrowKeys_ShowsWhatIsBesideTheWindow()
    {
        await using var host = new RunningHost();
        await using var visit = await Visit.BeginAsync(chromium, host, Language.German, new() { ViewportSize = Size.Zoomed });
        var roadmap = (await Tour.PrepareAsync(host)).States.Single(state => state.Name == "roadmap");
        await roadmap.Open(visit);
        var region = visit.Page.GetByRole(AriaRole.Region, new() { Name = visit.Text.Roadmaps.WhatWhen });
        await new Keyboard(visit.Page).ToAsync(region);
        await new Keyboard(visit.Page).PressAsync("ArrowRight");
        await visit.Page.WaitForFunctionAsync("region => region.scrollLeft > 0", await region.ElementHandleAsync());
    }
}
